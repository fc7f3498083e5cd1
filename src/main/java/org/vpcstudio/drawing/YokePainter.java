package org.vpcstudio.drawing;

import java.util.List;
import org.vpcstudio.drawing.Brush.Align;
import org.vpcstudio.drawing.Brush.Pen;
import org.vpcstudio.drawing.Brush.Point;
import org.vpcstudio.model.topology.KeepalivedCluster;

/// A keepalived cluster as a yoke that its members carry, with its name, its router id and the priorities.
final class YokePainter {
    private final Easel easel;
    private final Scene scene;

    YokePainter(Easel easel, Scene scene) {
        this.easel = easel;
        this.scene = scene;
    }

    void draw(Yoke yoke) {
        Pen pen = easel.pen(Token.E_ROUTE, easel.lod() == Lod.BLOCKS ? 1 / easel.scale() : 1);
        Point first = sharp(yoke.shoulder(yoke.legs().getFirst()));
        Point last = sharp(yoke.shoulder(yoke.legs().getLast()));
        for (Yoke.Leg leg : yoke.legs()) {
            easel.brush().polyline(List.of(sharp(leg.foot()), sharp(yoke.shoulder(leg))), false, null, pen);
        }
        easel.brush().polyline(List.of(first, last), false, null, pen);
        if (easel.lod() == Lod.FULL) {
            scene.document()
                    .topology()
                    .find(yoke.cluster(), KeepalivedCluster.class)
                    .ifPresent(cluster -> words(yoke, cluster));
        }
    }

    private static Point sharp(Point point) {
        return new Point(point.x() + 0.5, point.y() + 0.5);
    }

    private void words(Yoke yoke, KeepalivedCluster cluster) {
        for (Yoke.Leg leg : yoke.legs()) {
            boolean lastOfRow = leg.equals(yoke.legs().getLast()) && !yoke.upright();
            double x = leg.foot().x() + (yoke.upright() ? 2 : lastOfRow ? -6 : 7);
            double baseline = leg.foot().y() + (yoke.upright() ? -4 : 16);
            easel.text(
                    String.valueOf(leg.priority()),
                    x,
                    baseline,
                    lastOfRow ? Align.RIGHT : Align.LEFT,
                    Type.CHIP_OCTET,
                    Token.TEXT_2);
        }
        Point first = yoke.shoulder(yoke.legs().getFirst());
        Point last = yoke.shoulder(yoke.legs().getLast());
        String text = easel.say("cluster", cluster.name(), cluster.settings().virtualRouterId());
        double room = yoke.upright() ? 220 : last.x() - first.x() - 24;
        new LabelPainter(easel)
                .draw(
                        text,
                        "keepalived-cluster",
                        (first.x() + last.x()) / 2,
                        (first.y() + last.y()) / 2,
                        room,
                        Token.E_ROUTE);
    }
}
