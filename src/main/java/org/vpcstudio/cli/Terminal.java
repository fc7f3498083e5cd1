package org.vpcstudio.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.vpcstudio.text.Message;
import org.vpcstudio.text.Phrasebook;

/// Where a command talks to: results on one stream, everything else on the other. Lines end with a line feed on every
/// system, so that results are the same everywhere.
final class Terminal {
    private final PrintStream out;
    private final PrintStream err;
    private final Phrasebook words;

    Terminal(PrintStream out, PrintStream err, Phrasebook words) {
        this.out = out;
        this.err = err;
        this.words = words;
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    Phrasebook words() {
        return words;
    }

    String say(Message message) {
        return words.say(message);
    }

    /// A line of the result.
    void line(String text) {
        out.print(text);
        out.print('\n');
    }

    /// A sentence of the result.
    void line(Message message) {
        line(words.say(message));
    }

    /// A result as it stands.
    void print(String text) {
        out.print(text);
    }

    /// Something for the person at the terminal, not part of the result.
    void tell(Message message) {
        err.print(words.say(message));
        err.print('\n');
    }

    /// Bytes in UTF-8 as a result.
    void print(byte[] utf8) {
        print(new String(utf8, StandardCharsets.UTF_8));
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
