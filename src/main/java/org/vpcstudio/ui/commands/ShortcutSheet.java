package org.vpcstudio.ui.commands;

import java.util.List;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vpcstudio.ui.kit.Overlay;
import org.vpcstudio.ui.workbench.Action;
import org.vpcstudio.ui.workbench.Workbench;

/// All shortcuts on one page, made from the registry.
final class ShortcutSheet {
    private static final double WIDTH = 860;
    private static final double MOST = 620;
    private static final int COLUMNS = 3;

    private final Workbench workbench;
    private final Registry registry;
    private final Overlay overlay;

    ShortcutSheet(Workbench workbench, Registry registry, Overlay overlay) {
        this.workbench = workbench;
        this.registry = registry;
        this.overlay = overlay;
    }

    void open() {
        HBox columns = columns(registry.withKeys());
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setId("shortcuts-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(MOST);
        VBox panel = new VBox(14, label(workbench.say("shortcuts.title"), "panel-title"), scroll);
        panel.setId("shortcuts");
        panel.setPadding(new Insets(18, 20, 18, 20));
        panel.setPrefWidth(WIDTH);
        overlay.show(panel, scroll);
    }

    /// Each menu goes to the column that is shortest so far.
    private HBox columns(Map<String, List<Action>> menus) {
        VBox[] columns = new VBox[COLUMNS];
        int[] heights = new int[COLUMNS];
        HBox box = new HBox(28);
        for (int i = 0; i < COLUMNS; i++) {
            columns[i] = new VBox(18);
            HBox.setHgrow(columns[i], Priority.ALWAYS);
            columns[i].setPrefWidth(WIDTH / COLUMNS);
            box.getChildren().add(columns[i]);
        }
        menus.forEach((menu, actions) -> {
            int shortest = 0;
            for (int i = 1; i < COLUMNS; i++) {
                shortest = heights[i] < heights[shortest] ? i : shortest;
            }
            heights[shortest] += actions.size() + 2;
            columns[shortest].getChildren().add(group(menu, actions));
        });
        return box;
    }

    private VBox group(String menu, List<Action> actions) {
        GridPane grid = new GridPane(12, 6);
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        ColumnConstraints keys = new ColumnConstraints();
        keys.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().addAll(words, keys);
        for (int i = 0; i < actions.size(); i++) {
            Label text = label(workbench.say("action." + actions.get(i).id()), "panel-text");
            text.setWrapText(true);
            Label shortcut = label(Registry.keys(actions.get(i)).orElse(""), "panel-keys");
            shortcut.setMinWidth(Label.USE_PREF_SIZE);
            grid.addRow(i, text, shortcut);
        }
        return new VBox(8, label(workbench.say("menu." + menu), "panel-group"), grid);
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
