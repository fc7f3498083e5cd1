package org.vpcstudio.drawing;

import org.vpcstudio.drawing.Brush.Align;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.Kind;

/// What is wrong, on the top-right corner of a node or at the end of a container's header.
final class BadgePainter {
    private static final double RADIUS = 9.5;
    private static final int MANY = 99;

    private final Easel easel;

    BadgePainter(Easel easel) {
        this.easel = easel;
    }

    void draw(Badge badge, Kind kind, Box box) {
        Status status = Status.of(badge.worst());
        double x = x(kind, box);
        double y = y(kind, box);
        switch (easel.lod()) {
            case FULL -> {
                new StatusPainter(easel).draw(status, x, y, RADIUS);
                if (badge.count() > 1) {
                    count(badge.count(), x + 8, y + 8);
                }
            }
            case NAMES -> new StatusPainter(easel).draw(status, x, y, 7 / easel.scale());
            case BLOCKS -> {
                if (easel.hasIcon(box.height())) {
                    new StatusPainter(easel).draw(status, x, y, 5 / easel.scale());
                } else {
                    square(status, box);
                }
            }
        }
    }

    private static double x(Kind kind, Box box) {
        return switch (kind) {
            case REGION -> box.right() - 16.0;
            case VPC -> box.right() - 16.0;
            case SITE -> box.right() - 16.0;
            case SUBNET -> box.right() - 15.0;
            case VIP, EIP -> box.right() - 1.0;
            default -> box.right() - 1.0;
        };
    }

    private static double y(Kind kind, Box box) {
        return switch (kind) {
            case REGION -> box.y();
            case VPC -> box.y() + Header.VPC_HEIGHT / 2.0;
            case SITE -> box.y() + 17.0;
            case SUBNET -> box.y() + Header.SUBNET_HEIGHT / 2.0;
            case VIP, EIP -> box.y() + 1.0;
            default -> box.y() + 1.0;
        };
    }

    private void count(int count, double cx, double cy) {
        String text = count > MANY ? MANY + "+" : String.valueOf(count);
        double width = Math.max(14, easel.width(text, Type.COUNT) + 7);
        easel.frame(cx - width / 2, cy - 7, width, 14, 7, easel.argb(Token.NODE_FILL), easel.pen(Token.TEXT_1, 1));
        easel.text(text, cx, cy + 3.6, Align.CENTER, Type.COUNT, Token.TEXT_1);
    }

    private void square(Status status, Box box) {
        double size = 5 / easel.scale();
        easel.brush()
                .box(
                        box.right() - size / 2,
                        box.y() - size / 2,
                        size,
                        size,
                        0,
                        status.argb(),
                        easel.pen(Token.TEXT_1, 1 / easel.scale()));
    }
}
