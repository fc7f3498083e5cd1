package org.vpcstudio.ui.canvas.surface;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Text;
import org.vpcstudio.drawing.Brush.Face;
import org.vpcstudio.ui.kit.Fonts;

/// Widths of texts in canvas units; measuring is slow, so they are remembered.
public final class TextWidths {
    private static final int REMEMBERED = 8192;

    private record Key(String text, Face face) {}

    private final Text ruler = new Text();
    private final Map<Key, Double> known = new HashMap<>();

    public double of(String text, Face face) {
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(new Key(text, face), this::measured);
    }

    private double measured(Key key) {
        ruler.setFont(
                Fonts.face(key.face().mono(), key.face().weight(), key.face().size()));
        ruler.setText(key.text());
        return ruler.getLayoutBounds().getWidth();
    }
}
