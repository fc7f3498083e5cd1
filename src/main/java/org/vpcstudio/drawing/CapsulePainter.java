package org.vpcstudio.drawing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vpcstudio.drawing.Brush.Align;
import org.vpcstudio.drawing.Brush.Pen;
import org.vpcstudio.drawing.Brush.Point;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Vip;

/// Addresses are capsules: the VIP is the blackest thing on the page, the EIP its outlined twin.
final class CapsulePainter {
    private static final double NAME_X = 34;
    private static final double END = 13;

    private final Easel easel;
    private final Scene scene;

    CapsulePainter(Easel easel, Scene scene) {
        this.easel = easel;
        this.scene = scene;
    }

    void vip(Vip vip, Box box) {
        bar(box, easel.argb(Token.INK), null);
        if (easel.lod() == Lod.FULL) {
            words("vip", vip.name(), vip.address().text(), box, Token.ON_INK, Token.ON_INK_2);
        }
        if (easel.lod() != Lod.BLOCKS && scene.moment().isPresent()) {
            shoulder(vip.id(), box);
        }
    }

    void eip(Eip eip, Box box) {
        bar(
                box,
                easel.argb(Token.NODE_FILL),
                easel.pen(Token.INK, easel.lod() == Lod.BLOCKS ? 1 / easel.scale() : 1.5));
        if (easel.lod() == Lod.FULL) {
            words("eip", eip.name(), eip.address().text(), box, Token.TEXT_1, Token.TEXT_2);
            if (scene.moment().isEmpty()) {
                note(easel.say("bandwidth", eip.bandwidth().sizeMbit()), box);
            }
        }
    }

    private void bar(Box box, int fill, @Nullable Pen outline) {
        double radius = Math.min(box.width(), box.height()) / 2.0;
        if (easel.lod() == Lod.BLOCKS) {
            double h = Math.min(box.height(), Math.max(box.height() * 0.6, 3 / easel.scale()));
            easel.brush().box(box.x(), box.y() + (box.height() - h) / 2, box.width(), h, 0, fill, outline);
        } else if (outline == null) {
            easel.brush().box(box.x(), box.y(), box.width(), box.height(), radius, fill, null);
        } else {
            easel.frame(box.x(), box.y(), box.width(), box.height(), radius, fill, outline);
        }
    }

    private void words(String icon, String name, String address, Box box, Token strong, Token quiet) {
        double middle = box.y() + box.height() / 2.0;
        easel.icon(icon, box.x() + 10, middle - 9, 18, 1.6, strong);
        double room = box.width() - NAME_X - END;
        double addressWidth = easel.width(address, Type.CAPSULE_ADDRESS);
        String shown = easel.fit(name, room - addressWidth - 12, Type.NAME);
        if (shown.isEmpty()) {
            easel.fitted(name, box.x() + NAME_X, middle + 4.5, room, Align.LEFT, Type.NAME, strong);
            return;
        }
        easel.text(shown, box.x() + NAME_X, middle + 4.5, Align.LEFT, Type.NAME, strong);
        easel.text(address, box.right() - END, middle + 4.5, Align.RIGHT, Type.CAPSULE_ADDRESS, quiet);
    }

    /// A remark at the right of a capsule or below it, where nothing else is.
    private void note(String text, Box box) {
        int width = (int) Math.ceil(easel.width(text, Type.NOTE)) + 12;
        Box right = new Box(box.right() + 8, box.y() + 6, width, box.height() - 12);
        Box below = new Box(box.x() + 8, box.bottom() + 4, width, 18);
        if (isFree(right, box)) {
            easel.text(text, box.right() + 14, box.y() + box.height() / 2.0 + 4, Align.LEFT, Type.NOTE, Token.TEXT_3);
        } else if (isFree(below, box)) {
            easel.text(text, box.x() + 14, box.bottom() + 17.0, Align.LEFT, Type.NOTE, Token.TEXT_3);
        }
    }

    private boolean isFree(Box room, Box own) {
        boolean overBox = scene.plan().items(room).stream()
                .map(Item::box)
                .anyMatch(box -> room.overlaps(box) && !box.encloses(room) && !box.equals(own));
        return !overBox && scene.plan().wiring().lines(room).stream().noneMatch(line -> crosses(line.route(), room));
    }

    private static boolean crosses(List<Point> route, Box room) {
        for (int i = 1; i < route.size(); i++) {
            Point a = route.get(i - 1);
            Point b = route.get(i);
            if (Math.max(a.x(), b.x()) >= room.x()
                    && Math.min(a.x(), b.x()) <= room.right()
                    && Math.max(a.y(), b.y()) >= room.y()
                    && Math.min(a.y(), b.y()) <= room.bottom()) {
                return true;
            }
        }
        return false;
    }

    private void shoulder(ResourceId vip, Box box) {
        List<ResourceId> owners =
                scene.moment().map(moment -> moment.owners(vip)).orElse(List.of());
        Status status =
                switch (owners.size()) {
                    case 0 -> Status.NO_OWNER;
                    case 1 -> Status.MASTER;
                    default -> Status.SPLIT;
                };
        double radius = easel.lod() == Lod.FULL ? 9.5 : 7 / easel.scale();
        double cx = box.x() + 1.0;
        double cy = box.y() - 1.0;
        easel.brush().circle(cx, cy, radius + 2, easel.argb(Token.SUBNET_FILL), null);
        new StatusPainter(easel).draw(status, cx, cy, radius);
    }
}
