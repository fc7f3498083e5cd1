package org.vpcstudio.check;

import java.util.ArrayList;
import java.util.List;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.text.Message;

/// Something a rule found.
///
/// @param rule the rule
/// @param severity how bad it is here; some rules report a weaker form
/// @param anchor what it points at
/// @param title what is wrong in a few words, with the real names
/// @param explanation why it matters and what to do, with the real values
/// @param related other elements concerned
/// @param fixes remedies, best first; may be empty
public record Finding(
        RuleInfo rule,
        Severity severity,
        Anchor anchor,
        Message title,
        Message explanation,
        List<ResourceId> related,
        List<QuickFix> fixes) {
    public Finding {
        related = List.copyOf(related);
        fixes = List.copyOf(fixes);
    }

    /// The same finding, weaker or stronger.
    public Finding withSeverity(Severity next) {
        return new Finding(rule, next, anchor, title, explanation, related, fixes);
    }

    /// The same finding, which concerns these elements too.
    public Finding withRelated(List<ResourceId> next) {
        return new Finding(rule, severity, anchor, title, explanation, next, fixes);
    }

    /// The same finding, which concerns this element too.
    public Finding withRelated(ResourceId next) {
        return withRelated(List.of(next));
    }

    /// The same finding with one more remedy, after those it has.
    public Finding withFix(QuickFix next) {
        return withFixes(List.of(next));
    }

    /// The same finding with more remedies, after those it has.
    public Finding withFixes(List<QuickFix> next) {
        List<QuickFix> all = new ArrayList<>(fixes);
        all.addAll(next);
        return new Finding(rule, severity, anchor, title, explanation, related, all);
    }
}
