package org.vpcstudio.drawing;

import java.util.List;
import java.util.Optional;
import org.vpcstudio.drawing.Brush.Align;
import org.vpcstudio.drawing.Brush.Pen;
import org.vpcstudio.drawing.Brush.Point;
import org.vpcstudio.model.topology.ResourceId;

/// Packets, losses and sliding chips.
final class MotionPainter {
    private static final double[] COPIES = {0.30, 0.20, 0.13, 0.07};
    private static final double COPY_LAG = 0.06;
    private static final double RADIUS = 4.5;

    private final Easel easel;
    private final Scene scene;
    private final SeatPainter seats;

    MotionPainter(Easel easel, Scene scene) {
        this.easel = easel;
        this.scene = scene;
        this.seats = new SeatPainter(easel, scene);
    }

    void draw(Motion motion) {
        if (easel.lod() == Lod.BLOCKS) {
            return;
        }
        lanes(motion);
        motion.packets().forEach(this::packet);
        motion.slides().forEach(this::slide);
        motion.swarms().forEach(this::swarm);
        losses(motion);
        bursts(motion);
    }

    /// The same without movement: packets rest half way on their lines, a chip that has moved has an outline.
    void drawStill(Motion motion) {
        if (easel.lod() == Lod.BLOCKS) {
            return;
        }
        lanes(motion);
        for (Motion.Slide slide : motion.slides()) {
            seat(slide.vip(), slide.to())
                    .ifPresent(seat -> easel.frame(
                            seat.left() - 4,
                            seat.top() - 4,
                            seat.width() + 8,
                            Seat.HEIGHT + 8,
                            Seat.HEIGHT / 2.0 + 4,
                            null,
                            easel.pen(Token.ACCENT, 2)));
        }
        motion.packets().forEach(this::packet);
        motion.swarms().forEach(this::swarm);
        losses(motion);
        bursts(motion);
    }

    private void lanes(Motion motion) {
        Pen dots = easel.dashed(Token.E_ROUTE, 1, 2, 3);
        motion.lanes().stream().distinct().forEach(lane -> easel.brush().polyline(lane, false, null, dots));
    }

    private void losses(Motion motion) {
        PathPainter painter = new PathPainter(easel, scene, Breaks.NONE);
        motion.losses().forEach(loss -> painter.cross(loss.x(), loss.y()));
    }

    private void bursts(Motion motion) {
        if (easel.lod() == Lod.FULL) {
            motion.bursts()
                    .forEach((ecs, count) -> scene.box(ecs)
                            .ifPresent(box -> new LabelPainter(easel)
                                    .draw(
                                            easel.say("garp", count),
                                            "nic",
                                            box.centerX(),
                                            box.bottom() + 22,
                                            200,
                                            Token.LINE)));
        }
    }

    private void packet(Motion.Packet packet) {
        Pen rim = easel.pen(Token.TEXT_1, 1);
        switch (packet.kind()) {
            case REQUEST -> easel.brush().circle(packet.x(), packet.y(), RADIUS, easel.argb(Token.E_ASSOC), rim);
            case ADVERT -> triangle(packet, rim);
            case GARP -> diamond(packet.x(), packet.y());
        }
    }

    private void triangle(Motion.Packet p, Pen rim) {
        List<Point> corners = List.of(
                new Point(p.x() + 5 * p.dx(), p.y() + 5 * p.dy()),
                new Point(p.x() - 5 * p.dx() - 5 * p.dy(), p.y() - 5 * p.dy() + 5 * p.dx()),
                new Point(p.x() - 5 * p.dx() + 5 * p.dy(), p.y() - 5 * p.dy() - 5 * p.dx()));
        easel.brush().polyline(corners, true, easel.argb(Token.INK), rim);
    }

    private void diamond(double x, double y) {
        List<Point> corners =
                List.of(new Point(x, y - 6), new Point(x + 6, y), new Point(x, y + 6), new Point(x - 6, y));
        easel.brush().polyline(corners, true, easel.argb(Token.BG_OVERLAY), easel.pen(Token.TEXT_1, 1.2));
    }

    private void swarm(Motion.Swarm swarm) {
        String text = easel.say("rate", swarm.perSecond());
        double width = easel.width(text, Type.CHIP_OCTET) + 30;
        double x = swarm.x() - width / 2;
        double y = swarm.y() - 10;
        easel.frame(x, y, width, 20, 10, easel.argb(Token.BG_OVERLAY), easel.pen(Token.TEXT_1, 1));
        packet(new Motion.Packet(swarm.kind(), x + 12, swarm.y(), 1, 0));
        easel.text(text, x + 22, y + 14, Align.LEFT, Type.CHIP_OCTET, Token.TEXT_1);
    }

    private void slide(Motion.Slide slide) {
        Optional<Seat> from = seat(slide.vip(), slide.from());
        Optional<Seat> to = seat(slide.vip(), slide.to());
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        // The scene shows the chip where it will be.
        seats.empty(to.get());
        for (int i = COPIES.length - 1; i >= 0; i--) {
            easel.brush().fade(COPIES[i]);
            Point at = along(from.get(), to.get(), slide.time() - (i + 1) * COPY_LAG);
            easel.fill(at.x(), at.y(), to.get().width(), Seat.HEIGHT, Seat.HEIGHT / 2.0, Token.INK);
            easel.brush().restore();
        }
        Point at = along(from.get(), to.get(), slide.time());
        seats.chip(to.get(), at.x(), at.y());
    }

    private static Point along(Seat from, Seat to, double time) {
        double part = Easing.chip(time);
        return new Point(from.left() + (to.left() - from.left()) * part, from.top() + (to.top() - from.top()) * part);
    }

    private Optional<Seat> seat(ResourceId vip, ResourceId ecs) {
        return scene.plan().seats().stream()
                .filter(seat -> seat.vip().equals(vip) && seat.ecs().equals(ecs))
                .findFirst();
    }
}
