package org.vpcstudio.format.picture;

import static org.vpcstudio.format.picture.Numbers.plain;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vpcstudio.format.picture.Typefaces.Cut;

/// Writes the content of a PDF page (ISO 32000-1, section 8 and 9) whose y axis points down like the canvas's.
final class PdfBrush extends ShapeBrush {
    private static final int PERMILLE = 1000;

    /// A graphics state: how opaque fills and lines are, in thousandths.
    record Veil(int fills, int lines) implements Comparable<Veil> {
        @Override
        public int compareTo(Veil other) {
            return Comparator.comparingInt(Veil::fills)
                    .thenComparingInt(Veil::lines)
                    .compare(this, other);
        }

        String name() {
            return "A" + fills + "." + lines;
        }

        static float share(int thousandths) {
            return thousandths / (float) PERMILLE;
        }
    }

    private final StringBuilder out = new StringBuilder();
    private final SortedSet<Veil> veils = new TreeSet<>();
    private final Map<Cut, PdfFont> fonts = new EnumMap<>(Cut.class);

    /// @param dx how far everything is moved to the right
    /// @param dy how far down
    PdfBrush(Typefaces typefaces, double dx, double dy) {
        super(typefaces);
        out.append("1 0 0 1 ").append(plain(dx)).append(' ').append(plain(dy)).append(" cm\n");
    }

    String content() {
        return out.toString();
    }

    /// The fonts that were written with; each is the resource {@link #name(Cut)}.
    Map<Cut, PdfFont> fonts() {
        return fonts;
    }

    /// The graphics states that were used, each a resource of its name.
    SortedSet<Veil> veils() {
        return veils;
    }

    static String name(Cut cut) {
        return cut.postScriptName();
    }

    @Override
    public void text(String text, double x, double baseline, Align align, Face face, int argb) {
        if (text.isBlank()) {
            return;
        }
        Cut cut = Cut.of(face);
        String codes = fonts.computeIfAbsent(cut, PdfFont::of).encode(text);
        double left = left(text, x, align, face);
        open(permille(argb), permille(argb));
        out.append(colour(argb))
                .append(" rg BT /")
                .append(name(cut))
                .append(' ')
                .append(plain(face.size()));
        // The page is upside down, so the letters are turned back.
        out.append(" Tf 1 0 0 -1 ").append(plain(left)).append(' ').append(plain(baseline));
        out.append(" Tm <").append(codes).append("> Tj ET Q\n");
    }

    @Override
    void paint(Shape shape, boolean icon, @Nullable Integer fill, @Nullable Pen pen) {
        boolean drawn = pen != null && pen.width() > 0;
        if (fill == null && !drawn) {
            return;
        }
        int veiled = fill == null ? PERMILLE : permille(fill);
        open(veiled, drawn && pen != null ? permille(pen.argb()) : veiled);
        if (fill != null) {
            out.append(colour(fill)).append(" rg ");
        }
        if (drawn && pen != null) {
            out.append(colour(pen.argb()))
                    .append(" RG ")
                    .append(plain(pen.width()))
                    .append(" w ");
            out.append(icon ? "1 J 1 j " : "").append(dashes(pen));
        }
        out.append(segments(shape)).append(end(fill != null, drawn, icon)).append(" Q\n");
    }

    private static String end(boolean filled, boolean drawn, boolean evenOdd) {
        if (!filled) {
            return "S";
        }
        return (drawn ? "B" : "f") + (evenOdd ? "*" : "");
    }

    /// Saves the state and sets how opaque fills and lines are.
    private void open(int fills, int lines) {
        out.append("q ");
        if (fills < PERMILLE || lines < PERMILLE) {
            Veil veil = new Veil(fills, lines);
            veils.add(veil);
            out.append('/').append(veil.name()).append(" gs ");
        }
    }

    private int permille(int argb) {
        return (int) Math.round(PERMILLE * opacity(argb));
    }

    private static String colour(int argb) {
        return String.format(
                Locale.ROOT,
                "%s %s %s",
                plain((argb >> 16 & 0xFF) / 255.0),
                plain((argb >> 8 & 0xFF) / 255.0),
                plain((argb & 0xFF) / 255.0));
    }

    private static String dashes(Pen pen) {
        return pen.dash().isEmpty()
                ? ""
                : pen.dash().stream().map(Numbers::plain).collect(Collectors.joining(" ", "[", "] 0 d "));
    }

    private static String segments(Shape shape) {
        StringBuilder path = new StringBuilder();
        double[] c = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator it = shape.getPathIterator(null); !it.isDone(); it.next()) {
            int kind = it.currentSegment(c);
            if (kind == PathIterator.SEG_QUADTO) {
                toCubic(x, y, c);
                kind = PathIterator.SEG_CUBICTO;
            }
            int numbers = kind == PathIterator.SEG_CLOSE ? 0 : kind == PathIterator.SEG_CUBICTO ? 6 : 2;
            for (int i = 0; i < numbers; i++) {
                path.append(plain(c[i])).append(' ');
            }
            path.append(operator(kind)).append(' ');
            if (numbers > 0) {
                x = c[numbers - 2];
                y = c[numbers - 1];
            }
        }
        return path.toString();
    }

    private static char operator(int kind) {
        return switch (kind) {
            case PathIterator.SEG_MOVETO -> 'm';
            case PathIterator.SEG_LINETO -> 'l';
            case PathIterator.SEG_CUBICTO -> 'c';
            default -> 'h';
        };
    }

    /// PDF has cubic curves only; this one is the same curve.
    private static void toCubic(double x, double y, double[] c) {
        double toX = c[2];
        double toY = c[3];
        c[2] = toX + 2 * (c[0] - toX) / 3;
        c[3] = toY + 2 * (c[1] - toY) / 3;
        c[0] = x + 2 * (c[0] - x) / 3;
        c[1] = y + 2 * (c[1] - y) / 3;
        c[4] = toX;
        c[5] = toY;
    }
}
