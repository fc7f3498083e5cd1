package org.vpcstudio.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/// Reads the file of a profile. The key `extends` names a file whose facts hold where this one is silent.
final class ProfileFile {
    private static final String PARENT = "extends";

    private ProfileFile() {}

    /// All facts of a profile, those of its parents included.
    ///
    /// @throws IllegalStateException when a file is missing: our own mistake
    static Map<String, String> facts(String name) {
        Properties own = read(name);
        Map<String, String> facts = new HashMap<>();
        String parent = own.getProperty(PARENT);
        if (parent != null) {
            facts.putAll(facts(parent));
        }
        own.stringPropertyNames().stream()
                .filter(key -> !key.equals(PARENT))
                .forEach(key -> facts.put(key, own.getProperty(key).strip()));
        return Map.copyOf(facts);
    }

    private static Properties read(String name) {
        Properties facts = new Properties();
        try (InputStream in = ProfileFile.class.getResourceAsStream(name + ".properties")) {
            if (in == null) {
                throw new IllegalStateException("Missing cloud profile " + name);
            }
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                facts.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return facts;
    }
}
