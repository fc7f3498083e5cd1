package org.vpcstudio.drawing;

import org.vpcstudio.model.diagram.Box;

/// The dots of the canvas: one every 16 units, from 75 % zoom.
public final class GridPainter {
    /// The least scale at which the dots are drawn.
    public static final double FROM_SCALE = 0.75;

    private static final int STEP = 16;

    private final Tokens tokens;

    public GridPainter(Tokens tokens) {
        this.tokens = tokens;
    }

    /// Draws the dots of the visible part.
    ///
    /// @param visible the visible part of the canvas
    /// @param scale canvas units to pixels
    public void draw(Box visible, double scale, Brush brush) {
        if (scale < FROM_SCALE) {
            return;
        }
        int argb = tokens.argb(Token.GRID);
        double dot = 1 / scale;
        for (int x = Math.ceilDiv(visible.x(), STEP) * STEP; x < visible.right(); x += STEP) {
            for (int y = Math.ceilDiv(visible.y(), STEP) * STEP; y < visible.bottom(); y += STEP) {
                brush.box(x, y, dot, dot, 0, argb, null);
            }
        }
    }
}
