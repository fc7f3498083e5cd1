package org.vpcstudio.ui.canvas;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.ui.canvas.surface.Board;
import org.vpcstudio.ui.canvas.surface.Pointer;
import org.vpcstudio.ui.canvas.surface.Viewport;
import org.vpcstudio.ui.kit.Icon;
import org.vpcstudio.ui.workbench.Action;
import org.vpcstudio.ui.workbench.Workbench;

/// What is done most with one element, beside it: connect, duplicate, delete, and the rest under a button. It comes
/// when the selection has rested for a moment, never covers the element, and can be switched off.
final class MiniToolbar {
    private static final Duration REST = Duration.millis(250);
    private static final double GAP = 14;
    private static final double EDGE = 8;
    private static final double ICON = 16;
    private static final String KEY = "canvas.mini-toolbar";
    private static final String OFF = "off";

    private final Board board;
    private final Workbench workbench;
    private final Pane layer;
    private final Consumer<Pointer> menu;
    private final PauseTransition rest = new PauseTransition(REST);
    private final HBox bar = new HBox();

    /// @param layer where it floats
    /// @param menu opens the menu of the element at a place
    MiniToolbar(Board board, Pane layer, Consumer<Pointer> menu) {
        this.board = board;
        this.workbench = board.workbench();
        this.layer = layer;
        this.menu = menu;
        bar.setId("mini-toolbar");
        bar.getStyleClass().addAll("vs-floating-bar", "vs-mini");
        rest.setOnFinished(_ -> show());
    }

    /// Registers the switch.
    void register() {
        workbench.actions().add(Action.of("view.mini-toolbar", "", "", this::turn));
    }

    private boolean isOn() {
        return !workbench.memory().text(KEY).orElse("").equals(OFF);
    }

    private void turn() {
        workbench.memory().put(KEY, isOn() ? OFF : "on");
        changed();
    }

    /// The selection, its place or the view is another one: it goes, and comes back when that has come to rest.
    void changed() {
        hide();
        if (isOn() && chosen().isPresent()) {
            rest.playFromStart();
        }
    }

    /// Goes, until something changes.
    void hide() {
        rest.stop();
        layer.getChildren().remove(bar);
    }

    private Optional<ResourceId> chosen() {
        return board.isEditable() && workbench.selection().get().size() == 1
                ? workbench.selection().get().stream().findFirst()
                : Optional.empty();
    }

    private void show() {
        Optional<ResourceId> id = chosen();
        Optional<Box> box = id.flatMap(board::box);
        if (box.isEmpty() || !isSeen()) {
            return;
        }
        bar.getChildren().clear();
        add("edit.connect", "ui-connect");
        add("edit.duplicate", "ui-copy");
        add("edit.delete", "ui-trash");
        bar.getChildren().add(button("more", workbench.say("canvas.mini.more"), "ui-more", () -> more(box.get())));
        layer.getChildren().remove(bar);
        layer.getChildren().add(bar);
        bar.applyCss();
        bar.autosize();
        place(box.get());
    }

    /// Whether the canvas is in a window that is shown: it may have gone while the pointer came to rest.
    private boolean isSeen() {
        Scene scene = layer.getScene();
        return scene != null && scene.getWindow() != null && scene.getWindow().isShowing();
    }

    private void add(String id, String icon) {
        if (workbench.actions().has(id)) {
            bar.getChildren().add(button(id.substring(id.indexOf('.') + 1), workbench.say("action." + id), icon, () -> {
                hide();
                workbench.actions().run(id);
            }));
        }
    }

    private Button button(String name, String words, String icon, Runnable run) {
        Button button = new Button();
        button.setGraphic(Icon.line(icon, ICON));
        button.setId("mini-" + name);
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setFocusTraversable(false);
        button.getStyleClass().add("vs-tool");
        button.setOnAction(_ -> run.run());
        return button;
    }

    /// Above the element at its right end, else below it; where neither is seen it stays away.
    private void place(Box box) {
        Viewport view = board.view().get();
        double top = view.viewY(box.y()) - GAP - bar.getHeight();
        double below = view.viewY(box.bottom()) + GAP;
        double y = top >= EDGE ? top : below;
        boolean seen = y >= EDGE
                && y + bar.getHeight() + EDGE <= board.height()
                && view.viewX(box.right()) > 0
                && view.viewX(box.x()) < board.width();
        if (!seen) {
            hide();
            return;
        }
        double x = Math.clamp(
                view.viewX(box.right()) - bar.getWidth(), EDGE, Math.max(EDGE, board.width() - bar.getWidth() - EDGE));
        bar.relocate(Math.rint(x), Math.rint(y));
    }

    /// The menu opens where the bar is, for the element it belongs to.
    private void more(Box box) {
        Viewport view = board.view().get();
        menu.accept(new Pointer(
                box.x() + 4.0,
                box.y() + 4.0,
                bar.getLayoutX() + bar.getWidth(),
                view.viewY(box.y()),
                MouseButton.SECONDARY,
                1,
                false,
                false,
                false));
    }
}
