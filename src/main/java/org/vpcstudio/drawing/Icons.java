package org.vpcstudio.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The icons of the visual language: one SVG path each, on a 24 grid.
public final class Icons {
    private static final Pattern PATH = Pattern.compile(" d=\"([^\"]+)\"");
    private static final Map<String, String> READ = new ConcurrentHashMap<>();

    private Icons() {}

    /// The path of the icon in `<name>.svg`.
    ///
    /// @throws IllegalArgumentException when there is no such icon: our own mistake
    public static String path(String name) {
        return READ.computeIfAbsent(name, Icons::read);
    }

    private static String read(String name) {
        try (InputStream in = Icons.class.getResourceAsStream("/org/vpcstudio/ui/icon/" + name + ".svg")) {
            if (in == null) {
                throw new IllegalArgumentException("No icon " + name);
            }
            Matcher matcher = PATH.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            if (!matcher.find()) {
                throw new IllegalArgumentException("No path in icon " + name);
            }
            return matcher.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
