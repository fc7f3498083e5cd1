package org.vpcstudio.drawing;

import java.util.List;
import java.util.Set;
import org.vpcstudio.drawing.Brush.Pen;
import org.vpcstudio.drawing.Brush.Point;
import org.vpcstudio.drawing.Scene.Line;

/// Lines during a simulation: a halo under the ways that work, a gap with a cross and the reason where one is broken.
final class PathPainter {
    private static final double HALO = 14;
    private static final double GAP = 28;
    private static final String CROSS = "M6 6l12 12M18 6L6 18";

    private final Easel easel;
    private final Scene scene;
    private final Breaks breaks;

    PathPainter(Easel easel, Scene scene, Breaks breaks) {
        this.easel = easel;
        this.scene = scene;
        this.breaks = breaks;
    }

    /// The halos; drawn before the lines.
    void halos() {
        if (easel.lod() == Lod.BLOCKS) {
            return;
        }
        Pen dots = easel.dashed(Token.E_ASSOC, 1, 2, 4);
        scene.plan().walks().all().values().forEach(walk -> easel.brush().polyline(walk, false, null, dots));
        breaks.up().forEach((way, doubtful) -> {
            Token colour = doubtful ? Token.SPLIT_SUBTLE : Token.ACCENT_SUBTLE;
            way.lines().forEach(line -> easel.brush().polyline(line.route(), false, null, easel.pen(colour, HALO)));
        });
    }

    /// The lines, the broken ones first, so that what they share with whole ones stays whole.
    void lines() {
        LinePainter painter = new LinePainter(easel);
        easel.brush().fade(0.5);
        breaks.broken().keySet().forEach(painter::line);
        easel.brush().restore();
        scene.lines().stream()
                .filter(line -> !breaks.broken().containsKey(line))
                .forEach(painter::line);
        if (easel.lod() == Lod.FULL) {
            breaks.broken().forEach(this::gap);
        }
    }

    private void gap(Line line, String reason) {
        Point at = Breaks.cross(line);
        int part = Breaks.part(line);
        Point a = line.route().get(part);
        Point b = line.route().get(part + 1);
        boolean level = a.y() == b.y();
        double open = Math.min(GAP, Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y()));
        double w = level ? open : 24;
        double h = level ? 24 : open;
        easel.fill(at.x() - w / 2, at.y() - h / 2, w, h, 0, ground(at));
        cross(at.x(), at.y());
        String text = easel.say(reason);
        LabelPainter label = new LabelPainter(easel);
        double away = 14 + 8 + label.width(text, "") / 2;
        double direction = level && b.x() < a.x() ? -1 : 1;
        label.alarm(text, at.x() + direction * away, at.y(), Status.FAULT);
    }

    /// A cross of 12 where something ended.
    void cross(double x, double y) {
        easel.brush().glyph(CROSS, x - 12, y - 12, 24, null, Pen.solid(Status.FAULT.argb(), 3));
    }

    private Token ground(Point at) {
        return scene.containerAt(at.x(), at.y(), Set.of())
                .flatMap(scene::resource)
                .map(resource -> switch (resource.kind()) {
                    case VPC -> Token.VPC_FILL;
                    case SUBNET -> Token.SUBNET_FILL;
                    default -> Token.CANVAS;
                })
                .orElse(Token.CANVAS);
    }

    /// The arrow at the seat a binding leads to, the rings of an association.
    void ends() {
        LinePainter painter = new LinePainter(easel);
        if (easel.lod() == Lod.BLOCKS) {
            return;
        }
        for (Line line : scene.lines()) {
            switch (line.kind()) {
                case BINDING -> arrow(painter, line);
                case ASSOCIATION, ACCESS, PEERING, VPN, DIRECT_CONNECT, LVS, ROUTE -> painter.ends(line);
            }
        }
    }

    private void arrow(LinePainter painter, Line line) {
        List<Point> route = Traffic.toSeat(line);
        painter.arrow(route.getLast(), route.get(route.size() - 2), Token.E_BINDING);
    }
}
