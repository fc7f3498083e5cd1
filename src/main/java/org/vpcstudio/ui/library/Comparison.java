package org.vpcstudio.ui.library;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;
import org.vpcstudio.drawing.Scene;
import org.vpcstudio.drawing.Theme;
import org.vpcstudio.drawing.Tokens;
import org.vpcstudio.format.picture.Picture;
import org.vpcstudio.model.Document;
import org.vpcstudio.project.diff.Difference;
import org.vpcstudio.text.Phrasebook;

/// A design as it is shown beside another one: a picture of it, and what it has that the other has not.
///
/// @param picture nothing for an empty design
/// @param things how many things differ
record Comparison(Optional<Image> picture, List<DifferenceLine> lines, int things) {
    /// Two pixels for each of the pane's, so that the picture is sharp on a dense screen.
    private static final int WIDTH = 1400;

    private static final int HEIGHT = 700;

    Comparison {
        lines = List.copyOf(lines);
    }

    /// Compares and draws. Takes a while; not for the FX thread.
    static Comparison of(Document before, Document after, Theme theme, Phrasebook words) {
        Difference difference = Difference.between(before, after);
        return new Comparison(
                picture(after, theme),
                DifferenceLine.of(difference, words),
                difference.entries().size());
    }

    private static Optional<Image> picture(Document document, Theme theme) {
        if (document.diagram().all().isEmpty()) {
            return Optional.empty();
        }
        byte[] png = Picture.png(Scene.of(document, List.of()), Tokens.of(theme), WIDTH, HEIGHT);
        return Optional.of(new Image(new ByteArrayInputStream(png)));
    }
}
