package org.vpcstudio.check.rule.eip;

import java.util.List;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.Eip;

/// EIP-001: an EIP is bound to more than one resource.
public final class EipBoundTwice implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "EIP-001", "eip-bound-twice", Severity.ERROR, "eip:service_overview/notes_and_constraints.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(Eip.class)
                .filter(eip -> eip.targets().size() > 1)
                .map(eip -> finding(context, eip))
                .toList();
    }

    private static Finding finding(RuleContext context, Eip eip) {
        Edit first = new Edit.Put(eip.withTargets(eip.targets().subList(0, 1)));
        return INFO.finding(
                        Anchor.at(eip.id(), "targets"),
                        eip.name(),
                        eip.targets().size())
                .withRelated(
                        eip.targets().stream().map(Eip.Target::end).distinct().toList())
                .withFix(INFO.fix(
                        first, eip.name(), Targets.name(context, eip.targets().getFirst())));
    }
}
