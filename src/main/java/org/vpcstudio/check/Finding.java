package org.vpcstudio.check;

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
}
