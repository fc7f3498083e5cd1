package org.vpcstudio.drawing;

import java.util.List;
import org.vpcstudio.drawing.Brush.Align;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.sim.trace.Moment;

/// The signature of the drawing: a seat on each server bound to a VIP, and the VIP's chip on the owner's.
final class SeatPainter {
    private static final double ROOM_FOR_OCTET = 96;
    private static final double ROOM_FOR_ICON = 60;

    private final Easel easel;
    private final Scene scene;

    SeatPainter(Easel easel, Scene scene) {
        this.easel = easel;
        this.scene = scene;
    }

    /// The seat as the moment has it: empty, taken, or taken twice.
    void draw(Seat seat, Moment moment) {
        if (easel.lod() == Lod.BLOCKS) {
            return;
        }
        List<ResourceId> owners = moment.owners(seat.vip());
        if (!owners.contains(seat.ecs())) {
            empty(seat);
        } else if (owners.size() == 1) {
            chip(seat, seat.left(), seat.top());
        } else {
            split(seat);
        }
    }

    void empty(Seat seat) {
        double radius = Seat.HEIGHT / 2.0;
        easel.frame(
                seat.left(),
                seat.top(),
                seat.width(),
                Seat.HEIGHT,
                radius,
                easel.argb(Token.SUBNET_FILL),
                easel.dashed(Token.E_BINDING, 1, 4, 3));
        if (easel.lod() == Lod.FULL) {
            easel.fitted(
                    name(seat), seat.x(), seat.top() + 15, seat.width() - 16, Align.CENTER, Type.LABEL, Token.TEXT_3);
        }
    }

    /// The chip of an owner, with its left top corner here.
    void chip(Seat seat, double x, double y) {
        easel.fill(x, y, seat.width(), Seat.HEIGHT, Seat.HEIGHT / 2.0, Token.INK);
        if (easel.lod() != Lod.FULL) {
            return;
        }
        double right = 11;
        if (seat.width() >= ROOM_FOR_OCTET) {
            String octet = octet(seat);
            easel.text(octet, x + seat.width() - 11, y + 15, Align.RIGHT, Type.CHIP_OCTET, Token.ON_INK_2);
            right += easel.width(octet, Type.CHIP_OCTET) + 6;
        }
        double left = 11;
        if (seat.width() >= ROOM_FOR_ICON) {
            easel.icon("vip", x + 9, y + 3.5, 15, 1.75, Token.ON_INK);
            left = 30;
        }
        easel.fitted(
                name(seat), x + left, y + 15, seat.width() - left - right, Align.LEFT, Type.CHIP_NAME, Token.ON_INK);
    }

    private void split(Seat seat) {
        double radius = Seat.HEIGHT / 2.0;
        easel.brush().box(seat.left(), seat.top(), seat.width(), Seat.HEIGHT, radius, Status.SPLIT.argb(), null);
        Hatch.draw(easel.brush(), seat.left(), seat.top(), seat.width(), Seat.HEIGHT);
        easel.frame(seat.left(), seat.top(), seat.width(), Seat.HEIGHT, radius, null, easel.pen(Token.TEXT_1, 1));
        if (easel.lod() != Lod.FULL) {
            return;
        }
        String name = easel.fit(name(seat), seat.width() - 40, Type.STRONG_LABEL);
        double plate = Math.min(seat.width() - 12, easel.width(name, Type.STRONG_LABEL) + 24);
        easel.fill(seat.x() - plate / 2, seat.top() + 3, plate, 16, 8, Token.INK);
        easel.text(name, seat.x(), seat.top() + 15, Align.CENTER, Type.STRONG_LABEL, Token.ON_INK);
    }

    private String name(Seat seat) {
        return scene.document()
                .topology()
                .find(seat.vip(), Vip.class)
                .map(Vip::name)
                .orElse("");
    }

    private String octet(Seat seat) {
        return scene.document()
                .topology()
                .find(seat.vip(), Vip.class)
                .flatMap(vip -> vip.address().value())
                .map(address -> "." + address.lastOctet())
                .orElse("");
    }
}
