package org.vpcstudio.cli;

import java.util.Optional;
import org.vpcstudio.model.diagram.Drawn;
import org.vpcstudio.project.diff.Change;
import org.vpcstudio.project.diff.Difference;
import org.vpcstudio.project.diff.Entry;
import org.vpcstudio.project.diff.Subject;
import org.vpcstudio.text.Message;

/// What two designs differ in, for people: a sign at the left edge for each thing, its changes indented below it.
final class DiffText {
    private final Terminal terminal;

    DiffText(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(Difference difference) {
        if (difference.isEmpty()) {
            terminal.line(Message.of("cli.diff.same"));
        }
        difference.entries().forEach(this::print);
    }

    private void print(Entry entry) {
        switch (entry) {
            case Entry.Added(Subject subject) -> terminal.line("+ " + said(subject));
            case Entry.Removed(Subject subject) -> terminal.line("- " + said(subject));
            case Entry.Changed(Subject subject, var changes) -> {
                terminal.line("~ " + said(subject));
                changes.forEach(this::print);
            }
            case Entry.Moved(Subject subject, var before, var after) ->
                terminal.line("> " + said(subject) + ": " + moved(before, after));
        }
    }

    private void print(Change change) {
        terminal.line("    " + change.property() + ": " + said(change.before()) + " -> " + said(change.after()));
    }

    private String said(Optional<String> value) {
        return value.orElseGet(() -> terminal.say(Message.of("cli.diff.nothing")));
    }

    /// The kind, the name and, unless it is the same, the id.
    private static String said(Subject subject) {
        boolean sameId = subject.name().isBlank() || subject.name().equals(subject.id());
        String name = subject.name().isBlank() ? subject.id() : subject.name();
        return (subject.kind() + " " + name + (sameId || subject.id().isEmpty() ? "" : " (" + subject.id() + ")"))
                .strip();
    }

    private String moved(Optional<Drawn> before, Optional<Drawn> after) {
        if (before.isPresent() && after.isPresent()) {
            return terminal.say(Message.of("cli.diff.moved", place(before.get()), place(after.get())));
        }
        return terminal.say(Message.of(after.isPresent() ? "cli.diff.drawn" : "cli.diff.undrawn"));
    }

    private String place(Drawn drawn) {
        return terminal.say(Message.of("cli.diff.place", drawn.x(), drawn.y(), drawn.width(), drawn.height()))
                + (drawn.locked() ? terminal.say(Message.of("cli.diff.locked")) : "")
                + (drawn.collapsed() ? terminal.say(Message.of("cli.diff.collapsed")) : "");
    }
}
