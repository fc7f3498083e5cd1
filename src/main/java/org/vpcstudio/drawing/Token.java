package org.vpcstudio.drawing;

import java.util.Locale;

/// The colours of the visual language by their role. The style sheet has the same under `-vs-<name>`.
public enum Token {
    BG_WINDOW,
    BG_PANEL,
    BG_SUBTLE,
    BG_HOVER,
    BG_FIELD,
    BG_OVERLAY,
    CANVAS,
    GRID,
    VPC_FILL,
    VPC_LINE,
    SUBNET_FILL,
    SUBNET_LINE,
    REGION_LINE,
    NODE_FILL,
    NODE_LINE,
    TILE,
    SITE_FILL,
    SITE_LINE,
    TEXT_1,
    TEXT_2,
    TEXT_3,
    TEXT_OFF,
    HAIR,
    LINE,
    FIELD_LINE,
    ACCENT,
    ACCENT_FG,
    ACCENT_SUBTLE,
    ACCENT_MUTED,
    ON_ACCENT,
    INK,
    ON_INK,
    ON_INK_2,
    E_BINDING,
    E_ASSOC,
    E_PEERING,
    E_VPN,
    E_DC,
    E_LVS,
    E_ROUTE,
    DANGER_SUBTLE,
    WARN_SUBTLE,
    OK_SUBTLE,
    INFO_SUBTLE,
    SPLIT_SUBTLE,
    DANGER_FG,
    WARN_FG,
    OK_FG,
    INFO_FG,
    SPLIT_FG,
    DANGER_FILL,
    WARN_FILL,
    OK_FILL;

    /// Its name in `tokens.json` and style sheets, such as `bg-window`.
    public String css() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
