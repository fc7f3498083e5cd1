package org.vpcstudio.ui.simulation;

import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.scenario.Scenario;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.kit.Icon;
import org.vpcstudio.ui.workbench.Workbench;

/// The left dock of Simulate mode: which scenario is played, its faults, and how the run came out.
public final class ScenarioView extends BorderPane {
    private final Workbench workbench;
    private final Scenarios scenarios;
    private final ComboBox<String> choice = new ComboBox<>();
    private final SchedulePane schedule;
    private final RunFacts facts;
    private boolean filling;

    public ScenarioView(Workbench workbench) {
        this.workbench = workbench;
        this.scenarios = new Scenarios(workbench.words());
        setId("scenario");
        getStyleClass().addAll("scenario");
        getStylesheets().add(SimulationView.stylesheet());
        setPrefWidth(256);
        schedule = new SchedulePane(workbench, chosen());
        facts = new RunFacts(workbench, chosen(), this::prolong);
        VBox body = new VBox(schedule, new ResultsPane(workbench));
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setTop(header());
        setCenter(scroll);
        setBottom(facts);
        workbench.session().document().watchNow(_ -> refresh());
        workbench.playhead().scenario().watch(_ -> refresh());
        workbench.playhead().trace().watchNow(facts::show);
    }

    private HBox header() {
        choice.setId("scenario-choice");
        choice.setAccessibleText(workbench.say("simulation.scenario"));
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setMinWidth(0);
        choice.setButtonCell(new NameCell(true));
        choice.setCellFactory(_ -> new NameCell(false));
        choice.valueProperty().addListener((_, _, name) -> choose(name));
        HBox.setHgrow(choice, Priority.ALWAYS);
        MenuButton more = new MenuButton("", Icon.line("ui-more", 16));
        more.setId("scenario-more");
        more.getStyleClass().add("tool");
        more.setAccessibleText(workbench.say("simulation.scenario.more"));
        more.setTooltip(new Tooltip(workbench.say("simulation.scenario.more")));
        more.getItems()
                .addAll(
                        item("scenario-new", () -> scenarios.fresh(document())),
                        item("scenario-duplicate", () -> scenarios.copy(document(), chosen())));
        HBox header = new HBox(choice, more);
        header.getStyleClass().add("scenario-header");
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private MenuItem item(String id, Supplier<Scenario> made) {
        MenuItem item = new MenuItem(workbench.say("simulation." + id));
        item.setId(id);
        item.setOnAction(_ -> {
            Scenario scenario = made.get();
            Message label = Message.of("simulation.edit.scenario", scenario.name());
            workbench.session().apply(label, new Edit.PutScenario(scenario));
            workbench.playhead().scenario().set(scenario.name());
        });
        return item;
    }

    private void choose(String name) {
        if (!filling && name != null) {
            workbench.playhead().scenario().set(name);
        }
    }

    private void prolong(long millis) {
        if (millis > 0) {
            Scenario next = chosen().withDurationMillis(millis);
            Message label = Message.of("simulation.edit.duration", next.name());
            workbench.session().apply(label, new Edit.PutScenario(next));
        }
        facts.show(chosen());
    }

    private void refresh() {
        Scenario scenario = chosen();
        filling = true;
        choice.getItems()
                .setAll(document().scenarios().stream().map(Scenario::name).toList());
        if (!choice.getItems().contains(scenario.name())) {
            choice.getItems().add(scenario.name());
        }
        choice.setValue(scenario.name());
        filling = false;
        schedule.show(document(), scenario);
        facts.show(scenario);
    }

    private Document document() {
        return workbench.session().document().get();
    }

    private Scenario chosen() {
        return scenarios.chosen(document(), workbench.playhead().scenario().get());
    }

    private static final class NameCell extends ListCell<String> {
        private final boolean button;

        NameCell(boolean button) {
            this.button = button;
        }

        @Override
        protected void updateItem(String name, boolean empty) {
            super.updateItem(name, empty);
            setText(empty ? "" : name);
            setGraphic(button && !empty ? Icon.line("scenario", 16) : null);
        }
    }
}
