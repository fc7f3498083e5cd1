package org.vpcstudio.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/// The sentences of one language, read once. Each room has its own file, so that two rooms never edit the same lines.
/// Numbers are written plainly (no grouping), because most of them are addresses, ports and priorities.
public final class Phrasebook {
    /// The files below `/org/vpcstudio/text/`, one a room; a key stands in exactly one of them.
    public static final List<String> ROOMS = List.of(
            "model",
            "edit",
            "check",
            "rules",
            "sim",
            "drawing",
            "format",
            "project",
            "cli",
            "shell",
            "canvas",
            "inspector",
            "simulation",
            "transfer",
            "library",
            "clipboard",
            "commands",
            "finding");

    private final Map<String, String> patterns;

    private Phrasebook(Map<String, String> patterns) {
        this.patterns = Map.copyOf(patterns);
    }

    /// The English sentences.
    ///
    /// @throws IllegalStateException when a file is missing or a key stands in two files
    public static Phrasebook english() {
        Map<String, String> all = new HashMap<>();
        for (String room : ROOMS) {
            load(room).forEach((key, pattern) -> {
                if (all.put((String) key, (String) pattern) != null) {
                    throw new IllegalStateException("The key " + key + " stands in two message files");
                }
            });
        }
        return new Phrasebook(all);
    }

    private static Properties load(String room) {
        String path = "/org/vpcstudio/text/" + room + ".properties";
        try (InputStream in = Phrasebook.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("Missing message file " + path);
            }
            Properties properties = new Properties();
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /// The sentence for a message.
    ///
    /// @throws IllegalArgumentException for a key that no file has: our own mistake
    public String say(Message message) {
        String pattern = patterns.get(message.key());
        if (pattern == null) {
            throw new IllegalArgumentException("No sentence for the key " + message.key());
        }
        Object[] words = message.arguments().stream().map(this::word).toArray();
        return new MessageFormat(pattern, Locale.ROOT).format(words);
    }

    /// The sentence for a key without arguments.
    public String say(String key) {
        return say(Message.of(key));
    }

    /// Whether a sentence stands under this key.
    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    private Object word(Object argument) {
        return argument instanceof Message nested ? say(nested) : String.valueOf(argument);
    }
}
