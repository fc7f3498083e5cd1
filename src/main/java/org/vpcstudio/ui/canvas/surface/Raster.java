package org.vpcstudio.ui.canvas.surface;

import java.nio.IntBuffer;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.vpcstudio.drawing.Brush;

/// A picture of the size of the view whose pixels are drawn by hand.
public final class Raster {
    private final ImageView node = new ImageView();
    private PixelBuffer<IntBuffer> buffer = pixels(1, 1);

    public Raster() {
        node.setMouseTransparent(true);
        node.setSmooth(false);
    }

    private static PixelBuffer<IntBuffer> pixels(int width, int height) {
        return new PixelBuffer<>(
                width, height, IntBuffer.allocate(width * height), PixelFormat.getIntArgbPreInstance());
    }

    /// What shows the picture.
    public ImageView node() {
        return node;
    }

    /// Draws it anew.
    ///
    /// @param sharpness pixels a screen unit
    /// @param ground the colour below everything
    /// @param letters draws icons and texts on top; without it they are left out
    public void paint(
            double viewWidth,
            double viewHeight,
            Viewport view,
            double sharpness,
            int ground,
            TextWidths widths,
            Optional<Supplier<Brush>> letters,
            Consumer<Brush> work) {
        int width = (int) Math.max(1, Math.ceil(viewWidth * sharpness));
        int height = (int) Math.max(1, Math.ceil(viewHeight * sharpness));
        if (buffer.getWidth() != width || buffer.getHeight() != height || node.getImage() == null) {
            buffer = pixels(width, height);
            node.setImage(new WritableImage(buffer));
        }
        node.setFitWidth(width / sharpness);
        node.setFitHeight(height / sharpness);
        RasterBrush brush =
                new RasterBrush(buffer.getBuffer().array(), width, height, view, sharpness, widths, letters);
        brush.clear(ground);
        work.accept(brush);
        buffer.updateBuffer(_ -> null);
    }
}
