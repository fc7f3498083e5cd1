package org.vpcstudio.ui.shell;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.controlsfx.control.StatusBar;
import org.vpcstudio.check.Severity;
import org.vpcstudio.ui.kit.Icon;
import org.vpcstudio.ui.workbench.Workbench;

/// The line at the bottom: mode, selection, problems; saved or not, zoom.
final class StatusLine {
    private static final double MARK = 14;

    private final Workbench workbench;
    private final Counts counts;

    StatusLine(Workbench workbench) {
        this.workbench = workbench;
        this.counts = new Counts(workbench);
    }

    /// @param showProblems what a click on the problems does
    StatusBar node(Runnable showProblems) {
        StatusBar bar = new StatusBar();
        bar.setText("");
        bar.getLeftItems().setAll(mode(), selection(), problems(showProblems));
        bar.getRightItems().setAll(saved(), zoom());
        return bar;
    }

    private Node mode() {
        Label label = item("status-mode");
        label.getStyleClass().addAll("vs-semibold", "status-mode");
        workbench
                .mode()
                .watchNow(mode -> label.setText(workbench.say(
                        switch (mode) {
                            case DESIGN -> "action.view.design.short";
                            case SIMULATE -> "action.view.simulate.short";
                        })));
        return label;
    }

    private Node selection() {
        Label label = item("status-selection");
        Runnable refresh = () -> label.setText(counts.selection());
        workbench.selection().watch(selection -> refresh.run());
        workbench.session().document().watch(document -> refresh.run());
        refresh.run();
        return label;
    }

    private Node problems(Runnable showProblems) {
        HBox marks = new HBox(5);
        marks.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button();
        button.setId("status-problems");
        button.setGraphic(marks);
        button.getStyleClass().addAll("status-item", "status-button");
        button.setOnAction(event -> showProblems.run());
        workbench.session().findings().watchNow(findings -> {
            marks.getChildren().clear();
            for (Severity severity : Severity.values()) {
                long count = findings.stream()
                        .filter(finding -> finding.severity() == severity)
                        .count();
                if (count > 0) {
                    marks.getChildren()
                            .addAll(
                                    Icon.solid("severity-" + severity.code(), MARK),
                                    words(counts.of("severity." + severity.code(), count)));
                }
            }
            if (findings.isEmpty()) {
                marks.getChildren().addAll(Icon.line("ui-check", MARK), words(workbench.say("problems.none.short")));
            }
            button.setAccessibleText(workbench.say("status.problems"));
        });
        return button;
    }

    private Node saved() {
        Label label = item("status-saved");
        label.getStyleClass().add("status-right");
        workbench
                .session()
                .history()
                .watchNow(
                        history -> label.setText(workbench.say(history.isDirty() ? "status.unsaved" : "status.saved")));
        return label;
    }

    private Node zoom() {
        Label label = item("status-zoom");
        label.getStyleClass().add("status-right");
        workbench.zoom().watchNow(zoom -> label.setText(String.format(Locale.ROOT, "%d %%", Math.round(zoom * 100))));
        return label;
    }

    private static Label item(String id) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add("status-item");
        return label;
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("status-words");
        return label;
    }
}
