package org.vpcstudio.ui.workbench;

import org.vpcstudio.edit.Preset;

/// A palette item on its way over the window, in ordinary mouse events; the canvas shows and drops it.
///
/// @param preset what is dragged
/// @param sceneX where the pointer is, in pixels of the JavaFX scene
/// @param sceneY likewise
/// @param free whether snapping is off (Alt)
/// @param phase how far it has come
public record PaletteDrag(Preset preset, double sceneX, double sceneY, boolean free, Phase phase) {
    /// How far a drag has come.
    public enum Phase {
        MOVED,
        DROPPED,
        /// Esc: nothing is to be created.
        CANCELLED
    }
}
