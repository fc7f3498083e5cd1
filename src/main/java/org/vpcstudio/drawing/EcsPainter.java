package org.vpcstudio.drawing;

import java.util.List;
import java.util.Optional;
import org.vpcstudio.drawing.Brush.Align;
import org.vpcstudio.drawing.Brush.Face;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;

/// Servers: a tile with the icon of the role, name, address, and a line of what else matters.
final class EcsPainter {
    static final double RADIUS = 8;
    private static final int COMPACT_UNTIL = 56;
    private static final double META_FROM = 0.6;

    private final Easel easel;
    private final Scene scene;

    EcsPainter(Easel easel, Scene scene) {
        this.easel = easel;
        this.scene = scene;
    }

    void draw(Ecs ecs, Box box) {
        Standing standing = Standing.of(scene, ecs.id());
        if (easel.lod() == Lod.BLOCKS) {
            block(ecs, standing, box);
            return;
        }
        frame(standing, box);
        if (easel.lod() == Lod.NAMES) {
            small(ecs, standing, box);
        } else if (box.height() < COMPACT_UNTIL) {
            compact(ecs, standing, box);
        } else {
            full(ecs, standing, box);
        }
    }

    private void frame(Standing standing, Box box) {
        int fill = easel.argb(Token.NODE_FILL);
        Brush.Pen outline =
                switch (standing.look()) {
                    case PLAIN -> easel.pen(Token.NODE_LINE, 1);
                    case STOPPED -> easel.pen(Token.FIELD_LINE, 1);
                    case OWNER -> Brush.Pen.solid(Status.MASTER.argb(), 2);
                    case SPLIT -> Brush.Pen.solid(Status.SPLIT.argb(), 2);
                };
        if (standing.look() == Standing.Look.OWNER) {
            easel.fill(box.x() - 4, box.y() - 4, box.width() + 8, box.height() + 8, 11, Token.OK_SUBTLE);
        } else if (standing.look() == Standing.Look.SPLIT) {
            easel.fill(box.x() - 4, box.y() - 4, box.width() + 8, box.height() + 8, 11, Token.SPLIT_SUBTLE);
        }
        easel.frame(box.x(), box.y(), box.width(), box.height(), RADIUS, fill, outline);
    }

    private void full(Ecs ecs, Standing standing, Box box) {
        boolean off = standing.look() == Standing.Look.STOPPED;
        tile(ecs, box.x() + 10, box.y() + 12, off);
        double room = box.width() - 52 - 10 - (standing.states().isEmpty() ? 0 : 24);
        easel.fitted(
                ecs.name(),
                box.x() + 52,
                box.y() + 26,
                room,
                Align.LEFT,
                Type.NODE_NAME,
                off ? Token.TEXT_3 : Token.TEXT_1);
        easel.fitted(
                address(ecs),
                box.x() + 52,
                box.y() + 43,
                box.width() - 52 - 6.0,
                Align.LEFT,
                Type.ADDRESS,
                off ? Token.TEXT_3 : Token.TEXT_2);
        states(standing, box.right() - 18, box.y() + 21, 9);
        if (easel.scale() >= META_FROM) {
            meta(ecs, standing, box);
        }
    }

    private void meta(Ecs ecs, Standing standing, Box box) {
        double baseline = box.y() + 62;
        double room = box.width() - 20;
        if (scene.moment().isPresent() && !standing.remark(easel).isEmpty()) {
            String zone = ecs.zone().isEmpty() ? "" : ecs.zone() + ", ";
            easel.fitted(
                    zone + standing.remark(easel), box.x() + 10, baseline, room, Align.LEFT, Type.META, Token.TEXT_3);
            return;
        }
        String groups = easel.fit(groups(ecs), room * 0.6, Type.LABEL);
        double used = 0;
        if (!groups.isEmpty()) {
            double width = easel.width(groups, Type.LABEL);
            easel.text(groups, box.right() - 10, baseline, Align.RIGHT, Type.LABEL, Token.TEXT_2);
            easel.icon("security-group", box.right() - 10 - width - 17, baseline - 9.5, 12.5, 2, Token.TEXT_3);
            used = width + 17 + 8;
        }
        easel.fitted(ecs.zone(), box.x() + 10, baseline, room - used, Align.LEFT, Type.META, Token.TEXT_3);
    }

    private void compact(Ecs ecs, Standing standing, Box box) {
        boolean off = standing.look() == Standing.Look.STOPPED;
        double middle = box.y() + box.height() / 2.0;
        tile(ecs, box.x() + 8, middle - 16, off);
        double room = box.width() - 50 - 8 - (standing.states().isEmpty() ? 0 : 24);
        Token name = off ? Token.TEXT_3 : Token.TEXT_1;
        easel.fitted(ecs.name(), box.x() + 50, middle - 3, room, Align.LEFT, Type.NAME, name);
        easel.fitted(
                address(ecs),
                box.x() + 50,
                middle + 13,
                box.width() - 56,
                Align.LEFT,
                Type.ADDRESS,
                off ? Token.TEXT_3 : Token.TEXT_2);
        states(standing, box.right() - 18, middle - 7, 9);
    }

