package org.vpcstudio.drawing;

/// The looks there are.
public enum Theme {
    LIGHT("light"),
    DARK("dark");

    private final String code;

    Theme(String code) {
        this.code = code;
    }

    /// The word in `tokens.json`, on the command line and in settings.
    public String code() {
        return code;
    }
}
