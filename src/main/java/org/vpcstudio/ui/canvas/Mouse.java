package org.vpcstudio.ui.canvas;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.ui.canvas.gesture.Gesture;
import org.vpcstudio.ui.canvas.gesture.Gestures;
import org.vpcstudio.ui.canvas.gesture.LineGesture;
import org.vpcstudio.ui.canvas.gesture.PanGesture;
import org.vpcstudio.ui.canvas.gesture.Placement;
import org.vpcstudio.ui.canvas.surface.Board;
import org.vpcstudio.ui.canvas.surface.Handles;
import org.vpcstudio.ui.canvas.surface.Layer;
import org.vpcstudio.ui.canvas.surface.Pencil;
import org.vpcstudio.ui.canvas.surface.Pointer;
import org.vpcstudio.ui.canvas.surface.Ports;
import org.vpcstudio.ui.workbench.Pointing;

/// Mouse events become gestures. At most one gesture is going on, and Esc or a change of the design ends it.
final class Mouse implements Layer {
    /// One notch of the wheel.
    static final double NOTCH = 1.1;

    private final Board board;
    private final Node surface;
    private final Consumer<Pointer> menu;
    private final Consumer<Pointer> doubleClick;
    private final Consumer<Pointer> hovering;
    private Optional<Gesture> gesture = Optional.empty();
    private Optional<Placement> armed = Optional.empty();
    private Pointer last = new Pointer(0, 0, 0, 0, MouseButton.NONE, 0, false, false, false);

    /// @param menu asked for with a right click
    /// @param doubleClick told of double clicks
    /// @param hovering told where the pointer is while no button is down
    Mouse(
            Board board,
            Node surface,
            Consumer<Pointer> menu,
            Consumer<Pointer> doubleClick,
            Consumer<Pointer> hovering) {
        this.board = board;
        this.surface = surface;
        this.menu = menu;
        this.doubleClick = doubleClick;
        this.hovering = hovering;
    }

    void listen() {
        surface.setOnMousePressed(this::press);
        surface.setOnMouseDragged(this::drag);
        surface.setOnMouseReleased(this::release);
        surface.setOnMouseMoved(this::move);
        surface.setOnMouseExited(event -> {
            board.workbench().pointing().set(Optional.empty());
            armed.ifPresent(Placement::hide);
            if (gesture.isEmpty()) {
                board.hover().set(Optional.empty());
            }
        });
        surface.setOnScroll(this::scroll);
        surface.setOnZoom(this::pinch);
        board.workbench().armed().watch(preset -> {
            armed = preset.map(p -> new Placement(board, p));
            showCursor();
            board.touch();
        });
    }

    /// The last place of the pointer.
    Pointer last() {
        return last;
    }

    /// Ends the gesture without a change.
    ///
    /// @return whether there was one
    boolean cancel() {
        Optional<Gesture> ended = gesture;
        gesture = Optional.empty();
        ended.ifPresent(Gesture::cancel);
        board.touch();
        return ended.isPresent();
    }

    /// The design changed under a gesture: it is forgotten.
    void forget() {
        gesture = Optional.empty();
        armed = board.workbench().armed().get().map(preset -> new Placement(board, preset));
    }

    private void press(MouseEvent event) {
        surface.getParent().requestFocus();
        last = pointer(event);
        if (gesture.isEmpty()) {
            gesture = Gestures.begin(board, last);
            if (gesture.filter(LineGesture.class::isInstance).isEmpty()) {
                board.chosenLine().clear();
            }
            armed.ifPresent(Placement::hide);
            showCursor();
        }
        event.consume();
    }

    private void drag(MouseEvent event) {
        last = pointer(event);
        gesture.ifPresent(g -> g.drag(last));
        showCursor();
        event.consume();
    }

    private void release(MouseEvent event) {
        last = pointer(event);
        Optional<Gesture> ended = gesture;
        gesture = Optional.empty();
        ended.ifPresent(g -> g.release(last));
        if (ended.filter(g -> g instanceof PanGesture pan && pan.asksForMenu()).isPresent()) {
            menu.accept(last);
        } else if (last.button() == MouseButton.PRIMARY && last.clicks() == 2 && event.isStillSincePress()) {
            doubleClick.accept(last);
        }
        point();
        hover();
        board.touch();
        event.consume();
    }

    private void move(MouseEvent event) {
        last = pointer(event);
        point();
        armed.ifPresent(placement -> placement.moveTo(last));
        hover();
        hovering.accept(last);
    }

    private void point() {
        board.workbench()
                .pointing()
                .set(Optional.of(new Pointing(
                        board.containerAt(last, Set.of()), (int) Math.rint(last.x()), (int) Math.rint(last.y()))));
    }

    private void hover() {
        Optional<ResourceId> present = board.hover().get();
        Optional<ResourceId> found = board.elementAt(last);
        boolean onNothing = found.filter(id -> !board.isContainer(id)).isEmpty();
        boolean stays = onNothing
                && present.filter(id -> !board.isContainer(id) && Ports.isNear(board, id, last))
                        .isPresent();
        board.hover().set(stays ? present : found);
        showCursor();
    }

    private void showCursor() {
        surface.setCursor(cursor());
    }

    private Cursor cursor() {
        if (gesture.filter(PanGesture.class::isInstance).isPresent()
                || board.hand().get()) {
            return gesture.isPresent() ? Cursor.CLOSED_HAND : Cursor.OPEN_HAND;
        }
        boolean isEnd = board.chosenLine().endAt(last).isPresent();
        if (armed.isPresent() || isEnd || Ports.at(board, last).isPresent()) {
            return Cursor.CROSSHAIR;
        }
        if (board.isEditable() && board.chosenLine().at(last).isPresent()) {
            return Cursor.HAND;
        }
        return Handles.owner(board)
                .flatMap(board::box)
                .flatMap(box -> Handles.at(board, box, last))
                .map(Handles.Handle::cursor)
                .orElse(Cursor.DEFAULT);
    }

    private void scroll(ScrollEvent event) {
        if (event.isShortcutDown() || event.isControlDown()) {
            double notches = event.getDeltaY() == 0 ? 0 : Math.signum(event.getDeltaY());
            zoom(event.getX(), event.getY(), Math.pow(NOTCH, notches));
        } else if (event.isShiftDown() && event.getDeltaX() == 0) {
            board.look(board.view().get().moved(Math.rint(event.getDeltaY()), 0));
        } else {
            board.look(board.view().get().moved(Math.rint(event.getDeltaX()), Math.rint(event.getDeltaY())));
        }
        event.consume();
    }

    private void pinch(ZoomEvent event) {
        zoom(event.getX(), event.getY(), event.getZoomFactor());
        event.consume();
    }

    private void zoom(double x, double y, double factor) {
        board.look(board.view().get().scaledAbout(x, y, board.view().get().scale() * factor));
    }

    private Pointer pointer(MouseEvent event) {
        return pointer(
                event.getX(),
                event.getY(),
                event.getButton(),
                event.getClickCount(),
                event.isShiftDown(),
                event.isShortcutDown() || event.isControlDown(),
                event.isAltDown());
    }

    /// The pointer at a place of the surface.
    Pointer pointer(double x, double y, MouseButton button, int clicks, boolean shift, boolean control, boolean alt) {
        return new Pointer(
                board.view().get().canvasX(x),
                board.view().get().canvasY(y),
                x,
                y,
                button,
                clicks,
                shift,
                control,
                alt);
    }

    @Override
    public void paint(Pencil pencil) {
        armed.ifPresent(placement -> placement.paint(pencil));
        gesture.ifPresent(g -> g.paint(pencil));
    }
}
