package org.vpcstudio.ui.canvas.surface;

/// Something drawn on top of the design.
@FunctionalInterface
public interface Layer {
    void paint(Pencil pencil);
}
