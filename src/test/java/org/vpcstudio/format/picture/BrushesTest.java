package org.vpcstudio.format.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.vpcstudio.drawing.Brush;
import org.vpcstudio.drawing.Brush.Align;
import org.vpcstudio.drawing.Brush.Face;
import org.vpcstudio.drawing.Brush.Pen;
import org.vpcstudio.drawing.Brush.Point;

/// The same strokes on every brush.
class BrushesTest {
    private static final int SIZE = 96;
    private static final int WHITE = 0xFFFFFFFF;
    private static final int RED = 0xFFFF0000;
    private static final int BLUE = 0xFF0000FF;
    private static final Face FACE = new Face(false, 600, 20);
    private static final Face MONO = new Face(true, 400, 20);

    private final Typefaces typefaces = new Typefaces();

    @Test
    void fillsAndOutlinesABox() throws Exception {
        both(brush -> brush.box(16, 16, 64, 64, 0, RED, Pen.solid(BLUE, 8)), picture -> {
            assertThat(picture.getRGB(48, 48)).isEqualTo(RED);
            assertThat(picture.getRGB(16, 48)).isEqualTo(BLUE);
            assertThat(picture.getRGB(4, 4)).isEqualTo(WHITE);
        });
        assertThat(svg(brush -> brush.box(16, 16, 64, 64, 0, RED, Pen.solid(BLUE, 8))))
                .isEqualTo("<rect x=\"16\" y=\"16\" width=\"64\" height=\"64\" fill=\"#FF0000\""
                        + " stroke=\"#0000FF\" stroke-width=\"8\"/>\n");
    }

    @Test
    void roundsCornersAtMostToACapsule() throws Exception {
        both(brush -> brush.box(16, 32, 64, 32, 999, RED, null), picture -> {
            assertThat(picture.getRGB(18, 34)).isEqualTo(WHITE);
            assertThat(picture.getRGB(48, 34)).isEqualTo(RED);
        });
        assertThat(svg(brush -> brush.box(16, 32, 64, 32, 999, RED, null))).contains("rx=\"16\"");
    }

    @Test
    void drawsACircle() throws Exception {
        both(brush -> brush.circle(48, 48, 32, RED, null), picture -> {
            assertThat(picture.getRGB(48, 20)).isEqualTo(RED);
            assertThat(picture.getRGB(20, 20)).isEqualTo(WHITE);
        });
    }

    @Test
    void drawsLinesOpenAndClosed() throws Exception {
        List<Point> corner = List.of(new Point(16, 16), new Point(80, 16), new Point(80, 80));
        both(brush -> brush.polyline(corner, false, null, Pen.solid(BLUE, 6)), picture -> {
            assertThat(picture.getRGB(48, 16)).isEqualTo(BLUE);
            assertThat(picture.getRGB(48, 48)).isEqualTo(WHITE);
        });
        both(
                brush -> brush.polyline(corner, true, RED, null),
                picture -> assertThat(picture.getRGB(70, 30)).isEqualTo(RED));
        assertThat(svg(brush -> brush.polyline(corner, true, RED, null))).startsWith("<polygon points=\"16,16 80,16");
    }

    @Test
    void aDashedLineHasGaps() throws Exception {
        Pen dashed = new Pen(BLUE, 8, List.of(16.0, 16.0));
        both(brush -> brush.polyline(List.of(new Point(16, 48), new Point(80, 48)), false, null, dashed), picture -> {
            assertThat(picture.getRGB(24, 48)).isEqualTo(BLUE);
            assertThat(picture.getRGB(40, 48)).isEqualTo(WHITE);
            assertThat(picture.getRGB(56, 48)).isEqualTo(BLUE);
        });
    }

    @Test
    void aGlyphIsScaledAndItsHolesStayOpen() throws Exception {
        String frame = "M4 4h16v16H4ZM8 8h8v8H8Z";
        both(brush -> brush.glyph(frame, 0, 0, SIZE, RED, null), picture -> {
            assertThat(picture.getRGB(24, 24)).isEqualTo(RED);
            assertThat(picture.getRGB(48, 48)).isEqualTo(WHITE);
            assertThat(picture.getRGB(8, 8)).isEqualTo(WHITE);
        });
    }

