package org.vpcstudio.edit;

import org.vpcstudio.model.topology.Kind;

/// What the palette offers. A preset is a kind with the defaults of its use.
public enum Preset {
    VPC("vpc", Kind.VPC, 560, 360),
    SUBNET("subnet", Kind.SUBNET, 480, 280),
    ECS("ecs", Kind.ECS, 160, 72),
    CLIENT("client", Kind.ECS, 160, 72),
    BACKEND("backend", Kind.ECS, 160, 48),
    VIP("vip", Kind.VIP, 216, 32),
    EIP("eip", Kind.EIP, 216, 32),
    INTERNET("internet", Kind.INTERNET, 160, 48),
    NAT_GATEWAY("nat-gateway", Kind.NAT_GATEWAY, 36, 36),
    VPN_GATEWAY("vpn-gateway", Kind.VPN_GATEWAY, 36, 36),
    VIRTUAL_GATEWAY("virtual-gateway", Kind.VIRTUAL_GATEWAY, 36, 36),
    SITE("site", Kind.SITE, 240, 136),
    CUSTOMER_GATEWAY("customer-gateway", Kind.CUSTOMER_GATEWAY, 208, 32),
    DIRECT_CONNECTION("direct-connection", Kind.DIRECT_CONNECTION, 208, 32),
    NOTE("note", Kind.NOTE, 208, 96);

    private final String code;
    private final Kind kind;
    private final int width;
    private final int height;

    Preset(String code, Kind kind, int width, int height) {
        this.code = code;
        this.kind = kind;
        this.width = width;
        this.height = height;
    }

    /// What the name of a new element begins with, before its number.
    String stem() {
        return switch (this) {
            case NAT_GATEWAY -> "nat";
            case VPN_GATEWAY -> "vpngw";
            case VIRTUAL_GATEWAY -> "vgw";
            case CUSTOMER_GATEWAY -> "cgw";
            case DIRECT_CONNECTION -> "dc";
            case VPC, SUBNET, ECS, CLIENT, BACKEND, VIP, EIP, INTERNET, SITE, NOTE -> code;
        };
    }

    /// The name of its icon.
    public String icon() {
        return switch (this) {
            case BACKEND -> "backend-server";
            case VPN_GATEWAY, CUSTOMER_GATEWAY -> "vpn";
            case VIRTUAL_GATEWAY, DIRECT_CONNECTION -> "direct-connect";
            case NOTE -> "ui-note";
            case VPC, SUBNET, ECS, CLIENT, VIP, EIP, INTERNET, NAT_GATEWAY, SITE -> code;
        };
    }

    /// Names the message key `preset.<code>`.
    public String code() {
        return code;
    }

    public Kind kind() {
        return kind;
    }

    /// Width of a new element in canvas units.
    public int width() {
        return width;
    }

    /// Height of a new element in canvas units.
    public int height() {
        return height;
    }
}
