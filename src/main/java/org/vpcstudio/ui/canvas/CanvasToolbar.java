package org.vpcstudio.ui.canvas;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.vpcstudio.signal.Signal;
import org.vpcstudio.ui.canvas.surface.Board;
import org.vpcstudio.ui.canvas.surface.Tool;
import org.vpcstudio.ui.kit.Icon;
import org.vpcstudio.ui.workbench.Workbench;

/// The bar that floats at the bottom left of the canvas: tools, snapping, grid and zoom.
final class CanvasToolbar extends HBox {
    private static final double ICON = 17;

    private final Workbench workbench;

    CanvasToolbar(Board board) {
        this.workbench = board.workbench();
        setId("canvas-toolbar");
        getStyleClass().add("vs-floating-bar");
        ToggleButton select = tool(board, Tool.SELECT, "ui-select");
        ToggleButton connect = tool(board, Tool.CONNECT, "ui-connect");
        Button zoom = button("zoom", null, () -> workbench.actions().run("view.actual-size"));
        zoom.getStyleClass().add("vs-zoom");
        workbench.zoom().watchNow(scale -> zoom.setText(percent(scale)));
        getChildren()
                .addAll(
                        select,
                        connect,
                        new Separator(javafx.geometry.Orientation.VERTICAL),
                        toggle("magnet", "ui-magnet", board.snapping()),
                        toggle("grid", "ui-grid", board.grid()),
                        new Separator(javafx.geometry.Orientation.VERTICAL),
                        button(
                                "fit",
                                Icon.line("ui-fit", ICON),
                                () -> workbench.actions().run("view.fit")),
                        button(
                                "zoom-out",
                                Icon.line("ui-minus", ICON),
                                () -> workbench.actions().run("view.zoom-out")),
                        zoom,
                        button(
                                "zoom-in",
                                Icon.line("ui-plus", ICON),
                                () -> workbench.actions().run("view.zoom-in")));
        workbench.mode().watchNow(_ -> connect.setDisable(!board.isEditable()));
    }

    /// A scale as it is written for people: `87 %`.
    static String percent(double scale) {
        return String.format(Locale.ROOT, "%d %%", Math.round(scale * 100));
    }

    private ToggleButton tool(Board board, Tool tool, String icon) {
        ToggleButton button = dressed(new ToggleButton(), tool.name().toLowerCase(Locale.ROOT), Icon.line(icon, ICON));
        board.tool().watchNow(present -> button.setSelected(present == tool));
        button.setOnAction(_ -> {
            board.tool().set(tool);
            button.setSelected(board.tool().get() == tool);
        });
        return button;
    }

    private ToggleButton toggle(String name, String icon, Signal<Boolean> state) {
        ToggleButton button = dressed(new ToggleButton(), name, Icon.line(icon, ICON));
        state.watchNow(button::setSelected);
        button.setOnAction(_ -> state.set(button.isSelected()));
        return button;
    }

    private Button button(String name, @org.jspecify.annotations.Nullable Node icon, Runnable run) {
        Button button = dressed(new Button(), name, icon);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private <B extends ButtonBase> B dressed(B button, String name, @org.jspecify.annotations.Nullable Node icon) {
        String words = workbench.say("canvas.tool." + name);
        button.setId("canvas-" + name);
        button.setGraphic(icon);
        button.setFocusTraversable(false);
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.getStyleClass().add("vs-tool");
        return button;
    }
}
