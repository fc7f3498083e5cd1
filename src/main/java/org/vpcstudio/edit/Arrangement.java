package org.vpcstudio.edit;

/// The ways in which several elements are put in order.
public enum Arrangement {
    LEFT("align-left"),
    CENTER("align-center"),
    RIGHT("align-right"),
    TOP("align-top"),
    MIDDLE("align-middle"),
    BOTTOM("align-bottom"),
    ACROSS("distribute-across"),
    DOWN("distribute-down"),
    SAME_SIZE("same-size");

    private final String code;

    Arrangement(String code) {
        this.code = code;
    }

    /// Names the action `arrange.<code>` and the message key `edit.arrange.<code>`.
    public String code() {
        return code;
    }

    /// How many elements it needs.
    int least() {
        return this == ACROSS || this == DOWN ? 3 : 2;
    }
}
