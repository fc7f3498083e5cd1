package org.vpcstudio.app;

import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/// Whether a window can be shown here.
final class Display {
    private Display() {}

    /// Windows and macOS always have a display; elsewhere the environment names one, or JavaFX was told to draw
    /// without.
    static boolean isThere(Properties system, Map<String, String> environment) {
        String name = system.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return name.contains("win")
                || name.contains("mac")
                || system.getProperty("glass.platform") != null
                || !environment.getOrDefault("DISPLAY", "").isBlank();
    }
}
