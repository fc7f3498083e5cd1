package org.vpcstudio.ui.simulation;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vpcstudio.signal.Signal;
import org.vpcstudio.sim.trace.Trace;
import org.vpcstudio.ui.workbench.Workbench;

/// What happened, event by event; in step with the playhead. The items are the numbers of the events.
final class EventList extends VBox {
    private static final int ABOVE = 5;

    private final Workbench workbench;
    private final Transport transport;
    private final Signal<EventFilter> filter = new Signal<>(EventFilter.DEFAULT);
    private final ListView<Integer> list = new ListView<>();
    private int first;

    EventList(Workbench workbench, Transport transport) {
        this.workbench = workbench;
        this.transport = transport;
        getStyleClass().add("events");
        Label title = new Label(workbench.say("simulation.events"));
        title.getStyleClass().add("title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox header = new HBox(title, space, new FilterButton(workbench, filter));
        header.getStyleClass().add("header");
        header.setAlignment(Pos.CENTER_LEFT);
        list.setId("simulate-events");
        list.setFixedCellSize(25);
        list.setCellFactory(_ -> new EventCell(workbench, this::go));
        list.setPlaceholder(new Label(workbench.say("simulation.events.none")));
        list.setAccessibleText(workbench.say("simulation.events"));
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> goToSelected());
        list.addEventHandler(KeyEvent.KEY_RELEASED, event -> {
            if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
                goToSelected();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(header, list);
        workbench.playhead().trace().watchNow(_ -> fill());
        workbench.playhead().nanos().watch(_ -> follow());
        filter.watch(_ -> fill());
    }

    private void fill() {
        List<Integer> numbers = trace().map(run -> filter.get().select(run)).orElse(List.of());
        list.getItems().setAll(numbers);
        follow();
    }

    private void goToSelected() {
        Integer number = list.getSelectionModel().getSelectedItem();
        if (number != null) {
            go(number);
        }
    }

    private void go(int number) {
        trace().ifPresent(run -> {
            transport.pause();
            int row = Collections.binarySearch(list.getItems(), number);
            if (row >= 0) {
                show(row);
            }
            transport.seek(run.events().get(number).at());
        });
    }

    private void follow() {
        trace().ifPresent(run -> {
            long now = workbench.playhead().nanos().get();
            Integer selected = list.getSelectionModel().getSelectedItem();
            // Of several events at this instant the one that was chosen stays chosen.
            if (selected != null
                    && selected < run.events().size()
                    && run.events().get(selected).at() == now) {
                return;
            }
            int found = Collections.binarySearch(list.getItems(), run.countUntil(now) - 1);
            show(found >= 0 ? found : -found - 2);
        });
    }

    private void show(int row) {
        if (row < 0) {
            list.getSelectionModel().clearSelection();
            first = 0;
            list.scrollTo(0);
            return;
        }
        if (list.getSelectionModel().getSelectedIndex() == row) {
            return;
        }
        list.getSelectionModel().clearAndSelect(row);
        int rows = Math.max(2, (int) (list.getHeight() / list.getFixedCellSize()) - 1);
        if (row < first || row >= first + rows) {
            first = Math.max(0, row - Math.min(ABOVE, rows / 2));
            list.scrollTo(first);
        }
    }

    private Optional<Trace> trace() {
        return workbench.playhead().trace().get();
    }
}
