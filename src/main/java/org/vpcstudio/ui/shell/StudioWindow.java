package org.vpcstudio.ui.shell;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.controlsfx.control.decoration.Decorator;
import org.controlsfx.control.decoration.StyleClassDecoration;
import org.vpcstudio.ui.workbench.Action;
import org.vpcstudio.ui.workbench.Mode;
import org.vpcstudio.ui.workbench.Workbench;

/// The main window: tool bar, docks around the canvas, status bar. Build it after the rooms have added their actions.
public final class StudioWindow {
    private static final double RIGHT = 320;

    private final Workbench workbench;
    private final Rooms rooms;
    private final ActionControls controls;
    private final Scene scene;
    private final MenuBar bar;
    private final StackPane frame;
    private final StackPane middle = new StackPane();
    private final VBox banners = new VBox();

    public StudioWindow(Workbench workbench, Rooms rooms) {
        this.workbench = workbench;
        this.rooms = rooms;
        this.controls = new ActionControls(workbench);
        Docks docks = new Docks(workbench, rooms);
        Region bottom = docks.bottom();
        BorderPane root = new BorderPane(work(docks, bottom));
        Menus menus = new Menus(workbench, controls);
        this.bar = menus.bar();
        root.setTop(ToolBarRow.of(workbench, controls, bar));
        root.setBottom(new StatusLine(workbench).node(() -> docks.showProblems(bottom)));
        this.frame = new StackPane(root);
        this.scene = new Scene(frame, 1440, 900);
        // The first decoration puts a pane of ControlsFX around the root, and all is laid out and styled anew. So the
        // first one comes now, not in the middle of somebody's typing.
        Decorator.addDecoration(root, new StyleClassDecoration("studio-window"));
        menus.addOtherKeys(scene.getAccelerators());
        new EscapeTwice(workbench).watch(scene);
        workbench.theme().watchNow(theme -> Look.dress(scene, theme));
    }

    /// The contents of the window, for a stage.
    public Scene scene() {
        return scene;
    }

    /// Lets a bar float at an edge of the canvas.
    ///
    /// @param bar knows by itself where it stands and when it is seen
    public void addOverCanvas(Region bar) {
        StackPane.setMargin(bar, new Insets(12));
        middle.getChildren().add(1, bar);
    }

    /// Puts a layer above everything.
    public void addAbove(Region layer) {
        frame.getChildren().add(layer);
    }

    /// Puts an item into the menus, below that of an action.
    public void addBelow(String action, MenuItem added) {
        for (Menu menu : bar.getMenus()) {
            List<MenuItem> items = menu.getItems();
            for (int i = 0; i < items.size(); i++) {
                if (("menu-" + action).equals(items.get(i).getId())) {
                    items.add(i + 1, added);
                    return;
                }
            }
        }
        throw new IllegalArgumentException("No menu item of " + action);
    }

    /// Puts something between the tab of the document and the canvas.
    public void addBanner(Region banner) {
        banners.getChildren().add(banner);
    }

    /// Puts the contents into this stage; its title follows the document.
    public void fill(Stage stage) {
        stage.setScene(scene);
        stage.setMinWidth(1024);
        stage.setMinHeight(640);
        StagePlace.keep(stage, workbench.memory());
        Runnable title = () -> stage.setTitle(Titles.window(workbench.session()));
        workbench.session().history().watch(history -> title.run());
        title.run();
    }

    /// The left dock takes the whole height; the bottom one lies under the canvas and the inspector.
    private Region work(Docks docks, Region bottom) {
        SplitPane upper = split(Orientation.HORIZONTAL, centre(), docks.right());
        SplitPane rest = split(Orientation.VERTICAL, upper, bottom);
        SplitPane all = split(Orientation.HORIZONTAL, docks.left(), rest);
        toggle("left", "Shortcut+B", SplitSizes.first(all, "left", workbench, StudioWindow::leftWidth));
        toggle("right", "Shortcut+I", SplitSizes.last(upper, "right", workbench, mode -> RIGHT));
        toggle("bottom", "Shortcut+J", SplitSizes.last(rest, "bottom", workbench, StudioWindow::bottomHeight));
        return all;
    }

    private void toggle(String side, String keys, SplitSizes dock) {
        workbench.actions().add(Action.of("view.dock-" + side, "", keys, dock::toggle));
    }

    private static double leftWidth(Mode mode) {
        return switch (mode) {
            case DESIGN -> 232;
            case SIMULATE -> 256;
        };
    }

    /// The lanes of a run need more room than a list.
    private static double bottomHeight(Mode mode) {
        return switch (mode) {
            case DESIGN -> 232;
            case SIMULATE -> 306;
        };
    }

    private Region centre() {
        Region canvas = rooms.canvas();
        Region empty = EmptyCanvas.of(workbench, controls);
        Region toasts = new Toasts(workbench).node();
        StackPane.setAlignment(empty, Pos.CENTER);
        middle.getChildren().setAll(canvas, empty, toasts);
        middle.getStyleClass().add("canvas-area");
        middle.setMinSize(240, 120);
        clip(middle);
        VBox.setVgrow(middle, Priority.ALWAYS);
        VBox column = new VBox(DocumentTab.of(workbench.session()), banners, SimulationBanner.of(workbench), middle);
        column.setMinWidth(240);
        return column;
    }

    private static SplitPane split(Orientation orientation, Region first, Region second) {
        SplitPane pane = new SplitPane(first, second);
        pane.setOrientation(orientation);
        clip(pane);
        return pane;
    }

    private static void clip(Region region) {
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(region.widthProperty());
        clip.heightProperty().bind(region.heightProperty());
        region.setClip(clip);
    }
}
