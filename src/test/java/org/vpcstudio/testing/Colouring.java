package org.vpcstudio.testing;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vpcstudio.drawing.Theme;
import org.vpcstudio.drawing.Token;
import org.vpcstudio.drawing.Tokens;

/// The looked-up colours of a theme for the root of a test's scene, where there is no shell to bring them.
public final class Colouring {
    private Colouring() {}

    /// The inline style that defines `-vs-<token>` for every token.
    public static String of(Theme theme) {
        Tokens tokens = Tokens.of(theme);
        return Stream.of(Token.values())
                .map(token -> "-vs-" + token.css() + ": " + tokens.hex(token) + ";")
                .collect(Collectors.joining(" "));
    }
}
