package org.vpcstudio.check.book;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Inspection;
import org.vpcstudio.check.Review;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.Document;
import org.vpcstudio.text.Message;

/// All findings of one rule mended in one step. They are mended one after the other, each by the first remedy that it
/// has in the design as the ones before left it: so two of them never take the same free address or name.
///
/// @param edit mends all of them; one step of undo
/// @param fixed how many remedies that takes
/// @param left how many findings of the rule stay, because they have no remedy or it does not help
public record FixAll(Edit edit, int fixed, int left) {
    /// A finding that was mended already, should it come back.
    private record Done(Anchor anchor, Message title) {}

    /// Works it out, which takes a check for each finding: for a worker.
    ///
    /// @param rule id of the rule, such as `VIP-012`
    public static FixAll of(Document document, String rule) {
        Inspection inspection = Checker.inspection();
        Set<Done> done = new HashSet<>();
        List<Edit> edits = new ArrayList<>();
        Document now = document;
        while (true) {
            List<Finding> open = ofRule(now, inspection.check(now), rule);
            Optional<Finding> next = open.stream()
                    .filter(finding -> !finding.fixes().isEmpty())
                    .filter(finding -> done.add(new Done(finding.anchor(), finding.title())))
                    .findFirst();
            if (next.isEmpty()) {
                return new FixAll(Edit.all(edits), edits.size(), open.size());
            }
            Edit edit = next.get().fixes().getFirst().edit();
            edits.add(edit);
            now = edit.apply(now);
        }
    }

    private static List<Finding> ofRule(Document document, List<Finding> all, String rule) {
        List<Finding> ofRule =
                all.stream().filter(finding -> finding.rule().id().equals(rule)).toList();
        return Review.of(document, ofRule).open();
    }
}
