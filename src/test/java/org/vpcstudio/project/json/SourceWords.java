package org.vpcstudio.project.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the documentation of a record says, read from its source: one place for words about a property.
final class SourceWords {
    private static final Pattern LINK = Pattern.compile("\\{@link(?:plain)? (?:[a-z.]*\\.)?([\\w.#]+)}");
    private static final Pattern PARAM = Pattern.compile("(?s)^(\\w+) (.*)$");

    private final String about;
    private final Map<String, String> properties = new TreeMap<>();

    private SourceWords(String comment) {
        String[] parts = comment.split("@param ", -1);
        this.about = parts[0].strip();
        for (int i = 1; i < parts.length; i++) {
            Matcher matcher = PARAM.matcher(parts[i].strip());
            if (matcher.matches()) {
                properties.put(matcher.group(1), matcher.group(2));
            }
        }
    }

    /// The words about a record.
    static SourceWords of(Class<?> record) {
        Class<?> outer = record;
        while (outer.getEnclosingClass() != null) {
            outer = outer.getEnclosingClass();
        }
        Path file = Path.of("src", "main", "java").resolve(outer.getName().replace('.', '/') + ".java");
        Pattern declaration = Pattern.compile(
                "((?:^ *///.*\\n)+)(?:^ *@.*\\n)*^ *(?:public )?record " + record.getSimpleName() + "\\(",
                Pattern.MULTILINE);
        try {
            Matcher matcher = declaration.matcher(Files.readString(file));
            return new SourceWords(matcher.find() ? plain(matcher.group(1)) : "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The comment without slashes, line breaks and links.
    private static String plain(String comment) {
        String text = comment.lines().map(line -> line.strip().substring(3)).reduce("", (a, b) -> a + " " + b);
        String linked = LINK.matcher(text).replaceAll(link -> link.group(1).replaceFirst("^#", ""));
        return linked.replaceAll("\\s+", " ").strip();
    }

    /// What the record is.
    String about() {
        return about;
    }

    /// What a property of it means; empty when its name says all.
    String about(String property) {
        return properties.getOrDefault(property, "");
    }
}
