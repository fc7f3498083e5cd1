package org.vpcstudio.ui.clipboard;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.vpcstudio.edit.copying.Pasted;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.kit.Overlay;
import org.vpcstudio.ui.workbench.Workbench;

/// What a paste changed: each address as it was and as it is, and what could not come along.
public final class ReviewPanel {
    private static final double WIDTH = 560;
    private static final double MOST = 420;

    private final Workbench workbench;
    private final Overlay overlay;

    public ReviewPanel(Workbench workbench, Overlay overlay) {
        this.workbench = workbench;
        this.overlay = overlay;
    }

    public void show(CopyPaste.Report report) {
        VBox lines = new VBox(16);
        if (!report.pasted().readdressed().isEmpty()) {
            lines.getChildren()
                    .add(new VBox(
                            8, group("reassigned"), addresses(report.pasted().readdressed())));
        }
        if (!report.leftOut().isEmpty()) {
            VBox out = new VBox(8, group("left-out"));
            for (Message message : report.leftOut()) {
                Label line = label(workbench.say(message), "panel-text");
                line.setWrapText(true);
                out.getChildren().add(line);
            }
            lines.getChildren().add(out);
        }
        if (lines.getChildren().isEmpty()) {
            lines.getChildren().add(label(workbench.say("review.none"), "panel-text"));
        }
        show(lines);
    }

    private void show(VBox lines) {
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(MOST);
        Button close = new Button(workbench.say("review.close"));
        close.setId("review-close");
        close.setDefaultButton(true);
        close.setOnAction(_ -> overlay.close());
        HBox foot = new HBox(close);
        foot.setAlignment(Pos.CENTER_RIGHT);
        VBox panel = new VBox(14, label(workbench.say("review.title"), "panel-title"), scroll, foot);
        panel.setId("review");
        panel.setPadding(new Insets(18, 20, 16, 20));
        panel.setPrefWidth(WIDTH);
        overlay.show(panel, close);
    }

    private GridPane addresses(List<Pasted.Readdressed> changes) {
        GridPane grid = new GridPane(20, 5);
        grid.addRow(0, head("element"), head("before"), head("after"));
        for (int i = 0; i < changes.size(); i++) {
            Pasted.Readdressed change = changes.get(i);
            grid.addRow(
                    i + 1,
                    label(change.name(), "panel-text"),
                    label(change.before(), "panel-mono"),
                    label(change.after(), "panel-mono"));
        }
        return grid;
    }

    private Label head(String word) {
        return label(workbench.say("review." + word), "panel-faint");
    }

    private Label group(String word) {
        return label(workbench.say("review." + word), "panel-group");
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
