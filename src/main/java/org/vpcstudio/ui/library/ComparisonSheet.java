package org.vpcstudio.ui.library;

import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.stage.Window;
import org.vpcstudio.drawing.Theme;
import org.vpcstudio.model.Document;
import org.vpcstudio.project.ProjectException;
import org.vpcstudio.project.ProjectStore;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.workbench.Workbench;

/// How the file differs from the design that is open. Only looks.
final class ComparisonSheet {
    private final Workbench workbench;
    private final Sheet sheet;
    private final DesignView view;

    /// What came of reading the file.
    private sealed interface Read {
        record Good(Comparison comparison) implements Read {}

        record Bad(Message problem) implements Read {}
    }

    ComparisonSheet(Workbench workbench, Window owner) {
        this.workbench = workbench;
        this.sheet = new Sheet(owner, workbench.say("outside.compare.title"));
        this.view = new DesignView("outside-view", workbench.words());
    }

    /// Shows what the file says now beside what is open.
    void show(Path file) {
        Document open = workbench.session().document().get();
        Theme theme = workbench.theme().get();
        view.show(Message.of("library.loading"));
        workbench.jobs().run(() -> read(file, open, theme), read -> {
            switch (read) {
                case Read.Good(Comparison comparison) -> view.show(comparison, Message.of("versions.against"));
                case Read.Bad(Message problem) -> view.show(problem);
            }
        });
        Label title = new Label(workbench.say(Message.of("outside.compare.head", String.valueOf(file.getFileName()))));
        title.getStyleClass().add("title");
        HBox head = new HBox(title);
        head.getStyleClass().add("dialog-header");
        Button close = new Button(workbench.say("versions.close"));
        close.setId("outside-view-close");
        close.setCancelButton(true);
        close.setDefaultButton(true);
        close.setOnAction(_ -> sheet.close());
        HBox foot = new HBox(close);
        foot.getStyleClass().add("dialog-footer");
        foot.setAlignment(Pos.CENTER_RIGHT);
        BorderPane pane = new BorderPane(view, head, null, foot, null);
        Browser.dress(pane);
        sheet.show(pane);
    }

    private Read read(Path file, Document open, Theme theme) {
        try {
            return new Read.Good(Comparison.of(open, ProjectStore.open(file), theme, workbench.words()));
        } catch (ProjectException e) {
            return new Read.Bad(e.problem());
        }
    }
}
