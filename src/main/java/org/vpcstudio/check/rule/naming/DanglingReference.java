package org.vpcstudio.check.rule.naming;

import java.util.List;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.text.Message;

/// GEN-008: something refers to an element that the design does not have.
public final class DanglingReference implements Rule {
    private static final RuleInfo INFO = new RuleInfo("GEN-008", "dangling-reference", Severity.ERROR, "derived");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return References.dangling(context).stream()
                .map(DanglingReference::finding)
                .toList();
    }

    private static Finding finding(Reference reference) {
        String owner = reference.leaf().owner().name();
        Finding finding = INFO.finding(
                reference.leaf().anchor(),
                owner,
                reference.leaf().value(),
                Message.of("kind." + reference.kinds().getFirst().code()));
        return finding.withFixes(References.forget(reference).stream()
                .map(edit -> INFO.fix(edit, owner))
                .toList());
    }
}
