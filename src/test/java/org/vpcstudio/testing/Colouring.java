package org.vpcstudio.testing;

import java.util.Objects;
import org.vpcstudio.drawing.Theme;

/// The looked-up colours of a theme for a test's scene, where there is no shell to bring them.
public final class Colouring {
    private Colouring() {}

    /// The style sheet that defines `-vs-<token>` for every token.
    public static String of(Theme theme) {
        String path = "/org/vpcstudio/ui/theme/tokens-" + theme.code() + ".css";
        return Objects.requireNonNull(Colouring.class.getResource(path), path).toExternalForm();
    }
}
