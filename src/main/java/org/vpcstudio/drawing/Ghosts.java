package org.vpcstudio.drawing;

import org.vpcstudio.drawing.Brush.Align;
import org.vpcstudio.drawing.Brush.Pen;
import org.vpcstudio.edit.Preset;
import org.vpcstudio.model.diagram.Box;

/// What is being dragged from the palette: true size, see-through, in the accent colour.
public final class Ghosts {
    private static final double OPACITY = 0.78;

    private final Easel easel;

    Ghosts(Easel easel) {
        this.easel = easel;
    }

    /// Draws the ghost of a new element.
    ///
    /// @param name the name it would get
    /// @param address the address or range it would get; may be blank
    /// @param refused whether it cannot be dropped here
    public void draw(Preset preset, String name, String address, Box box, boolean refused) {
        Pen pen = refused ? Pen.solid(Status.FAULT.argb(), 2 * easel.unit()) : easel.pen(Token.ACCENT, easel.unit());
        easel.brush().fade(OPACITY);
        double radius =
                switch (preset) {
                    case VPC, SUBNET, SITE -> 0;
                    case VIP, EIP -> box.height() / 2.0;
                    case NOTE -> NotePainter.RADIUS;
                    case ECS,
                            CLIENT,
                            BACKEND,
                            INTERNET,
                            NAT_GATEWAY,
                            VPN_GATEWAY,
                            VIRTUAL_GATEWAY,
                            CUSTOMER_GATEWAY,
                            DIRECT_CONNECTION -> EcsPainter.RADIUS;
                };
        easel.frame(box.x(), box.y(), box.width(), box.height(), radius, easel.argb(Token.ACCENT_SUBTLE), pen);
        switch (preset) {
            case VPC, SUBNET, SITE, NOTE -> header(preset, name, address, box);
            case VIP, EIP -> capsule(preset, name, address, box);
            case ECS, CLIENT, BACKEND -> server(preset, name, address, box);
            case INTERNET -> icon(preset, name, box, 11, 40);
            case CUSTOMER_GATEWAY, DIRECT_CONNECTION -> {
                icon(preset, name, box, 6, 30);
                double middle = box.y() + box.height() / 2.0;
                easel.text(address, box.right() - 9, middle + 4, Align.RIGHT, Type.ROW_ADDRESS, Token.TEXT_2);
            }
            case NAT_GATEWAY, VPN_GATEWAY, VIRTUAL_GATEWAY -> icon(preset, name, box, 8, box.width() + 8);
        }
        easel.brush().restore();
    }

    /// An icon half way down, and the name at its right.
    private void icon(Preset preset, String name, Box box, double iconX, double nameX) {
        double middle = box.y() + box.height() / 2.0;
        easel.icon(preset.icon(), box.x() + iconX, middle - 10, 20, 1.5, Token.ACCENT_FG);
        easel.text(name, box.x() + nameX, middle + 4.5, Align.LEFT, Type.NAME, Token.TEXT_1);
    }

    private void header(Preset preset, String name, String cidr, Box box) {
        easel.icon(preset.icon(), box.x() + 10, box.y() + 5, 16, 1.75, Token.ACCENT_FG);
        easel.text(name, box.x() + 32, box.y() + 17.5, Align.LEFT, Type.NAME, Token.TEXT_1);
        double x = box.x() + 32 + easel.width(name, Type.NAME) + 9;
        easel.fitted(cidr, x, box.y() + 17.5, box.right() - 8 - x, Align.LEFT, Type.ADDRESS, Token.TEXT_2);
    }

    private void capsule(Preset preset, String name, String address, Box box) {
        double middle = box.y() + box.height() / 2.0;
        easel.icon(preset.icon(), box.x() + 10, middle - 9, 18, 1.6, Token.ACCENT_FG);
        easel.text(name, box.x() + 34, middle + 4.5, Align.LEFT, Type.NAME, Token.TEXT_1);
        double room = box.width() - 34 - 13 - easel.width(name, Type.NAME) - 8;
        easel.fitted(address, box.right() - 13, middle + 4.5, room, Align.RIGHT, Type.CAPSULE_ADDRESS, Token.TEXT_2);
    }

    private void server(Preset preset, String name, String address, Box box) {
        int top = Math.min(12, (box.height() - 32) / 2);
        easel.fill(box.x() + 10, box.y() + top, 32, 32, 7, Token.NODE_FILL);
        easel.icon(preset.icon(), box.x() + 16, box.y() + top + 6, 20, 1.5, Token.ACCENT_FG);
        double room = box.width() - 58;
        easel.fitted(name, box.x() + 52, box.y() + top + 14, room, Align.LEFT, Type.NODE_NAME, Token.TEXT_1);
        easel.fitted(address, box.x() + 52, box.y() + top + 31, room, Align.LEFT, Type.ADDRESS, Token.TEXT_2);
    }
}
