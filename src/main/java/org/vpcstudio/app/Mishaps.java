package org.vpcstudio.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/// Our own mistakes: each gets a short code, the same for the same mistake, and its stack goes to the log file.
final class Mishaps {
    private final Path log;

    Mishaps(Path log) {
        this.log = log;
    }

    /// The log file in the place the platform keeps such things for the user.
    static Path place(Properties system, Map<String, String> environment) {
        Path home = Path.of(system.getProperty("user.home", "."));
        String name = system.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (name.contains("mac")) {
            return home.resolve("Library/Logs/VPC Studio/vpcstudio.log");
        }
        if (name.contains("win")) {
            return folder(environment, "LOCALAPPDATA", home.resolve("AppData/Local"))
                    .resolve("VPC Studio/Logs/vpcstudio.log");
        }
        return folder(environment, "XDG_STATE_HOME", home.resolve(".local/state"))
                .resolve("vpcstudio/vpcstudio.log");
    }

    private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        return value.isBlank() ? otherwise : Path.of(value);
    }

    Path log() {
        return log;
    }

    /// Writes the mistake down and returns its code. A log that cannot be written stops nobody.
    String record(Throwable mistake) {
        String code = code(mistake);
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        out.println(Instant.now() + " " + code);
        mistake.printStackTrace(out);
        out.flush();
        try {
            Path folder = log.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(
                    log, text.toString(), StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            return code;
        }
        return code;
    }

    /// Six hexadecimal digits made from the kinds of the exceptions and where they were thrown, not from their words.
    static String code(Throwable mistake) {
        int hash = 17;
        int depth = 0;
        for (Throwable cause = mistake; cause != null && depth < 10; cause = cause.getCause()) {
            hash = 31 * hash + cause.getClass().getName().hashCode();
            for (StackTraceElement frame : cause.getStackTrace()) {
                hash = 31 * hash + frame.getClassName().hashCode();
                hash = 31 * hash + frame.getMethodName().hashCode();
                hash = 31 * hash + frame.getLineNumber();
            }
            depth++;
        }
        return String.format(Locale.ROOT, "%06X", hash & 0xFFFFFF);
    }
}
