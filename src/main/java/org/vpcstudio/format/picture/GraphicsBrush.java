package org.vpcstudio.format.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import org.jspecify.annotations.Nullable;

/// Draws on a Java2D surface; needs no display.
final class GraphicsBrush extends ShapeBrush {
    private static final float MITER_LIMIT = 10;

    private final Graphics2D graphics;
    private final Typefaces typefaces;

    GraphicsBrush(Graphics2D graphics, Typefaces typefaces) {
        super(typefaces);
        this.graphics = graphics;
        this.typefaces = typefaces;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    @Override
    public void text(String text, double x, double baseline, Align align, Face face, int argb) {
        Font font = typefaces.font(face);
        double left = left(text, x, align, face);
        graphics.setColor(colour(argb));
        graphics.drawGlyphVector(
                font.createGlyphVector(graphics.getFontRenderContext(), text), (float) left, (float) baseline);
    }

    @Override
    void paint(Shape shape, boolean icon, @Nullable Integer fill, @Nullable Pen pen) {
        fill(shape, fill);
        if (icon) {
            draw(shape, pen, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        } else {
            draw(shape, pen, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
        }
    }

    private void fill(Shape shape, @Nullable Integer argb) {
        if (argb != null) {
            graphics.setColor(colour(argb));
            graphics.fill(shape);
        }
    }

    private void draw(Shape shape, @Nullable Pen pen, int cap, int join) {
        if (pen != null && pen.width() > 0) {
            graphics.setColor(colour(pen.argb()));
            graphics.setStroke(new BasicStroke((float) pen.width(), cap, join, MITER_LIMIT, dashes(pen), 0));
            graphics.draw(shape);
        }
    }

    private static float @Nullable [] dashes(Pen pen) {
        if (pen.dash().isEmpty()) {
            return null;
        }
        float[] dashes = new float[pen.dash().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = pen.dash().get(i).floatValue();
        }
        return dashes;
    }

    private Color colour(int argb) {
        int alpha = (int) Math.round(255 * opacity(argb));
        return new Color((argb & 0xFFFFFF) | (alpha << 24), true);
    }
}
