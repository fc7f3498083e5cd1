package org.vpcstudio.format.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.vpcstudio.drawing.Brush.Face;

/// The typefaces of the visual language, read from their files; measures text the same for every kind of picture.
final class Typefaces {
    /// The files there are.
    enum Cut {
        INTER_REGULAR("inter/Inter-Regular.otf", "Inter, sans-serif"),
        INTER_SEMI_BOLD("inter/Inter-SemiBold.otf", "Inter, sans-serif"),
        MONO_REGULAR("jetbrains_mono/JetBrainsMono-Regular.ttf", "'JetBrains Mono', monospace"),
        MONO_BOLD("jetbrains_mono/JetBrainsMono-Bold.ttf", "'JetBrains Mono', monospace");

        private static final int HEAVY = 550;
        private static final String FOLDER = "/org/vpcstudio/drawing/font/";

        private final String file;
        private final String family;

        Cut(String file, String family) {
            this.file = file;
            this.family = family;
        }

        /// The nearest file there is.
        static Cut of(Face face) {
            boolean heavy = face.weight() >= HEAVY;
            if (face.mono()) {
                return heavy ? MONO_BOLD : MONO_REGULAR;
            }
            return heavy ? INTER_SEMI_BOLD : INTER_REGULAR;
        }

        /// For style sheets: its name, and what to take where it is not installed.
        String family() {
            return family;
        }

        /// The name of the font inside a PDF.
        String postScriptName() {
            return file.substring(file.indexOf('/') + 1, file.lastIndexOf('.'));
        }

        byte[] bytes() {
            try (InputStream in = Typefaces.class.getResourceAsStream(FOLDER + file)) {
                if (in == null) {
                    throw new IllegalStateException("Missing typeface " + file);
                }
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(file, e);
            }
        }

        private Font read() {
            try (InputStream in = Typefaces.class.getResourceAsStream(FOLDER + file)) {
                if (in == null) {
                    throw new IllegalStateException("Missing typeface " + file);
                }
                return Font.createFont(Font.TRUETYPE_FONT, in);
            } catch (IOException e) {
                throw new UncheckedIOException(file, e);
            } catch (FontFormatException e) {
                throw new IllegalStateException("Broken typeface " + file, e);
            }
        }
    }

    // Neither hinting nor the device changes a width.
    private static final FontRenderContext IDEAL = new FontRenderContext(null, true, true);

    private final Map<Cut, Font> fonts = new EnumMap<>(Cut.class);

    Font font(Face face) {
        return fonts.computeIfAbsent(Cut.of(face), Cut::read).deriveFont((float) face.size());
    }

    double width(String text, Face face) {
        return font(face).createGlyphVector(IDEAL, text).getLogicalBounds().getWidth();
    }
}
