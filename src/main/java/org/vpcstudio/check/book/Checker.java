package org.vpcstudio.check.book;

import java.util.Comparator;
import java.util.List;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Inspection;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.model.Document;

/// Runs the rules over a design: once, or again and again as it changes.
public final class Checker {
    private static final Comparator<Finding> WITHIN_A_RULE = Comparator.comparing(
                    (Finding finding) -> finding.anchor().resource())
            .thenComparing(finding -> finding.anchor().property());

    private Checker() {}

    /// All findings, ordered by area, number and element: the same for the same design on every machine. Takes all
    /// processors.
    public static List<Finding> check(Document document) {
        RuleContext context = RuleContext.of(document);
        return RuleBook.RULES.parallelStream()
                .flatMap(rule -> rule.check(context).stream().sorted(WITHIN_A_RULE))
                .toList();
    }

    /// Finds the same as {@link #check}, and after a change of a design at the cost of the change.
    public static Inspection inspection() {
        return new Inspection(RuleBook.RULES);
    }
}
