package org.vpcstudio.drawing;

import org.vpcstudio.drawing.Brush.Align;
import org.vpcstudio.drawing.Brush.Face;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.Internet;

/// The Internet: warm, because it is outside the cloud.
final class InternetPainter {
    private final Easel easel;

    InternetPainter(Easel easel) {
        this.easel = easel;
    }

    void draw(Internet internet, Box box) {
        boolean block = easel.lod() == Lod.BLOCKS;
        easel.frame(
                box.x(),
                box.y(),
                box.width(),
                box.height(),
                block ? 0 : EcsPainter.RADIUS,
                easel.argb(Token.SITE_FILL),
                easel.pen(Token.SITE_LINE, block ? 1 / easel.scale() : 1));
        double middle = box.y() + box.height() / 2.0;
        switch (easel.lod()) {
            case FULL -> {
                easel.icon("internet", box.x() + 11, middle - 10, 20, 1.5, Token.TEXT_1);
                easel.fitted(
                        internet.name(),
                        box.x() + 40,
                        middle + 4.5,
                        box.width() - 48.0,
                        Align.LEFT,
                        Type.NAME,
                        Token.TEXT_1);
            }
            case NAMES -> {
                double icon = Math.min(24 / easel.scale(), box.height() * 0.55);
                double type = Math.min(13 / easel.scale(), box.height() * 0.5);
                easel.icon("internet", box.x() + 8, middle - icon / 2, icon, 1.5, Token.TEXT_1);
                easel.fitted(
                        internet.name(),
                        box.x() + icon + 16,
                        middle + type * 0.36,
                        box.width() - icon - 22,
                        Align.LEFT,
                        new Face(false, 600, type),
                        Token.TEXT_1);
            }
            case BLOCKS -> {}
        }
    }
}
