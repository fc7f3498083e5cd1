package org.vpcstudio.ui.simulation;

import javafx.scene.paint.Color;
import org.vpcstudio.drawing.Status;
import org.vpcstudio.drawing.Theme;
import org.vpcstudio.drawing.Token;
import org.vpcstudio.drawing.Tokens;

/// The tokens of a theme as JavaFX colours.
record Colours(Tokens tokens) {
    /// The ink of letter plates and patterns, the same in every theme.
    static final Color PLATE = Color.web("#0B0D10");

    static Colours of(Theme theme) {
        return new Colours(Tokens.of(theme));
    }

    Color of(Token token) {
        return colour(tokens.argb(token));
    }

    static Color of(Status status) {
        return colour(status.argb());
    }

    private static Color colour(int argb) {
        return Color.rgb(argb >> 16 & 255, argb >> 8 & 255, argb & 255, (argb >>> 24) / 255.0);
    }
}
