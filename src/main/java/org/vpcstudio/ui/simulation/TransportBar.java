package org.vpcstudio.ui.simulation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.vpcstudio.sim.kernel.VirtualTime;
import org.vpcstudio.sim.trace.Trace;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.kit.Icon;
import org.vpcstudio.ui.workbench.Action;
import org.vpcstudio.ui.workbench.Workbench;

/// The row of controls above the timeline: transport, clock, speed and zoom.
final class TransportBar extends HBox {
    private static final double ICON = 17;
    private static final List<Double> SPEEDS = List.of(0.1, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 100.0);

    private final Workbench workbench;
    private final Transport transport;
    private final Label clock = new Label();
    private final Label count = new Label();
    private final Button play;

    TransportBar(Workbench workbench, Transport transport) {
        this.workbench = workbench;
        this.transport = transport;
        getStyleClass().add("transport");
        setAlignment(Pos.CENTER_LEFT);
        play = button("simulate.play");
        play.getStyleClass().add("play");
        clock.setId("simulate-clock");
        clock.getStyleClass().add("clock");
        count.setId("simulate-count");
        count.getStyleClass().add("count");
        HBox left = new HBox(
                button("simulate.restart"),
                button("simulate.previous"),
                button("simulate.stepBack"),
                play,
                button("simulate.step"),
                button("simulate.next"),
                loop());
        HBox right = new HBox(button("simulate.farther"), button("simulate.fit"), button("simulate.nearer"));
        left.getStyleClass().add("tools");
        right.getStyleClass().add("tools");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(left, clock, count, space, speed(), right);
        workbench.playhead().playing().watchNow(this::showPlaying);
        workbench.playhead().nanos().watch(_ -> showTime());
        workbench.playhead().trace().watchNow(this::showTrace);
    }

    private void showTrace(Optional<Trace> trace) {
        for (ButtonBase button : buttons()) {
            button.setDisable(trace.isEmpty());
        }
        showTime();
    }

    private List<ButtonBase> buttons() {
        return getChildren().stream()
                .filter(HBox.class::isInstance)
                .flatMap(box -> ((HBox) box).getChildren().stream())
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .toList();
    }

    private void showPlaying(boolean playing) {
        play.setGraphic(Icon.line(playing ? "ui-pause" : "ui-play", ICON));
        play.setAccessibleText(workbench.say(playing ? "simulation.pause" : "simulation.play"));
    }

    private void showTime() {
        long now = workbench.playhead().nanos().get();
        clock.setText(VirtualTime.clock(now));
        count.setText(workbench
                .playhead()
                .trace()
                .get()
                .map(trace -> workbench.say(Message.of(
                        "simulation.count",
                        trace.countUntil(now),
                        trace.events().size())))
                .orElseGet(() -> workbench.say("simulation.running")));
    }

    private Button button(String id) {
        return described(
                new Button(),
                workbench.actions().get(id),
                () -> workbench.actions().run(id));
    }

    private ToggleButton loop() {
        Action action = workbench.actions().get("simulate.loop");
        ToggleButton button =
                described(new ToggleButton(), action, () -> workbench.actions().run("simulate.loop"));
        transport.looping().watchNow(button::setSelected);
        return button;
    }

    private <B extends ButtonBase> B described(B button, Action action, Runnable run) {
        String name = workbench.say("action." + action.id());
        button.setId(action.id());
        button.setGraphic(Icon.line(action.icon(), ICON));
        button.getStyleClass().setAll("tool");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(action.keys().isEmpty() ? name : name + "  " + key(action.keys())));
        button.setFocusTraversable(false);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private static String key(String keys) {
        return keys.replace("Comma", ",").replace("Period", ".");
    }

    private ComboBox<Double> speed() {
        ComboBox<Double> box = new ComboBox<>();
        box.setId("simulate-speed");
        box.getStyleClass().add("speed");
        box.getItems().setAll(SPEEDS);
        box.setVisibleRowCount(SPEEDS.size());
        box.setCellFactory(_ -> new SpeedCell("simulation.speed.choice"));
        box.setButtonCell(new SpeedCell("simulation.speed"));
        box.setAccessibleText(workbench.say("simulation.speed.name"));
        box.setFocusTraversable(false);
        box.setValue(transport.speed().get());
        box.valueProperty().addListener((_, _, speed) -> transport.speed().set(speed));
        return box;
    }

    private final class SpeedCell extends ListCell<Double> {
        private final String key;

        SpeedCell(String key) {
            this.key = key;
        }

        @Override
        protected void updateItem(Double speed, boolean empty) {
            super.updateItem(speed, empty);
            setText(empty ? "" : workbench.say(Message.of(key, plain(speed))));
        }

        private String plain(double speed) {
            return speed == Math.rint(speed) ? String.valueOf((long) speed) : String.format(Locale.ROOT, "%s", speed);
        }
    }
}
