package org.vpcstudio.format.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.vpcstudio.format.picture.Typefaces.Cut;

/// A typeface inside a PDF, with the glyphs that are used and no others (ISO 32000-1, section 9.7). Character codes are
/// glyph numbers of the whole font. PDFBox itself cannot embed fonts with PostScript outlines, which Inter is.
final class PdfFont {
    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");
    private static final int SYMBOLIC = 4;
    private static final int STEM = 80;

    private final Cut cut;
    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final Map<Integer, Integer> used = new TreeMap<>();

    private PdfFont(Cut cut, TrueTypeFont font, CmapLookup glyphs) {
        this.cut = cut;
        this.font = font;
        this.glyphs = glyphs;
    }

    static PdfFont of(Cut cut) {
        try {
            RandomAccessReadBuffer data = new RandomAccessReadBuffer(cut.bytes());
            TrueTypeFont font = isPostScript(cut) ? new OTFParser().parse(data) : new TTFParser().parse(data);
            return new PdfFont(cut, font, font.getUnicodeCmapLookup());
        } catch (IOException e) {
            throw new UncheckedIOException(cut.postScriptName(), e);
        }
    }

    private static boolean isPostScript(Cut cut) {
        return switch (cut) {
            case INTER_REGULAR, INTER_SEMI_BOLD -> true;
            case MONO_REGULAR, MONO_BOLD -> false;
        };
    }

    /// The text as character codes in hexadecimal; the glyphs are then part of the file.
    String encode(String text) {
        StringBuilder hex = new StringBuilder();
        text.codePoints().forEach(c -> {
            int glyph = glyphs.getGlyphId(c);
            used.putIfAbsent(glyph, c);
            hex.append(hex(glyph));
        });
        return hex.toString();
    }

    private static String hex(int number) {
        return String.format(Locale.ROOT, "%04X", number);
    }

    /// The font's dictionary.
    COSDictionary write(PDDocument document) throws IOException {
        COSDictionary type0 = typed("Font");
        type0.setItem(COSName.SUBTYPE, COSName.TYPE0);
        type0.setName(COSName.BASE_FONT, name());
        type0.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        COSArray descendants = new COSArray();
        descendants.add(descendant(document));
        type0.setItem(COSName.DESCENDANT_FONTS, descendants);
        type0.setItem(COSName.TO_UNICODE, stream(document, toUnicode().getBytes(StandardCharsets.US_ASCII)));
        return type0;
    }

    private COSDictionary descendant(PDDocument document) throws IOException {
        COSDictionary cid = typed("Font");
        cid.setItem(COSName.SUBTYPE, isPostScript(cut) ? COSName.CID_FONT_TYPE0 : COSName.CID_FONT_TYPE2);
        cid.setName(COSName.BASE_FONT, name());
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        cid.setItem(COSName.CIDSYSTEMINFO, system);
        COSDictionary descriptor = descriptor();
        cid.setItem(COSName.FONT_DESC, descriptor);
        cid.setItem(COSName.W, widths());
        if (isPostScript(cut)) {
            byte[] outlines = font.getTableBytes(font.getTableMap().get("CFF "));
            COSStream file = stream(document, CffSubset.of(outlines, used.keySet()));
            file.setName(COSName.SUBTYPE, "CIDFontType0C");
            descriptor.setItem(COSName.FONT_FILE3, file);
        } else {
            trueType(document, cid, descriptor);
        }
        return cid;
    }

    private void trueType(PDDocument document, COSDictionary cid, COSDictionary descriptor) throws IOException {
        TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
        used.values().forEach(subsetter::add);
        byte[] map = new byte[2 * (font.getNumberOfGlyphs() + 1)];
        subsetter.getGIDMap().forEach((inFile, inFont) -> {
            map[2 * inFont] = (byte) (inFile >> 8);
            map[2 * inFont + 1] = (byte) (int) inFile;
        });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        subsetter.writeToStream(out);
        cid.setItem(COSName.CID_TO_GID_MAP, stream(document, map));
        descriptor.setItem(COSName.FONT_FILE2, stream(document, out.toByteArray()));
    }

    private COSDictionary descriptor() throws IOException {
        COSDictionary descriptor = typed("FontDescriptor");
        descriptor.setName(COSName.FONT_NAME, name());
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        BoundingBox box = font.getFontBBox();
        COSArray corners = new COSArray();
        for (float corner :
                List.of(box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY())) {
            corners.add(COSInteger.get(thousandths(corner)));
        }
        descriptor.setItem(COSName.FONT_BBOX, corners);
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, thousandths(font.getHorizontalHeader().getAscender()));
        descriptor.setInt(
                COSName.DESCENT, thousandths(font.getHorizontalHeader().getDescender()));
        descriptor.setInt(COSName.CAP_HEIGHT, thousandths(font.getOS2Windows().getCapHeight()));
        descriptor.setInt(COSName.STEM_V, STEM);
        return descriptor;
    }

    private COSArray widths() throws IOException {
        COSArray widths = new COSArray();
        for (int glyph : used.keySet()) {
            widths.add(COSInteger.get(glyph));
            COSArray one = new COSArray();
            one.add(new COSFloat(1000f * font.getAdvanceWidth(glyph) / font.getUnitsPerEm()));
            widths.add(one);
        }
        return widths;
    }

    private int thousandths(float units) throws IOException {
        return Math.round(1000 * units / font.getUnitsPerEm());
    }

    /// With the six letters in front that mark a subset, worked out of what is in it.
    private String name() {
        StringBuilder tag = new StringBuilder();
        int hash = used.keySet().hashCode();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + Math.floorMod(hash, 26)));
            hash /= 26;
        }
        return tag + "+" + cut.postScriptName();
    }

    /// What the codes mean, so that text can be searched and copied.
    private String toUnicode() {
        StringBuilder map = new StringBuilder("""
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """);
        used.forEach((glyph, c) -> {
            map.append("1 beginbfchar\n<").append(hex(glyph)).append("> <");
            for (char unit : Character.toChars(c)) {
                map.append(hex(unit));
            }
            map.append(">\nendbfchar\n");
        });
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    private static COSDictionary typed(String type) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setName(COSName.TYPE, type);
        return dictionary;
    }

    private static COSStream stream(PDDocument document, byte[] data) throws IOException {
        return PdfPicture.stream(document, data);
    }
}
