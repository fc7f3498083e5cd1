package org.vpcstudio.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.vpcstudio.text.Message;

/// Our own mistakes: a short code for the person, the details in a log file.
final class Mishaps {
    private final Terminal terminal;
    private final Path folder;

    /// @param folder where the log file goes; made when it is needed
    Mishaps(Terminal terminal, Path folder) {
        this.terminal = terminal;
        this.folder = folder;
    }

    int report(Throwable mistake, List<String> args) {
        String code = code(mistake);
        Path log = folder.resolve("vpcstudio.log");
        try {
            Files.createDirectories(folder);
            Files.writeString(log, details(code, mistake, args), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            terminal.tell(Message.of("cli.mishap", code, log.toString()));
        } catch (IOException e) {
            terminal.tell(Message.of("cli.mishap.no-log", code, String.valueOf(e.getMessage()), mistake.toString()));
        }
        return Exit.FAULT;
    }

    /// The same mistake at the same place has the same code, so that reports of it can be counted.
    private static String code(Throwable mistake) {
        StackTraceElement[] trace = mistake.getStackTrace();
        String place = trace.length == 0 ? "" : trace[0].getClassName() + "#" + trace[0].getMethodName();
        int hash = (mistake.getClass().getName() + "@" + place).hashCode();
        return String.format(Locale.ROOT, "VS-%08X", hash);
    }

    private static String details(String code, Throwable mistake, List<String> args) throws IOException {
        StringWriter text = new StringWriter();
        PrintWriter writer = new PrintWriter(text);
        writer.printf("%s %s, VPC Studio %s, Java %s%n", Instant.now(), code, version(), Runtime.version());
        writer.printf("vpcstudio %s%n", String.join(" ", args));
        mistake.printStackTrace(writer);
        writer.println();
        return text.toString();
    }

    private static String version() throws IOException {
        return RootCommand.Version.number();
    }
}
