package org.vpcstudio.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vpcstudio.project.diff.Change;
import org.vpcstudio.project.diff.Difference;
import org.vpcstudio.project.diff.Entry;
import org.vpcstudio.project.diff.Subject;
import org.vpcstudio.text.Message;
import org.vpcstudio.text.Phrasebook;

/// One line of what two designs differ in.
///
/// @param sign what happened to it
/// @param what the element, or the property of the element above
/// @param how the values before and after; may be blank
record DifferenceLine(Sign sign, String what, String how) {
    /// What happened.
    enum Sign {
        ADDED("+"),
        REMOVED("−"),
        CHANGED("~"),
        MOVED("↔"),
        PROPERTY("");

        private final String mark;

        Sign(String mark) {
            this.mark = mark;
        }

        String mark() {
            return mark;
        }
    }

    /// The lines of a difference: a line for each thing, its changed values on lines below it.
    static List<DifferenceLine> of(Difference difference, Phrasebook words) {
        List<DifferenceLine> lines = new ArrayList<>();
        for (Entry entry : difference.entries()) {
            String what = said(entry.subject(), words);
            switch (entry) {
                case Entry.Added _ -> lines.add(new DifferenceLine(Sign.ADDED, what, ""));
                case Entry.Removed _ -> lines.add(new DifferenceLine(Sign.REMOVED, what, ""));
                case Entry.Moved _ ->
                    lines.add(new DifferenceLine(Sign.MOVED, what, words.say("library.difference.moved")));
                case Entry.Changed(Subject _, List<Change> changes) -> {
                    lines.add(new DifferenceLine(Sign.CHANGED, what, ""));
                    changes.forEach(change ->
                            lines.add(new DifferenceLine(Sign.PROPERTY, change.property(), said(change, words))));
                }
            }
        }
        return lines;
    }

    /// The kind and the name; the id where there is no name.
    private static String said(Subject subject, Phrasebook words) {
        String name = subject.name().isBlank() ? subject.id() : subject.name();
        String kind = "library.kind." + subject.kind();
        return words.say(Message.of(
                "library.subject",
                words.has(kind) ? words.say(kind) : subject.kind().replace('-', ' '),
                name));
    }

    private static String said(Change change, Phrasebook words) {
        return said(change.before(), words) + " → " + said(change.after(), words);
    }

    private static String said(Optional<String> value, Phrasebook words) {
        return value.orElseGet(() -> words.say("library.difference.nothing"));
    }
}