    private void tile(Ecs ecs, double x, double y, boolean off) {
        easel.fill(x, y, 32, 32, 7, Token.TILE);
        easel.icon(Icons.of(ecs), x + 6, y + 6, 20, 1.5, off ? Token.TEXT_2 : Token.TEXT_1);
    }

    private void states(Standing standing, double right, double y, double radius) {
        StatusPainter painter = new StatusPainter(easel);
        List<Status> states = standing.states();
        for (int i = 0; i < states.size(); i++) {
            painter.draw(states.get(states.size() - 1 - i), right - i * 2.4 * radius, y, radius);
        }
    }

    /// Icon and name side by side, or one above the other where the name would not fit.
    private void small(Ecs ecs, Standing standing, Box box) {
        double icon = Math.min(24 / easel.scale(), box.height() * 0.55);
        double mark = standing.states().isEmpty() ? 0 : 14 / easel.scale() + 4;
        double type = Math.min(13 / easel.scale(), box.height() * 0.4);
        double middle = box.y() + box.height() / 2.0;
        Face face = new Face(false, 600, type);
        double room = box.width() - icon - 22 - mark;
        Token colour = standing.look() == Standing.Look.STOPPED ? Token.TEXT_3 : Token.TEXT_1;
        if (easel.width(ecs.name(), face) <= room) {
            easel.icon(Icons.of(ecs), box.x() + 8, middle - icon / 2, icon, 1.5, colour);
            easel.text(ecs.name(), box.x() + icon + 16, middle + type * 0.36, Align.LEFT, face, colour);
        } else {
            double high = box.height() * 0.4;
            double fits = type * (box.width() - 12) / Math.max(1, easel.width(ecs.name(), face));
            Face low = new Face(false, 600, Math.min(Math.max(fits, 8 / easel.scale()), box.height() * 0.34));
            easel.icon(Icons.of(ecs), box.x() + box.width() / 2.0 - high / 2, box.y() + 6, high, 1.75, colour);
            easel.fitted(
                    ecs.name(),
                    box.x() + box.width() / 2.0,
                    box.bottom() - box.height() * 0.15,
                    box.width() - 8,
                    Align.CENTER,
                    low,
                    colour);
        }
        states(standing, box.right() - 4 - mark / 2, box.y() + 4 + 7 / easel.scale(), 7 / easel.scale());
    }

    private void block(Ecs ecs, Standing standing, Box box) {
        if (easel.hasIcon(box.height())) {
            iconised(ecs, standing, box);
            return;
        }
        int fill =
                switch (standing.look()) {
                    case PLAIN, STOPPED -> easel.argb(Token.NODE_LINE);
                    case OWNER -> Status.MASTER.argb();
                    case SPLIT -> Status.SPLIT.argb();
                };
        easel.brush().box(box.x(), box.y(), box.width(), box.height(), 0, fill, null);
        if (standing.states().contains(Status.FAULT) || standing.look() == Standing.Look.STOPPED) {
            double notch = 2 / easel.scale();
            easel.brush()
                    .box(
                            box.x(),
                            box.y(),
                            Math.min(notch * 2, box.width()),
                            box.height(),
                            0,
                            Status.FAULT.argb(),
                            null);
        }
    }

    /// From afar: the icon and the shape of the state.
    private void iconised(Ecs ecs, Standing standing, Box box) {
        easel.frame(
                box.x(),
                box.y(),
                box.width(),
                box.height(),
                0,
                easel.argb(Token.NODE_FILL),
                easel.pen(Token.NODE_LINE, 1 / easel.scale()));
        double icon = Math.min(box.height() * 0.8, 16 / easel.scale());
        double middle = box.y() + box.height() / 2.0;
        double left =
                box.x() + box.width() / 2.0 - icon / 2 - (standing.states().isEmpty() ? 0 : icon / 2);
        easel.icon(Icons.of(ecs), left, middle - icon / 2, icon, 2, Token.TEXT_1);
        states(standing, box.right() - icon / 2, middle, 4.5 / easel.scale());
    }

    private static String address(Ecs ecs) {
        return ecs.primaryNic().map(Nic::address).map(Object::toString).orElse("");
    }

    private String groups(Ecs ecs) {
        List<ResourceId> ids = ecs.primaryNic().map(Nic::securityGroups).orElse(List.of());
        Optional<String> first =
                ids.stream().findFirst().flatMap(id -> scene.resource(id)).map(Resource::name);
        return first.map(name -> ids.size() == 1 ? name : easel.say("groups", name, ids.size() - 1))
                .orElse("");
    }
}
