package org.vpcstudio.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;

/// The typefaces of the visual language, Inter and JetBrains Mono, which come with the program so that texts have the
/// same width on every machine.
public final class Fonts {
    private static final String FOLDER = "/org/vpcstudio/drawing/font/";

    private Fonts() {}

    /// Makes the typefaces known to JavaFX; style sheets may then name "Inter", "Inter SemiBold" and "JetBrains Mono".
    /// Further calls do nothing.
    public static void load() {
        Faces.count();
    }

    /// A typeface in a size in pixels.
    ///
    /// @param mono JetBrains Mono instead of Inter
    /// @param weight 400, 500 or 600; there is nothing between regular and semibold
    public static Font face(boolean mono, int weight, double size) {
        load();
        boolean strong = weight >= 600;
        if (mono) {
            return new Font(strong ? "JetBrains Mono Bold" : "JetBrains Mono Regular", size);
        }
        return new Font(strong ? "Inter SemiBold" : "Inter Regular", size);
    }

    /// Loads when it is first touched, and only once.
    private static final class Faces {
        private static final int COUNT = register("inter/Inter-Regular.otf")
                + register("inter/Inter-SemiBold.otf")
                + register("inter/Inter-Bold.otf")
                + register("jetbrains_mono/JetBrainsMono-Regular.ttf")
                + register("jetbrains_mono/JetBrainsMono-Bold.ttf");

        private static int count() {
            return COUNT;
        }

        private static int register(String path) {
            try (InputStream in = Fonts.class.getResourceAsStream(FOLDER + path)) {
                // A font that cannot be read leaves the system's in its place; nothing else depends on it.
                return in != null && Font.loadFont(in, 12) != null ? 1 : 0;
            } catch (IOException e) {
                throw new UncheckedIOException(path, e);
            }
        }
    }
}
