package org.vpcstudio.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.vpcstudio.drawing.Theme;

/// What the arguments of the program ask for.
///
/// @param files project files to open in the window
/// @param theme the look to start with
record StartRequest(List<Path> files, Theme theme) {
    private static final String THEME = "--theme";

    StartRequest {
        files = List.copyOf(files);
    }

    /// Whether the command line is meant and not the window: anything but a file or an option of the window comes
    /// first. A mistyped command is the command line's to explain.
    static boolean isCommand(String[] args) {
        if (args.length == 0 || args[0].equals(THEME) || args[0].startsWith(THEME + "=")) {
            return false;
        }
        return args[0].startsWith("-") || !looksLikeFile(args[0]);
    }

    private static boolean looksLikeFile(String argument) {
        return argument.endsWith(".vpcs")
                || argument.contains("/")
                || argument.contains("\\")
                || Files.isRegularFile(Path.of(argument));
    }

    /// Reads `[--theme light|dark] [FILE...]`; without the option the theme is the one named.
    static StartRequest parse(List<String> args, String otherwise) {
        List<Path> files = new ArrayList<>();
        String theme = otherwise;
        for (int i = 0; i < args.size(); i++) {
            String argument = args.get(i);
            if (argument.startsWith(THEME + "=")) {
                theme = argument.substring(THEME.length() + 1);
            } else if (argument.equals(THEME) && i + 1 < args.size()) {
                i++;
                theme = args.get(i);
            } else if (!argument.startsWith("-")) {
                files.add(Path.of(argument));
            }
        }
        return new StartRequest(files, themeOf(theme));
    }

    private static Theme themeOf(String code) {
        return Stream.of(Theme.values())
                .filter(theme -> theme.code().equals(code))
                .findFirst()
                .orElse(Theme.LIGHT);
    }
}
