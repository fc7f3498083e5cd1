package org.vpcstudio.check.rule.peering;

import java.util.List;
import java.util.Set;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.VpcPeering;

/// PEER-002: a VPC is peered with itself.
public final class PeeringWithItself implements Rule {
    private static final RuleInfo INFO = new RuleInfo("PEER-002", "peering-with-itself", Severity.ERROR, "derived");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(VpcPeering.class)
                .filter(peering -> peering.local().equals(peering.peer()))
                .map(peering -> INFO.finding(Anchor.at(peering.id(), "peer"), peering.name())
                        .withRelated(peering.local())
                        .withFix(INFO.fix(new Edit.Delete(Set.of(peering.id())), peering.name())))
                .toList();
    }
}
