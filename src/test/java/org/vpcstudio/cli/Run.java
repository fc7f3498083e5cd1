package org.vpcstudio.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.vpcstudio.text.Phrasebook;

/// One run of the command line with its streams caught.
///
/// @param exit the exit code
/// @param out standard output
/// @param err standard error
record Run(int exit, String out, String err) {
    static Run of(Object... args) {
        return of(Path.of("target", "no-log-is-written-in-tests"), args);
    }

    static Run of(Path logs, Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(stream(out), stream(err), Phrasebook.english());
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i].toString();
        }
        int exit = new Cli(terminal, new Mishaps(terminal, logs), sizes -> List.of()).execute(words);
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }
}