    @Test
    void theLineOfAGlyphIsAsWideAsItsPenSays() throws Exception {
        both(brush -> brush.glyph("M12 0V24", 0, 0, SIZE, null, Pen.solid(BLUE, 8)), picture -> {
            assertThat(picture.getRGB(46, 48)).isEqualTo(BLUE);
            assertThat(picture.getRGB(54, 48)).isEqualTo(WHITE);
        });
        assertThat(svg(brush -> brush.glyph("M12 0V24", 0, 0, 48, null, Pen.solid(BLUE, 3))))
                .contains("scale(2)")
                .contains("stroke-width=\"1.5\"");
    }

    @Test
    void fadesMultiplyAndEnd() throws Exception {
        Consumer<Brush> faded = brush -> {
            brush.fade(0.5);
            brush.fade(0.5);
            brush.box(0, 0, 48, 96, 0, RED, null);
            brush.restore();
            brush.restore();
            brush.box(48, 0, 48, 96, 0, RED, null);
        };
        both(faded, picture -> {
            assertThat(picture.getRGB(24, 48) >> 8 & 0xFF).isCloseTo(191, within(2));
            assertThat(picture.getRGB(72, 48)).isEqualTo(RED);
        });
        assertThat(svg(faded)).containsOnlyOnce("fill-opacity=\"0.25\"");
    }

    @Test
    void nothingIsDrawnWithoutFillAndPen() throws Exception {
        both(
                brush -> brush.box(0, 0, 96, 96, 0, null, null),
                picture -> assertThat(picture.getRGB(48, 48)).isEqualTo(WHITE));
        assertThat(svg(brush -> brush.box(0, 0, 96, 96, 0, null, null))).isEmpty();
        assertThat(svg(brush -> brush.text(" ", 0, 0, Align.LEFT, FACE, RED))).isEmpty();
    }

    @Test
    void textStandsOnItsLineAtItsEnd() throws Exception {
        both(brush -> brush.text("HHHH", 48, 60, Align.LEFT, FACE, RED), picture -> {
            assertThat(inked(picture, 0, 0, 47, 96)).isFalse();
            assertThat(inked(picture, 48, 40, 48, 21)).isTrue();
            assertThat(inked(picture, 0, 62, 96, 34)).isFalse();
        });
        both(brush -> brush.text("HHHH", 48, 60, Align.RIGHT, MONO, RED), picture -> {
            assertThat(inked(picture, 49, 0, 47, 96)).isFalse();
            assertThat(inked(picture, 0, 40, 48, 21)).isTrue();
        });
    }

    @Test
    void aWidthIsTheSumOfItsLettersAndGrowsWithTheSize() {
        Brush brush = new SvgBrush(typefaces);
        assertThat(brush.width("0000000000", MONO)).isCloseTo(10 * 0.6 * 20, within(0.01));
        assertThat(brush.width("vip", new Face(false, 400, 40)))
                .isCloseTo(2 * brush.width("vip", new Face(false, 400, 20)), within(0.01));
        assertThat(brush.width("vip-web", FACE)).isGreaterThan(brush.width("vip-web", new Face(false, 400, 20)));
        assertThat(brush.width("", FACE)).isZero();
    }

    private void both(Consumer<Brush> strokes, Consumer<BufferedImage> check) throws IOException {
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        GraphicsBrush java2d = new GraphicsBrush(graphics, typefaces);
        java2d.box(0, 0, SIZE, SIZE, 0, WHITE, null);
        strokes.accept(java2d);
        check.accept(image);

        PdfBrush pdf = new PdfBrush(typefaces, 0, 0);
        strokes.accept(pdf);
        try (PDDocument document = Loader.loadPDF(PdfPicture.write(pdf, "Strokes", SIZE, SIZE))) {
            check.accept(new PDFRenderer(document).renderImageWithDPI(0, 96));
        }
    }

    private String svg(Consumer<Brush> strokes) {
        SvgBrush brush = new SvgBrush(typefaces);
        strokes.accept(brush);
        return brush.elements();
    }

    private static boolean inked(BufferedImage picture, int left, int top, int width, int height) {
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                if (picture.getRGB(x, y) != WHITE) {
                    return true;
                }
            }
        }
        return false;
    }
}
