package org.vpcstudio.ui.transfer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.vpcstudio.format.Exporter;
import org.vpcstudio.text.Phrasebook;

/// Which formats are to be written.
final class FormatChoice extends VBox {
    /// What is ticked at first: the plan for the cloud and what goes with it.
    private static final Set<String> FIRST = Set.of("terraform-otc", "keepalived");

    private final Map<Exporter, CheckBox> boxes = new LinkedHashMap<>();

    /// @param changed told when another choice was made
    FormatChoice(Phrasebook words, List<Exporter> exporters, Runnable changed) {
        getStyleClass().add("formats");
        Label title = new Label(words.say("transfer.formats"));
        title.getStyleClass().add("group-title");
        getChildren().add(title);
        for (Exporter exporter : exporters) {
            CheckBox box = new CheckBox();
            box.setId("export-format-" + exporter.id());
            box.setSelected(FIRST.contains(exporter.id()));
            box.selectedProperty().addListener(_ -> changed.run());
            boxes.put(exporter, box);
            getChildren().add(row(words, exporter, box));
        }
    }

    private static Node row(Phrasebook words, Exporter exporter, CheckBox box) {
        String key = "format." + exporter.id();
        Label name = new Label(words.say(key));
        name.getStyleClass().add("format-name");
        name.setWrapText(true);
        Label hint = new Label(words.say(key + ".hint"));
        hint.getStyleClass().add("faint");
        hint.setWrapText(true);
        box.setAccessibleText(name.getText());
        VBox text = new VBox(name, hint);
        text.setMinWidth(0);
        HBox row = new HBox(box, text);
        row.getStyleClass().add("format");
        row.setAlignment(Pos.CENTER_LEFT);
        row.setOnMouseClicked(_ -> box.setSelected(!box.isSelected()));
        return row;
    }

    /// The ticked ones, in the order of the list.
    List<Exporter> chosen() {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList();
    }
}
