package org.vpcstudio.drawing;

import org.vpcstudio.drawing.Brush.Align;
import org.vpcstudio.drawing.Brush.Face;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.CustomerGateway;
import org.vpcstudio.model.topology.DirectConnection;
import org.vpcstudio.model.topology.Gateway;
import org.vpcstudio.model.topology.NatGateway;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.VirtualGateway;
import org.vpcstudio.model.topology.VirtualInterface;
import org.vpcstudio.model.topology.VpnConnection;
import org.vpcstudio.model.topology.VpnGateway;

/// Gateways: small squares on the border of a VPC with their words outside, and rows in a site.
final class GatewayPainter {
    private static final double ICON = 20;
    private static final double ROW_ICON = 16;
    private static final int SECOND_LINE = 15;

    private final Easel easel;
    private final Scene scene;

    GatewayPainter(Easel easel, Scene scene) {
        this.easel = easel;
        this.scene = scene;
    }

    void draw(Gateway gateway, Box box) {
        if (easel.lod() == Lod.BLOCKS) {
            easel.fill(box.x(), box.y(), box.width(), box.height(), 0, Token.NODE_LINE);
            return;
        }
        easel.frame(
                box.x(),
                box.y(),
                box.width(),
                box.height(),
                EcsPainter.RADIUS,
                easel.argb(Token.NODE_FILL),
                easel.pen(Token.NODE_LINE, 1));
        switch (gateway) {
            case NatGateway nat ->
                square(nat, box, easel.say("nat", nat.snat().size(), nat.dnat().size()));
            case VpnGateway vpn -> square(vpn, box, tunnels(vpn.id()));
            case VirtualGateway virtual -> square(virtual, box, interfaces(virtual.id()));
            case CustomerGateway customer ->
                row(customer, box, customer.address().text());
            case DirectConnection line -> row(line, box, easel.say("line", line.location(), line.portType()));
        }
    }

    private void square(Gateway gateway, Box box, String note) {
        double icon = easel.lod() == Lod.FULL ? ICON : box.width() * 0.7;
        easel.icon(
                Icons.of(gateway),
                box.x() + (box.width() - icon) / 2,
                box.y() + (box.height() - icon) / 2,
                icon,
                1.5,
                Token.TEXT_1);
        scene.plan().item(gateway.id()).flatMap(Item::caption).ifPresent(caption -> {
            double size = Math.min(Type.GATEWAY_NAME.size() / easel.scale(), 18);
            Face face = easel.lod() == Lod.FULL ? Type.GATEWAY_NAME : new Face(false, 600, size);
            easel.text(gateway.name(), caption.x(), caption.y(), caption.align(), face, Token.TEXT_1);
            if (easel.lod() == Lod.FULL) {
                easel.text(note, caption.x(), caption.y() + SECOND_LINE, caption.align(), Type.META, Token.TEXT_3);
            }
        });
    }

    private void row(Gateway gateway, Box box, String value) {
        double middle = box.y() + box.height() / 2.0;
        boolean full = easel.lod() == Lod.FULL;
        easel.icon(Icons.of(gateway), box.x() + 8, middle - ROW_ICON / 2, ROW_ICON, 1.75, Token.TEXT_1);
        double room = box.width() - 30 - 9;
        double used = full ? easel.width(value, Type.ROW_ADDRESS) : 0;
        Face face = full ? Type.SUBNET_NAME : new Face(false, 600, Math.min(13 / easel.scale(), box.height() * 0.6));
        easel.fitted(
                gateway.name(),
                box.x() + 30,
                middle + 0.36 * face.size(),
                room - used - 8,
                Align.LEFT,
                face,
                Token.TEXT_1);
        if (full) {
            easel.text(value, box.right() - 9, middle + 4, Align.RIGHT, Type.ROW_ADDRESS, Token.TEXT_2);
        }
    }

    private String tunnels(ResourceId gateway) {
        long count = scene.document()
                .topology()
                .each(VpnConnection.class)
                .filter(connection -> connection.gateway().equals(gateway))
                .count();
        return count == 0 ? easel.say("tunnels.none") : easel.say("tunnels", count);
    }

    private String interfaces(ResourceId gateway) {
        long count = of(gateway, VirtualInterface.Routing.BGP) + of(gateway, VirtualInterface.Routing.STATIC);
        if (count == 0) {
            return easel.say("interfaces.none");
        }
        boolean bgp = of(gateway, VirtualInterface.Routing.BGP) == count;
        return easel.say(bgp ? "interfaces.bgp" : "interfaces", count);
    }

    private long of(ResourceId gateway, VirtualInterface.Routing routing) {
        return scene.document()
                .topology()
                .each(VirtualInterface.class)
                .filter(found -> found.gateway().equals(gateway) && found.routing() == routing)
                .count();
    }
}
