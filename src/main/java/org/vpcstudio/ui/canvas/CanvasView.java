package org.vpcstudio.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.signal.Subscription;
import org.vpcstudio.ui.canvas.gesture.KeyConnecting;
import org.vpcstudio.ui.canvas.surface.Board;
import org.vpcstudio.ui.canvas.surface.Pointer;
import org.vpcstudio.ui.canvas.surface.Surface;
import org.vpcstudio.ui.canvas.surface.Viewport;
import org.vpcstudio.ui.workbench.Action;
import org.vpcstudio.ui.workbench.Workbench;

/// The canvas room. It lives as long as its window; closing it ends its watching.
public final class CanvasView extends Region implements AutoCloseable {
    private static final double EDGE = 12;
    private static final double MAP_EDGE = 14;

    private final Workbench workbench;
    private final Board board;
    private final Surface surface;
    private final Pane floating = new Pane();
    private final CanvasToolbar toolbar;
    private final Breadcrumb breadcrumb;
    private final Minimap minimap;
    private final Travel travel;
    private final Mouse mouse;
    private final RenameEditor rename;
    private final Callout callout;
    private final CanvasActions actions;
    private final MiniToolbar mini;
    private final LayoutPreview layout;
    private final List<Subscription> subscriptions = new ArrayList<>();
    private final ViewHistory views;
    private final LastView lastView;
    private boolean fitWanted = true;

    public CanvasView(Workbench workbench) {
        this(workbench, System::nanoTime);
    }

