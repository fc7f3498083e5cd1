package org.vpcstudio.format.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.vpcstudio.format.picture.PdfBrush.Veil;
import org.vpcstudio.format.picture.Typefaces.Cut;

/// A PDF of one page that is as large as what was drawn. Has no date and a fixed identity, so that equal drawings are
/// equal files.
final class PdfPicture {
    /// Points in a canvas unit: 72 to the inch against 96.
    static final double POINTS = 0.75;

    private PdfPicture() {}

    static byte[] write(PdfBrush brush, String title, double width, double height) {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(0L);
            document.setDocumentInformation(information(title));
            document.getDocumentCatalog().setLanguage("en");
            PDPage page = new PDPage(new PDRectangle((float) (width * POINTS), (float) (height * POINTS)));
            page.getCOSObject().setItem(COSName.CONTENTS, stream(document, content(brush, height)));
            page.setResources(resources(document, brush));
            document.addPage(page);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(title, e);
        }
    }

    private static PDDocumentInformation information(String title) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setCreator("VPC Studio");
        return information;
    }

    private static byte[] content(PdfBrush brush, double height) {
        String turned =
                Numbers.plain(POINTS) + " 0 0 " + Numbers.plain(-POINTS) + " 0 " + Numbers.plain(height * POINTS);
        return (turned + " cm\n" + brush.content()).getBytes(StandardCharsets.US_ASCII);
    }

    private static PDResources resources(PDDocument document, PdfBrush brush) throws IOException {
        COSDictionary fonts = new COSDictionary();
        for (Map.Entry<Cut, PdfFont> entry : brush.fonts().entrySet()) {
            fonts.setItem(
                    COSName.getPDFName(PdfBrush.name(entry.getKey())),
                    entry.getValue().write(document));
        }
        COSDictionary states = new COSDictionary();
        for (Veil veil : brush.veils()) {
            COSDictionary state = new COSDictionary();
            state.setItem(COSName.CA_NS, new COSFloat(Veil.share(veil.fills())));
            state.setItem(COSName.CA, new COSFloat(Veil.share(veil.lines())));
            states.setItem(COSName.getPDFName(veil.name()), state);
        }
        PDResources resources = new PDResources();
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        resources.getCOSObject().setItem(COSName.EXT_G_STATE, states);
        return resources;
    }

    static COSStream stream(PDDocument document, byte[] data) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(data);
        }
        return stream;
    }
}
