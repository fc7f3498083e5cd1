package org.vpcstudio.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/// The colours of one theme.
public final class Tokens {
    private final Theme theme;
    private final Map<Token, Integer> colours;

    private Tokens(Theme theme, Map<Token, Integer> colours) {
        this.theme = theme;
        this.colours = Map.copyOf(colours);
    }

    /// Reads `tokens-<theme>.properties` beside this class.
    ///
    /// @throws IllegalStateException when a colour is missing: our own mistake
    public static Tokens of(Theme theme) {
        Properties values = new Properties();
        String path = "tokens-" + theme.code() + ".properties";
        try (InputStream in = Tokens.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("Missing " + path);
            }
            values.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
        Map<Token, Integer> colours = new EnumMap<>(Token.class);
        for (Token token : Token.values()) {
            String value = values.getProperty(token.css());
            if (value == null) {
                throw new IllegalStateException(path + " has no " + token.css());
            }
            colours.put(token, Integer.parseUnsignedInt("FF" + value.substring(1), 16));
        }
        return new Tokens(theme, colours);
    }

    public Theme theme() {
        return theme;
    }

    /// The colour as `0xAARRGGBB`.
    public int argb(Token token) {
        Integer argb = colours.get(token);
        return argb == null ? 0 : argb;
    }

    /// The colour as `#RRGGBB`.
    public String hex(Token token) {
        return String.format("#%06X", argb(token) & 0xFFFFFF);
    }
}
