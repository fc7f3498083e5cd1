package org.vpcstudio.ui.canvas.gesture;

import org.vpcstudio.ui.canvas.surface.Layer;
import org.vpcstudio.ui.canvas.surface.Pencil;
import org.vpcstudio.ui.canvas.surface.Pointer;

/// What a press of a mouse button began. Nothing changes until the release; forgetting a gesture cancels it.
public interface Gesture extends Layer {
    /// The pointer moved with the button down.
    void drag(Pointer at);

    /// The button was let go: the gesture is done.
    void release(Pointer at);

    /// Esc: whatever changed besides the design is put back.
    default void cancel() {}

    /// Draws the preview.
    @Override
    default void paint(Pencil pencil) {}
}
