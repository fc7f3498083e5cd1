package org.vpcstudio.ui.simulation;

import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.vpcstudio.sim.trace.Trace;
import org.vpcstudio.sim.trace.TraceEvent;
import org.vpcstudio.ui.kit.Icon;
import org.vpcstudio.ui.workbench.Workbench;

/// One event: time, icon, element, what happened, and a link to what made it happen.
final class EventCell extends ListCell<Integer> {
    private final Workbench workbench;
    private final IntConsumer go;
    private final Label time = new Label();
    private final StackPane icon = new StackPane();
    private final Label element = new Label();
    private final Label text = new Label();
    private final Hyperlink cause = new Hyperlink();
    private final HBox row = new HBox(time, icon, element, text, cause);

    EventCell(Workbench workbench, IntConsumer go) {
        this.workbench = workbench;
        this.go = go;
        getStyleClass().add("event");
        time.getStyleClass().add("time");
        icon.getStyleClass().add("kind");
        element.getStyleClass().add("element");
        text.getStyleClass().add("text");
        cause.getStyleClass().add("cause");
        cause.setFocusTraversable(false);
        cause.setMinWidth(USE_PREF_SIZE);
        time.setMinWidth(52);
        element.setMinWidth(86);
        element.setPrefWidth(86);
        element.setMaxWidth(86);
        text.setMinWidth(0);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Integer number, boolean empty) {
        super.updateItem(number, empty);
        Optional<Trace> trace = workbench.playhead().trace().get();
        if (empty || number == null || trace.isEmpty()) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        show(trace.get(), number);
        setGraphic(row);
    }

    private void show(Trace trace, int number) {
        if (number >= trace.events().size()) {
            return;
        }
        TraceEvent event = trace.events().get(number);
        EventWords words = EventWords.of(
                event, new Elements(workbench.session().document().get().topology()));
        time.setText(EventWords.seconds(event.at()));
        icon.getChildren().setAll(icon(words.icon()));
        element.setText(words.element());
        text.setText(workbench.say(words.text()));
        cause.setText(workbench.say(EventWords.cause(trace, event)));
        cause.setDisable(event.cause() < 0);
        cause.setOnAction(_ -> {
            cause.setVisited(false);
            go.accept(event.cause());
        });
        setAccessibleText(time.getText() + " " + element.getText() + " " + text.getText());
    }

    private static Node icon(String name) {
        return name.startsWith("state-") ? Icon.solid(name, 15) : Icon.line(name, 15);
    }
}
