package org.vpcstudio.ui.problems;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.QuickFix;
import org.vpcstudio.check.SourceWords;
import org.vpcstudio.check.book.FixAll;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.kit.Icon;
import org.vpcstudio.ui.workbench.Workbench;

/// The selected problem at length: what, why, and what each remedy would change.
final class ProblemDetail {
    private static final int CHANGES_SHOWN = 8;

    private final Workbench workbench;
    private final ProblemList list;
    private final VBox text = new VBox(8);
    private final FlowPane buttons = new FlowPane(8, 8);
    private final VBox pane;

    ProblemDetail(Workbench workbench, ProblemList list) {
        this.workbench = workbench;
        this.list = list;
        ScrollPane scroll = new ScrollPane(text);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("detail-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        this.pane = new VBox(scroll, buttons);
        pane.setId("problem-detail");
        pane.getStyleClass().add("problem-detail");
        list.selected().watchNow(this::show);
        workbench.mode().watch(mode -> show(list.selected().get()));
    }

    Region node() {
        return pane;
    }

    private void show(Optional<Finding> selected) {
        text.getChildren().clear();
        buttons.getChildren().clear();
        pane.setVisible(selected.isPresent());
        pane.setManaged(selected.isPresent());
        selected.ifPresent(this::fill);
    }

    private void fill(Finding finding) {
        text.getChildren().addAll(heading(finding), explanation(finding));
        Optional<String> reason = list.reason(finding);
        if (reason.isPresent()) {
            text.getChildren().add(because(reason.get()));
            buttons.getChildren().add(takeBack());
            return;
        }
        List<QuickFix> fixes = finding.fixes();
        if (!fixes.isEmpty()) {
            text.getChildren().add(changes(fixes.getFirst().edit()));
        }
        for (QuickFix fix : fixes) {
            buttons.getChildren().add(button(fix, fix.equals(fixes.getFirst())));
        }
        if (!fixes.isEmpty()) {
            buttons.getChildren().add(fixAll(finding));
        }
        buttons.getChildren().add(new AcceptBox(workbench, list).node());
    }

    private Label because(String reason) {
        Label label = new Label(workbench.say(Message.of("problems.because", reason)));
        label.setId("problem-reason");
        label.setWrapText(true);
        return label;
    }

    private Button takeBack() {
        Button button = new Button(workbench.say("problems.takeBack"));
        button.setId("problem-take-back");
        button.setDisable(!list.isDesigning());
        button.setOnAction(event -> list.takeBack());
        return button;
    }

    /// Shows first what would change; the button then does it.
    private Button fixAll(Finding finding) {
        Button button = new Button(workbench.say("problems.fixAll"));
        button.setId("problem-fix-all");
        button.setDisable(!list.isDesigning());
        button.setOnAction(event -> {
            button.setDisable(true);
            list.fixAll(finding, all -> preview(finding, all));
        });
        return button;
    }

    private void preview(Finding finding, FixAll all) {
        if (!list.selected().get().equals(Optional.of(finding))) {
            return;
        }
        text.getChildren().setAll(heading(finding), changes(all.edit()));
        if (all.left() > 0) {
            Label left = new Label(workbench.say(Message.of("problems.fixAll.left", all.left())));
            left.setWrapText(true);
            text.getChildren().add(left);
        }
        Button button = new Button(workbench.say(Message.of("problems.fixAll.do", all.fixed())));
        button.setId("problem-fix-all-do");
        button.getStyleClass().add("accent");
        button.setOnAction(event -> list.apply(finding, all));
        Button back = new Button(workbench.say("problems.fixAll.back"));
        back.setOnAction(event -> show(list.selected().get()));
        buttons.getChildren().setAll(button, back);
        button.requestFocus();
    }

    private Node heading(Finding finding) {
        Label title = new Label(workbench.say(finding.title()));
        title.setId("problem-title");
        title.setWrapText(true);
        title.getStyleClass().add("detail-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        Label code = new Label(finding.rule().id());
        code.getStyleClass().addAll("vs-mono", "vs-subtle");
        code.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(9, Icon.solid("severity-" + finding.severity().code(), 18), title, code);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private Node explanation(Finding finding) {
        Label label = new Label(workbench.say(finding.explanation()));
        label.setId("problem-explanation");
        label.setWrapText(true);
        label.getStyleClass().add("vs-muted");
        Label source = new Label(SourceWords.of(finding.rule().source()));
        source.setWrapText(true);
        source.getStyleClass().add("vs-help");
        return new VBox(4, label, source);
    }

    private Node changes(Edit edit) {
        List<Change> changes = Changes.of(workbench.session().document().get(), edit, workbench.words());
        Label head = new Label(workbench.say(
                changes.size() == 1
                        ? Message.of("problems.changes.one")
                        : Message.of("problems.changes.many", changes.size())));
        head.getStyleClass().add("change-head");
        head.setMaxWidth(Double.MAX_VALUE);
        VBox box = new VBox(head);
        box.getStyleClass().add("change-list");
        changes.stream()
                .limit(CHANGES_SHOWN)
                .forEach(change -> box.getChildren().add(ChangeRow.of(change)));
        if (changes.size() > CHANGES_SHOWN) {
            Label more = new Label(workbench.say(Message.of("problems.changes.more", changes.size() - CHANGES_SHOWN)));
            more.getStyleClass().add("change-row");
            box.getChildren().add(more);
        }
        return box;
    }

    private Button button(QuickFix fix, boolean primary) {
        Button button = new Button(workbench.say(fix.label()));
        button.setDisable(!list.isDesigning());
        button.setOnAction(event -> list.apply(fix));
        if (primary) {
            button.setId("problem-fix");
            button.getStyleClass().add("accent");
            Label key = new Label("Ctrl+.");
            key.getStyleClass().add("vs-key");
            HBox face = new HBox(6, Icon.line("quick-fix", 16), new Label(button.getText()), key);
            face.setAlignment(Pos.CENTER);
            face.setMouseTransparent(true);
            button.setGraphic(face);
            button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }
        return button;
    }
}
