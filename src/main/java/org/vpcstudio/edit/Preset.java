package org.vpcstudio.edit;

import org.vpcstudio.model.topology.Kind;

/// What the palette offers. A preset is a kind with the defaults of its use.
public enum Preset {
    VPC("vpc", Kind.VPC, 560, 360),
    SUBNET("subnet", Kind.SUBNET, 480, 280),
    ECS("ecs", Kind.ECS, 160, 72),
    CLIENT("client", Kind.ECS, 160, 72),
    VIP("vip", Kind.VIP, 216, 32),
    EIP("eip", Kind.EIP, 216, 32),
    INTERNET("internet", Kind.INTERNET, 160, 48);

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

    /// Names the icon and the message key `preset.<code>`.
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
