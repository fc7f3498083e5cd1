package org.vpcstudio.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.vpcstudio.drawing.Theme;
import org.vpcstudio.ui.kit.Fonts;

/// Dresses a scene in a theme: AtlantaFX Primer below, our tokens and style sheets on top. Popups and dialogs take the
/// sheets of the scene they belong to.
final class Look {
    private static final String FOLDER = "/org/vpcstudio/ui/";
    private static final List<String> ROOMS = List.of("shell", "problems");

    private Look() {}

    static void dress(Scene scene, Theme theme) {
        Fonts.load();
        Application.setUserAgentStylesheet(
                switch (theme) {
                    case LIGHT -> new PrimerLight().getUserAgentStylesheet();
                    case DARK -> new PrimerDark().getUserAgentStylesheet();
                });
        scene.getStylesheets().setAll(sheets(theme, Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)));
    }

    /// The style sheets of a theme, later ones win. The other rooms bring their own sheets on their own roots.
    ///
    /// @param transparent whether the screen can show windows with a shadow around them
    static List<String> sheets(Theme theme, boolean transparent) {
        List<String> paths = new ArrayList<>();
        paths.add("theme/tokens-" + theme.code() + ".css");
        paths.add("theme/studio.css");
        if (!transparent) {
            paths.add("theme/opaque.css");
        }
        ROOMS.forEach(room -> paths.add(room + "/" + room + ".css"));
        return paths.stream()
                .flatMap(path -> Stream.ofNullable(Look.class.getResource(FOLDER + path)))
                .map(URL::toExternalForm)
                .toList();
    }
}
