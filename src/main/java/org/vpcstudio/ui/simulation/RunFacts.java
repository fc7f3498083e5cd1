package org.vpcstudio.ui.simulation;

import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.vpcstudio.model.scenario.Scenario;
import org.vpcstudio.sim.trace.Trace;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.kit.Icon;
import org.vpcstudio.ui.workbench.Workbench;

/// What identifies a run: duration, seed, fingerprint, number of events. Seed and fingerprint can be copied.
final class RunFacts extends GridPane {
    private final Workbench workbench;
    private final TimeField duration;
    private final Label seed = value("scenario-seed");
    private final Label fingerprint = value("scenario-fingerprint");
    private final Label events = value("scenario-events");
    private long wanted;

    /// @param prolong told of another duration, in milliseconds
    RunFacts(Workbench workbench, Scenario initial, LongConsumer prolong) {
        this.workbench = workbench;
        this.duration = new TimeField(initial.durationMillis(), prolong);
        duration.setId("scenario-duration");
        getStyleClass().add("facts");
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(new ColumnConstraints(84), wide);
        Label label = row(0, "duration", duration);
        label.setLabelFor(duration);
        row(1, "seed", seed);
        row(2, "fingerprint", fingerprint);
        row(3, "events", events);
        add(copier("seed", seed), 2, 1);
        add(copier("fingerprint", fingerprint), 2, 2);
    }

    void show(Scenario scenario) {
        duration.show(scenario.durationMillis());
        seed.setText(String.valueOf(scenario.seed()));
    }

    void show(Optional<Trace> trace) {
        wanted++;
        long number = wanted;
        fingerprint.setText("–");
        events.setText(trace.map(run -> String.valueOf(run.events().size())).orElse("–"));
        trace.ifPresent(run -> workbench.jobs().run(run::fingerprint, name -> {
            if (number == wanted) {
                fingerprint.setText(name);
            }
        }));
    }

    private Label row(int index, String word, Node value) {
        Label label = new Label(workbench.say("simulation.fact." + word));
        label.getStyleClass().add("fact");
        addRow(index, label, value);
        return label;
    }

    private static Label value(String id) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add("mono");
        return label;
    }

    private Button copier(String word, Label value) {
        String name = workbench.say("simulation.copy." + word);
        Button button = new Button("", Icon.line("ui-copy", 14));
        button.setId(value.getId() + "-copy");
        button.getStyleClass().setAll("tool");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(_ -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(value.getText());
            Clipboard.getSystemClipboard().setContent(content);
            workbench.notices().done(Message.of("simulation.copied", value.getText()));
        });
        return button;
    }
}
