package org.vpcstudio.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The words of the help: the keys below `cli.help.` of the room's message file, as picocli asks for them.
final class HelpWords extends ResourceBundle {
    private static final String PREFIX = "cli.help.";

    private final Properties words;

    private HelpWords(Properties words) {
        this.words = words;
    }

    static HelpWords load() {
        Properties words = new Properties();
        try (InputStream in =
                Objects.requireNonNull(HelpWords.class.getResourceAsStream("/org/vpcstudio/text/cli.properties"))) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new HelpWords(words);
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return words.getProperty(PREFIX + key);
    }

    @Override
    public Enumeration<String> getKeys() {
        TreeSet<String> keys = new TreeSet<>();
        for (String key : words.stringPropertyNames()) {
            if (key.startsWith(PREFIX)) {
                keys.add(key.substring(PREFIX.length()));
            }
        }
        return Collections.enumeration(keys);
    }
}
