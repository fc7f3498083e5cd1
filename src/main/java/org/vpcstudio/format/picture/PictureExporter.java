package org.vpcstudio.format.picture;

import java.util.List;
import java.util.Locale;
import org.vpcstudio.drawing.Scene;
import org.vpcstudio.drawing.Theme;
import org.vpcstudio.drawing.Tokens;
import org.vpcstudio.format.Artifact;
import org.vpcstudio.format.Exporter;
import org.vpcstudio.format.Plan;
import org.vpcstudio.model.Document;

/// The drawing as a picture in the light theme, without findings.
public final class PictureExporter implements Exporter {
    /// The kinds of files.
    public enum Kind {
        SVG,
        PNG,
        PDF
    }

    private final Kind kind;

    public PictureExporter(Kind kind) {
        this.kind = kind;
    }

    @Override
    public String id() {
        return "picture-" + ending();
    }

    @Override
    public String folder() {
        return "picture";
    }

    @Override
    public Plan export(Document document) {
        Scene scene = Scene.of(document, List.of());
        Tokens tokens = Tokens.of(Theme.LIGHT);
        byte[] picture =
                switch (kind) {
                    case SVG -> Picture.svg(scene, tokens);
                    case PNG -> Picture.png(scene, tokens);
                    case PDF -> Picture.pdf(scene, tokens);
                };
        return new Plan(List.of(Artifact.binary("diagram." + ending(), picture)), List.of());
    }

    private String ending() {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
