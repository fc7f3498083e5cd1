package org.vpcstudio.ui.bench;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ScrollEvent.HorizontalTextScrollUnits;
import javafx.scene.input.ScrollEvent.VerticalTextScrollUnits;

/// A hand on the mouse, as the canvas gets to know of it.
final class Hand {
    private final Node target;

    Hand(Node target) {
        this.target = target;
    }

    /// Turns the wheel at a place of the scene.
    ///
    /// @param control held, so that it zooms
    void wheel(double x, double y, double dx, double dy, boolean control) {
        Event.fireEvent(
                target,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        x,
                        y,
                        x,
                        y,
                        false,
                        control,
                        false,
                        false,
                        false,
                        false,
                        dx,
                        dy,
                        dx,
                        dy,
                        HorizontalTextScrollUnits.NONE,
                        0,
                        VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null));
    }

    void press(double x, double y) {
        mouse(MouseEvent.MOUSE_PRESSED, x, y, true);
    }

    void drag(double x, double y) {
        mouse(MouseEvent.MOUSE_DRAGGED, x, y, true);
    }

    void release(double x, double y) {
        mouse(MouseEvent.MOUSE_RELEASED, x, y, false);
    }

    private void mouse(EventType<MouseEvent> type, double x, double y, boolean down) {
        Event.fireEvent(
                target,
                new MouseEvent(
                        type,
                        x,
                        y,
                        x,
                        y,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null));
    }
}
