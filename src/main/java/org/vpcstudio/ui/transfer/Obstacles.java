package org.vpcstudio.ui.transfer;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Severity;
import org.vpcstudio.text.Message;
import org.vpcstudio.text.Phrasebook;
import org.vpcstudio.ui.kit.Icon;

/// The errors that stop an export. Each leads to its element.
final class Obstacles extends VBox {
    private final Phrasebook words;
    private final Consumer<Finding> go;
    private final Label title = new Label();
    private final VBox list = new VBox();

    /// @param go leads to a finding
    Obstacles(Phrasebook words, Consumer<Finding> go) {
        this.words = words;
        this.go = go;
        setId("export-problems");
        getStyleClass().add("obstacles");
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(132);
        getChildren().addAll(title, scroll);
    }

    /// The errors among these findings.
    static List<Finding> among(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    void show(List<Finding> errors) {
        setVisible(!errors.isEmpty());
        setManaged(!errors.isEmpty());
        title.setText(
                words.say(Message.of(errors.size() == 1 ? "transfer.errors.one" : "transfer.errors", errors.size())));
        list.getChildren().setAll(errors.stream().map(this::row).toList());
    }

    private HBox row(Finding finding) {
        Label code = new Label(finding.rule().id());
        code.getStyleClass().add("mono");
        Hyperlink link = new Hyperlink(words.say(finding.title()));
        link.setOnAction(_ -> go.accept(finding));
        HBox row = new HBox(Icon.solid("severity-error", 15), code, link);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("obstacle");
        return row;
    }
}