    /// @param clock nanoseconds, to tell a burst of nudges
    CanvasView(Workbench workbench, LongSupplier clock) {
        this.workbench = workbench;
        this.board = new Board(workbench);
        this.travel = new Travel(board);
        KeyConnecting connecting = new KeyConnecting(board);
        CanvasMenu menu = new CanvasMenu(board, this);
        PaletteDrop drop = new PaletteDrop(board, this);
        this.surface = new Surface(board);
        this.callout = new Callout(board, floating);
        this.mouse = new Mouse(board, surface, menu::open, this::doubleClicked, callout::follow);
        this.rename = new RenameEditor(board, floating, this::requestFocus);
        QuickAdd quickAdd = new QuickAdd(board, floating, this::requestFocus, rename::open);
        this.toolbar = new CanvasToolbar(board);
        this.breadcrumb = new Breadcrumb(board, place -> place.ifPresentOrElse(this::lookAt, this::fitAll));
        this.layout = new LayoutPreview(board, floating, this::requestFocus);
        this.minimap = new Minimap(board);
        this.actions = new CanvasActions(board, floating, this::requestFocus);
        this.mini = new MiniToolbar(board, floating, menu::open);
        mini.register();
        surface.setLayers(List.of(new Limelight(board), new Marks(board), mouse, connecting, drop, travel, layout));
        dress();
        mouse.listen();
        Selecting selecting = new Selecting(board);
        selecting.register();
        actions.register(rename::open, quickAdd::open, connecting::begin);
        FoldActions.register(board);
        this.views = new ViewHistory(board, clock);
        this.lastView = new LastView(board);
        actions.registerViews(views);
        new ArrangeActions(board).register(layout::begin);
        workbench.actions().add(Action.of("view.minimap", "", "Shortcut+M", minimap::toggle));
        Keys keys = new Keys(board, mouse, connecting, selecting, clock);
        addEventFilter(KeyEvent.KEY_PRESSED, layout::key);
        surface.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (layout.isActive()) {
                event.consume();
            }
        });
        setOnKeyPressed(keys::pressed);
        setOnKeyReleased(keys::released);
        watch(connecting);
        drop.watch(subscriptions);
    }

    private void dress() {
        setId("canvas");
        getStyleClass().add("vs-canvas");
        getStylesheets()
                .add(Objects.requireNonNull(CanvasView.class.getResource("canvas.css"))
                        .toExternalForm());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(workbench.say("canvas.name"));
        floating.setPickOnBounds(false);
        getChildren().addAll(surface, minimap, breadcrumb, toolbar, floating);
        setMinSize(200, 160);
        Rectangle edge = new Rectangle();
        edge.widthProperty().bind(widthProperty());
        edge.heightProperty().bind(heightProperty());
        setClip(edge);
    }

    private void watch(KeyConnecting connecting) {
        subscriptions.add(workbench.session().document().watch(_ -> documentChanged(connecting)));
        subscriptions.add(workbench.session().findings().watch(_ -> surface.redraw()));
        subscriptions.add(workbench.selection().watch(_ -> {
            breadcrumb.refresh();
            mini.changed();
            surface.redrawMarks();
        }));
        subscriptions.add(workbench.spotlight().watch(_ -> surface.redrawMarks()));
        subscriptions.add(workbench.theme().watch(_ -> surface.redraw()));
        subscriptions.add(workbench.mode().watch(_ -> {
            mouse.cancel();
            actions.withdraw();
            layout.cancel();
            rename.close();
            callout.hide();
            mini.changed();
            connecting.end();
            workbench.armed().set(Optional.empty());
            surface.redraw();
        }));
        subscriptions.add(workbench.playhead().trace().watch(_ -> surface.redraw()));
        subscriptions.add(workbench.playhead().nanos().watch(_ -> redrawRun()));
        subscriptions.add(workbench
                .reveal()
                .watch(wish ->
                        wish.ifPresent(reveal -> travel.reveal(reveal.anchor().resource()))));
        surface.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> mini.hide());
        surface.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> mini.changed());
        subscriptions.add(board.view().watch(view -> {
            mini.changed();
            views.changed(view);
            if (!fitWanted) {
                lastView.note(view);
            }
            rename.close();
            callout.hide();
            surface.moved();
        }));
        NeighbourMenu neighbours = new NeighbourMenu(board, surface);
        subscriptions.add(board.neighbour().watch(wish -> wish.ifPresent(neighbours::open)));
        subscriptions.add(board.grid().watch(_ -> surface.redraw()));
        subscriptions.add(board.refined().watch(_ -> surface.redraw()));
        subscriptions.add(board.hover().watch(_ -> surface.redrawMarks()));
        subscriptions.add(board.marks().watch(_ -> surface.redrawMarks()));
        breadcrumb.refresh();
    }

    private void redrawRun() {
        if (!board.isEditable()) {
            surface.redraw();
        }
    }

    private void documentChanged(KeyConnecting connecting) {
        mouse.forget();
        actions.withdraw();
        layout.close();
        callout.hide();
        connecting.end();
        breadcrumb.refresh();
        surface.redraw();
        // Nothing to undo or redo: it was opened, not edited.
        boolean opened = workbench.session().history().get().undoLabel().isEmpty()
                && workbench.session().history().get().redoLabel().isEmpty();
        if (opened) {
            fitWanted = true;
            requestLayout();
        }
    }

    private void fitAll() {
        board.scene().bounds().ifPresent(all -> travel.to(Viewport.fitting(all, board.width(), board.height(), 1)));
    }

    private void lookAt(ResourceId id) {
        workbench.select(Set.of(id));
        board.box(id).ifPresent(box -> travel.to(Viewport.fitting(box, board.width(), board.height(), 1.5)));
    }

    /// On a node: its name. On the blank inside of a container: look at it from near.
    private void doubleClicked(Pointer at) {
        Optional<ResourceId> element = board.elementAt(at);
        if (element.isPresent()) {
            rename.open(element.get());
        } else {
            board.containerAt(at, Set.of()).ifPresent(this::lookAt);
        }
    }

    @Override
    protected void layoutChildren() {
        surface.resizeRelocate(0, 0, getWidth(), getHeight());
        floating.resizeRelocate(0, 0, getWidth(), getHeight());
        board.resize(getWidth(), getHeight());
        Insets around = new Insets(EDGE);
        breadcrumb.autosize();
        breadcrumb.relocate(around.getLeft(), around.getTop());
        toolbar.autosize();
        toolbar.relocate(around.getLeft(), Math.rint(getHeight() - toolbar.getHeight() - around.getBottom()));
        minimap.autosize();
        minimap.relocate(
                Math.rint(getWidth() - minimap.getWidth() - MAP_EDGE),
                Math.rint(getHeight() - minimap.getHeight() - MAP_EDGE));
        if (fitWanted && getWidth() > 0) {
            lastView.remembered().ifPresentOrElse(lastView::look, actions::fit);
            fitWanted = false;
            views.clear();
        }
    }

    /// Whether the lines of a large design have found their ways.
    public boolean isExact() {
        return board.isExact();
    }

    /// Where an element is on the screen's scene, for tests and assistive tools; empty when it is not drawn.
    public Optional<Bounds> boundsInScene(ResourceId id) {
        return board.box(id).map(box -> surface.localToScene(inView(box)));
    }

    private Bounds inView(Box box) {
        Viewport view = board.view().get();
        return new javafx.geometry.BoundingBox(
                view.viewX(box.x()), view.viewY(box.y()), box.width() * view.scale(), box.height() * view.scale());
    }

    /// The topmost element at a place of the JavaFX scene; a container by its header or border.
    public Optional<ResourceId> elementAtScene(double sceneX, double sceneY) {
        javafx.geometry.Point2D local = surface.sceneToLocal(sceneX, sceneY);
        Viewport view = board.view().get();
        return board.scene().elementAt(view.canvasX(local.getX()), view.canvasY(local.getY()));
    }

    @Override
    public void close() {
        subscriptions.forEach(Subscription::close);
        minimap.close();
        mini.hide();
        board.close();
    }
}
