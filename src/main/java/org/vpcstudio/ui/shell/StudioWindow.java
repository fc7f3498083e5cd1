package org.vpcstudio.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.vpcstudio.ui.workbench.Mode;
import org.vpcstudio.ui.workbench.Workbench;

/// The main window: tool bar, docks around the canvas, status bar. Build it after the rooms have added their actions.
public final class StudioWindow {
    private static final double LEFT = 232;
    private static final double RIGHT = 320;

    private final Workbench workbench;
    private final Rooms rooms;
    private final ActionControls controls;
    private final Scene scene;

    public StudioWindow(Workbench workbench, Rooms rooms) {
        this.workbench = workbench;
        this.rooms = rooms;
        this.controls = new ActionControls(workbench);
        Menus menus = new Menus(workbench, controls);
        Docks docks = new Docks(workbench, rooms);
        Region bottom = docks.bottom();
        BorderPane root = new BorderPane(work(docks, bottom));
        root.getStyleClass().add("studio-window");
        root.setTop(ToolBarRow.of(workbench, controls, menus.bar()));
        root.setBottom(new StatusLine(workbench).node(() -> docks.showProblems(bottom)));
        this.scene = new Scene(root, 1440, 900);
        menus.addOtherKeys(scene.getAccelerators());
        new EscapeTwice(workbench).watch(scene);
        workbench.theme().watchNow(theme -> Look.dress(scene, theme));
    }

    /// The contents of the window, for a stage.
    public Scene scene() {
        return scene;
    }

    /// Puts the contents into this stage; its title follows the document.
    public void fill(Stage stage) {
        stage.setScene(scene);
        stage.setMinWidth(1024);
        stage.setMinHeight(640);
        Runnable title = () -> stage.setTitle(Titles.window(workbench.session()));
        workbench.session().history().watch(history -> title.run());
        title.run();
    }

    /// The left dock takes the whole height; the bottom one lies under the canvas and the inspector.
    private Region work(Docks docks, Region bottom) {
        SplitPane upper = split(Orientation.HORIZONTAL, centre(), docks.right());
        SplitPane rest = split(Orientation.VERTICAL, upper, bottom);
        SplitPane all = split(Orientation.HORIZONTAL, docks.left(), rest);
        SplitSizes.keepFirst(all, LEFT);
        SplitSizes.keepLast(upper, RIGHT);
        SplitSizes.keepLast(rest, heightOf(workbench.mode().get()));
        heights(rest, bottom);
        return all;
    }

    /// Each mode has a height of its own for the bottom dock, and keeps the one the user gave it.
    private void heights(SplitPane rest, Region bottom) {
        Map<Mode, Double> heights = new EnumMap<>(Mode.class);
        AtomicReference<Mode> last = new AtomicReference<>(workbench.mode().get());
        workbench.mode().watch(mode -> {
            heights.put(last.getAndSet(mode), bottom.getHeight());
            SplitSizes.setLast(rest, heights.getOrDefault(mode, heightOf(mode)));
        });
    }

    private static double heightOf(Mode mode) {
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
        StackPane stack = new StackPane(canvas, empty, toasts);
        stack.getStyleClass().add("canvas-area");
        stack.setMinSize(240, 120);
        clip(stack);
        VBox.setVgrow(stack, Priority.ALWAYS);
        VBox column = new VBox(DocumentTab.of(workbench.session()), SimulationBanner.of(workbench), stack);
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
