package org.vpcstudio.ui.simulation;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.scenario.Scenario;
import org.vpcstudio.model.scenario.Scenario.Step;
import org.vpcstudio.sim.kernel.VirtualTime;
import org.vpcstudio.sim.trace.Trace;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.kit.Icon;
import org.vpcstudio.ui.workbench.Workbench;

/// The fault schedule of the chosen scenario as a list; every change of it is one step of undo.
final class SchedulePane extends VBox implements FaultRow.Wishes {
    private final Workbench workbench;
    private final VBox rows = new VBox();
    private final MenuButton add = new MenuButton("", Icon.line("ui-plus", 14));
    private Scenario scenario;

    SchedulePane(Workbench workbench, Scenario initial) {
        this.workbench = workbench;
        this.scenario = initial;
        getStyleClass().add("schedule");
        Label title = new Label(workbench.say("simulation.schedule"));
        title.getStyleClass().add("group-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        add.setId("fault-add");
        add.getStyleClass().add("tool");
        add.setAccessibleText(workbench.say("simulation.fault.add"));
        add.setTooltip(new Tooltip(workbench.say("simulation.fault.add")));
        HBox header = new HBox(title, space, add);
        header.getStyleClass().add("group-header");
        header.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(header, rows);
        workbench.playhead().nanos().watch(_ -> mark());
    }

    void show(Document document, Scenario next) {
        scenario = next;
        add.getItems().setAll(new FaultMenu(document.topology(), workbench.words(), workbench::injectFault).items());
        List<FaultRow> list = new ArrayList<>();
        for (int i = 0; i < next.steps().size(); i++) {
            list.add(new FaultRow(workbench, i, next.steps().get(i), this));
        }
        rows.getChildren().setAll(list);
        if (list.isEmpty()) {
            Label none = new Label(workbench.say("simulation.schedule.none"));
            none.setWrapText(true);
            none.getStyleClass().add("nothing");
            rows.getChildren().add(none);
        }
        mark();
    }

    private void mark() {
        long now = workbench.playhead().nanos().get() / VirtualTime.MILLI;
        int current = -1;
        for (int i = 0; i < scenario.steps().size(); i++) {
            current = scenario.steps().get(i).atMillis() <= now ? i : current;
        }
        for (int i = 0; i < rows.getChildren().size(); i++) {
            if (rows.getChildren().get(i) instanceof FaultRow row) {
                row.setCurrent(i == current);
            }
        }
    }

    @Override
    public void move(int step, long atMillis) {
        Step old = scenario.steps().get(step);
        change("simulation.edit.move", old, atMillis, Scenarios.moved(scenario, step, atMillis));
    }

    @Override
    public void remove(int step) {
        Step old = scenario.steps().get(step);
        change("simulation.edit.remove", old, old.atMillis(), Scenarios.without(scenario, step));
    }

    private void change(String key, Step step, long atMillis, Scenario next) {
        Elements elements = new Elements(workbench.session().document().get().topology());
        Message label = Message.of(
                key, FaultWords.of(step.fault(), elements).flag(), EventWords.seconds(VirtualTime.ofMillis(atMillis)));
        workbench.session().apply(label, new Edit.PutScenario(next));
    }

    @Override
    public void go(int step) {
        long end = workbench.playhead().trace().get().map(Trace::durationNanos).orElse(0L);
        workbench.playhead().playing().set(false);
        workbench
                .playhead()
                .nanos()
                .set(Math.min(
                        end, VirtualTime.ofMillis(scenario.steps().get(step).atMillis())));
    }
}
