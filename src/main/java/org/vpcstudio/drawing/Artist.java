package org.vpcstudio.drawing;

import java.util.Map;
import org.vpcstudio.drawing.Brush.Align;
import org.vpcstudio.drawing.Brush.Face;
import org.vpcstudio.drawing.Brush.Pen;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;

/// Draws scenes with the colours of a theme.
public final class Artist {
    private final Tokens tokens;

    public Artist(Tokens tokens) {
        this.tokens = tokens;
    }

    /// Draws everything but what belongs to the editor alone (selection, guides, ghosts).
    ///
    /// @param scale canvas units to pixels, decides the level of detail
    public void draw(Scene scene, double scale, Brush brush) {
        for (Map.Entry<ResourceId, Box> entry : scene.boxes().entrySet()) {
            Box box = entry.getValue();
            brush.box(
                    box.x(),
                    box.y(),
                    box.width(),
                    box.height(),
                    0,
                    tokens.argb(Token.NODE_FILL),
                    Pen.solid(tokens.argb(Token.NODE_LINE), 1));
            String name = scene.document()
                    .topology()
                    .find(entry.getKey())
                    .map(Resource::name)
                    .orElse("");
            brush.text(
                    name,
                    box.x() + 10.0,
                    box.y() + 18.0,
                    Align.LEFT,
                    new Face(false, 600, 13),
                    tokens.argb(Token.TEXT_1));
        }
    }
}
