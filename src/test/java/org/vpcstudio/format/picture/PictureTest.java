package org.vpcstudio.format.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.vpcstudio.drawing.Scene;
import org.vpcstudio.drawing.Theme;
import org.vpcstudio.drawing.Token;
import org.vpcstudio.drawing.Tokens;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.testing.Designs;

class PictureTest {
    private static final Tokens LIGHT = Tokens.of(Theme.LIGHT);
    private static final Tokens DARK = Tokens.of(Theme.DARK);

    @Test
    void everyKindNamesWhatIsDrawn() throws Exception {
        assertThat(svg(Designs.haPair())).contains(">ecs-ha-1</text>").contains(">vip-web</text>");
        assertThat(words(Designs.haPair())).contains("ecs-ha-1", "vip-web", "eip-web");
    }

    @Test
    void equalDrawingsAreEqualFilesInEveryLocale() {
        Scene scene = scene(Designs.haPair());
        List<byte[]> first = List.of(Picture.svg(scene, LIGHT), Picture.png(scene, LIGHT), Picture.pdf(scene, LIGHT));
        Locale present = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("ar", "EG"));
            assertThat(Picture.svg(scene, LIGHT)).isEqualTo(first.get(0));
            assertThat(Picture.png(scene, LIGHT)).isEqualTo(first.get(1));
            assertThat(Picture.pdf(scene, LIGHT)).isEqualTo(first.get(2));
        } finally {
            Locale.setDefault(present);
        }
    }

    @Test
    void thePictureIsAsLargeAsTheDrawingAndItsMargin() throws Exception {
        Box box = scene(Designs.haPair()).bounds().orElseThrow().grown(32);
        String view = box.x() + " " + box.y() + " " + box.width() + " " + box.height();
        assertThat(svg(Designs.haPair())).contains("viewBox=\"" + view + "\"");
        BufferedImage png = png(Picture.png(scene(Designs.haPair()), LIGHT));
        assertThat(png.getWidth()).isEqualTo(2 * box.width());
        assertThat(png.getHeight()).isEqualTo(2 * box.height());
        try (PDDocument pdf = Loader.loadPDF(Picture.pdf(scene(Designs.haPair()), LIGHT))) {
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(box.width() * 0.75f);
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isEqualTo(box.height() * 0.75f);
        }
    }

    @Test
    void theThemeDecidesTheColours() throws Exception {
        Scene scene = scene(Designs.haPair());
        assertThat(png(Picture.png(scene, LIGHT)).getRGB(1, 1)).isEqualTo(LIGHT.argb(Token.CANVAS));
        assertThat(png(Picture.png(scene, DARK)).getRGB(1, 1)).isEqualTo(DARK.argb(Token.CANVAS));
        assertThat(new String(Picture.svg(scene, DARK), StandardCharsets.UTF_8)).contains(DARK.hex(Token.CANVAS));
    }

    @Test
    void anEmptyDesignIsAnEmptyPicture() throws Exception {
        Scene nothing = scene(Document.empty("Nothing"));
        assertThat(png(Picture.png(nothing, LIGHT)).getWidth()).isGreaterThan(100);
        assertThat(new String(Picture.svg(nothing, LIGHT), StandardCharsets.UTF_8))
                .doesNotContain("<text");
        try (PDDocument pdf = Loader.loadPDF(Picture.pdf(nothing, LIGHT))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void namesCannotBreakTheFile() throws Exception {
        String name = "</text>&\"'\u0001\uD83D\uDE00<";
        Document document = Designs.with(Designs.haPair(), Designs.ECS_1, Ecs.class, e -> e.withName(name))
                .withName(name);
        assertThat(wellFormed(svg(document))).isEqualTo("svg");
        assertThat(words(document)).contains("</text>&");
    }

    @Test
    void thePdfCarriesItsTypefacesAndNoDate() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(Picture.pdf(scene(Designs.haPair()), LIGHT))) {
            assertThat(pdf.getPage(0).getResources().getFontNames())
                    .isNotEmpty()
                    .allSatisfy(name -> {
                        var font = pdf.getPage(0).getResources().getFont(name);
                        assertThat(font.isEmbedded()).isTrue();
                        assertThat(font.getName()).matches("[A-Z]{6}\\+(Inter|JetBrainsMono)-.*");
                    });
            assertThat(pdf.getDocumentInformation().getCreationDate()).isNull();
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo(Designs.haPair().name());
        }
    }

    private static Scene scene(Document document) {
        return Scene.of(document, List.of());
    }

    private static String svg(Document document) {
        return new String(Picture.svg(scene(document), LIGHT), StandardCharsets.UTF_8);
    }

    private static String words(Document document) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Picture.pdf(scene(document), LIGHT))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static BufferedImage png(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    private static String wellFormed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement()
                .getTagName();
    }
}
