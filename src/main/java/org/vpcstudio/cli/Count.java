package org.vpcstudio.cli;

import org.vpcstudio.text.Message;

/// So many of something, in words: one file, 2 files.
final class Count {
    private Count() {}

    static Message errors(long number) {
        return of("cli.count.error", number);
    }

    static Message warnings(long number) {
        return of("cli.count.warning", number);
    }

    static Message notes(long number) {
        return of("cli.count.note", number);
    }

    static Message files(long number) {
        return of("cli.count.file", number);
    }

    static Message requests(long number) {
        return of("cli.count.request", number);
    }

    private static Message of(String noun, long number) {
        return number == 1 ? Message.of(noun) : Message.of(noun + "s", number);
    }
}
