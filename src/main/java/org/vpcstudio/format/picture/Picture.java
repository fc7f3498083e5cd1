package org.vpcstudio.format.picture;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.vpcstudio.drawing.Artist;
import org.vpcstudio.drawing.Brush;
import org.vpcstudio.drawing.Brush.Point;
import org.vpcstudio.drawing.Scene;
import org.vpcstudio.drawing.Token;
import org.vpcstudio.drawing.Tokens;
import org.vpcstudio.model.diagram.Box;

/// A scene as a picture file, with a margin around what is drawn. Equal scenes give equal bytes.
public final class Picture {
    private static final int MARGIN = 32;
    private static final Box EMPTY = new Box(0, 0, 320, 200);
    // Pixels for a canvas unit, so that a picture is sharp on a dense screen.
    private static final double DENSE = 2;
    private static final double MOST_PIXELS = 48_000_000;
    // Pictures are always drawn in full detail.
    private static final double FULL_SIZE = 1;

    private final Scene scene;
    private final Tokens tokens;
    private final Box frame;
    private final Typefaces typefaces = new Typefaces();

    private Picture(Scene scene, Tokens tokens) {
        this.scene = scene;
        this.tokens = tokens;
        frame = frame(scene);
    }

    /// An SVG whose user unit is the canvas unit.
    public static byte[] svg(Scene scene, Tokens tokens) {
        return new Picture(scene, tokens).svg();
    }

    /// A PNG with two pixels for a canvas unit; fewer for a drawing that would not fit into memory.
    public static byte[] png(Scene scene, Tokens tokens) {
        return new Picture(scene, tokens).png(Double.MAX_VALUE, Double.MAX_VALUE);
    }

    /// As {@link #png(Scene, Tokens)}, made small enough to fit into this many pixels.
    public static byte[] png(Scene scene, Tokens tokens, int width, int height) {
        return new Picture(scene, tokens).png(width, height);
    }

    /// A PDF of one page, 96 canvas units to the inch.
    public static byte[] pdf(Scene scene, Tokens tokens) {
        return new Picture(scene, tokens).pdf();
    }

    /// Around the elements, and the lines where they leave them.
    private static Box frame(Scene scene) {
        Stream<Box> lines = scene.lines().stream()
                .filter(line -> !line.route().isEmpty())
                .map(line -> around(
                        line.route().stream().mapToDouble(Point::x).toArray(),
                        line.route().stream().mapToDouble(Point::y).toArray()));
        return Stream.concat(scene.bounds().stream(), lines)
                .reduce(Box::union)
                .orElse(EMPTY)
                .grown(MARGIN);
    }

    private static Box around(double[] xs, double[] ys) {
        int left = (int) Math.floor(DoubleStream.of(xs).min().orElse(0));
        int top = (int) Math.floor(DoubleStream.of(ys).min().orElse(0));
        int right = (int) Math.ceil(DoubleStream.of(xs).max().orElse(0));
        int bottom = (int) Math.ceil(DoubleStream.of(ys).max().orElse(0));
        return new Box(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
    }

    private byte[] svg() {
        SvgBrush brush = new SvgBrush(typefaces);
        draw(brush);
        String title = SvgBrush.escaped(scene.document().name());
        String size = "width=\"" + frame.width() + "\" height=\"" + frame.height() + "\"";
        String view = frame.x() + " " + frame.y() + " " + frame.width() + " " + frame.height();
        String text = "<svg xmlns=\"http://www.w3.org/2000/svg\" " + size + " viewBox=\"" + view + "\" role=\"img\">\n"
                + "<title>" + title + "</title>\n"
                + brush.elements()
                + "</svg>\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] png(double mostWidth, double mostHeight) {
        double area = (double) frame.width() * frame.height();
        double fit = Math.min(mostWidth / frame.width(), mostHeight / frame.height());
        double scale = Math.min(fit, Math.min(DENSE, Math.sqrt(MOST_PIXELS / area)));
        int width = (int) Math.max(1, Math.round(frame.width() * scale));
        int height = (int) Math.max(1, Math.round(frame.height() * scale));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.scale(scale, scale);
            graphics.translate(-frame.x(), -frame.y());
            draw(new GraphicsBrush(graphics, typefaces));
        } finally {
            graphics.dispose();
        }
        return encoded(image);
    }

    private static byte[] encoded(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, "png", out)) {
                throw new IllegalStateException("This Java cannot write PNG");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("PNG", e);
        }
        return out.toByteArray();
    }

    private byte[] pdf() {
        PdfBrush brush = new PdfBrush(typefaces, -frame.x(), -frame.y());
        draw(brush);
        return PdfPicture.write(brush, scene.document().name(), frame.width(), frame.height());
    }

    private void draw(Brush brush) {
        brush.box(frame.x(), frame.y(), frame.width(), frame.height(), 0, tokens.argb(Token.CANVAS), null);
        new Artist(tokens).draw(scene, FULL_SIZE, brush);
    }
}
