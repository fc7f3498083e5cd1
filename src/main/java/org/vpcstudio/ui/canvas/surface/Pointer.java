package org.vpcstudio.ui.canvas.surface;

import javafx.scene.input.MouseButton;

/// Where the pointer is and what is held down.
///
/// @param x in canvas units
/// @param y likewise
/// @param viewX in view pixels
/// @param viewY likewise
/// @param button the button of this press or release; NONE for a move
/// @param clicks 2 for a double click
/// @param shift held
/// @param control held; Command on a Mac
/// @param alt held: no snapping
public record Pointer(
        double x,
        double y,
        double viewX,
        double viewY,
        MouseButton button,
        int clicks,
        boolean shift,
        boolean control,
        boolean alt) {
    /// How far a press may slip and still be a click, in view pixels.
    private static final double SLIP = 4;

    /// Whether the pointer has left the spot of a press.
    public boolean isAwayFrom(Pointer press) {
        return Math.hypot(viewX - press.viewX, viewY - press.viewY) >= SLIP;
    }

    /// Whether the selection is to be added to instead of replaced.
    public boolean adds() {
        return shift || control;
    }
}
