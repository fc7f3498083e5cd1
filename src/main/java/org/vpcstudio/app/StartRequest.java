package org.vpcstudio.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vpcstudio.drawing.Theme;

/// What the arguments of the program ask for.
///
/// @param files project files to open in the window
/// @param theme the look to start with; empty for the one it had last
/// @param dataDirectory where the studio keeps its own store; empty for the platform's place
record StartRequest(List<Path> files, Optional<Theme> theme, Optional<Path> dataDirectory) {
    private static final String THEME = "--theme";
    private static final String DATA = "--data-dir";

    StartRequest {
        files = List.copyOf(files);
    }

    /// Whether the command line is meant and not the window: anything but a file or an option of the window comes
    /// first. A mistyped command is the command line's to explain.
    static boolean isCommand(String[] args) {
        if (args.length == 0 || isOption(args[0], THEME) || isOption(args[0], DATA)) {
            return false;
        }
        return args[0].startsWith("-") || !looksLikeFile(args[0]);
    }

    private static boolean isOption(String argument, String option) {
        return argument.equals(option) || argument.startsWith(option + "=");
    }

    private static boolean looksLikeFile(String argument) {
        return argument.endsWith(".vpcs")
                || argument.contains("/")
                || argument.contains("\\")
                || Files.isRegularFile(Path.of(argument));
    }

    /// Reads `[--theme light|dark] [--data-dir DIR] [FILE...]`; without the option the theme is the one named, if any.
    static StartRequest parse(List<String> args, String otherwise) {
        List<Path> files = new ArrayList<>();
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < args.size(); i++) {
            String argument = args.get(i);
            int equals = argument.indexOf('=');
            boolean takesNext = argument.equals(THEME) || argument.equals(DATA);
            if (takesNext && i + 1 < args.size()) {
                i++;
                options.put(argument, args.get(i));
            } else if (argument.startsWith("-") && equals > 0) {
                options.put(argument.substring(0, equals), argument.substring(equals + 1));
            } else if (!argument.startsWith("-")) {
                files.add(Path.of(argument));
            }
        }
        return new StartRequest(
                files,
                theme(options.getOrDefault(THEME, otherwise)),
                Optional.ofNullable(options.get(DATA)).map(Path::of));
    }

    /// The theme of this name, if it is one.
    static Optional<Theme> theme(String code) {
        return Stream.of(Theme.values())
                .filter(theme -> theme.code().equals(code))
                .findFirst();
    }
}
