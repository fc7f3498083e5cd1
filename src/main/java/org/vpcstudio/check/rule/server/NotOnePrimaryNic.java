package org.vpcstudio.check.rule.server;

import java.util.List;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Nic;

/// ECS-001: a server has not exactly one primary interface.
public final class NotOnePrimaryNic implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "ECS-001",
            "not-one-primary-nic",
            Severity.ERROR,
            "ecs:elastic_network_interfaces/detaching_a_network_interface.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(Ecs.class)
                .filter(ecs -> ecs.nics().stream().filter(Nic::primary).count() != 1)
                .map(NotOnePrimaryNic::finding)
                .toList();
    }

    private static Finding finding(Ecs ecs) {
        Anchor anchor = Anchor.at(ecs.id(), "nics");
        if (ecs.nics().isEmpty()) {
            return INFO.variant("none", anchor, ecs.name());
        }
        Nic chosen = ecs.primaryNic().orElse(ecs.nics().getFirst());
        List<Nic> mended = ecs.nics().stream()
                .map(nic -> nic.withPrimary(nic.id().equals(chosen.id())))
                .toList();
        long primaries = ecs.nics().stream().filter(Nic::primary).count();
        return INFO.finding(anchor, ecs.name(), primaries)
                .withFix(INFO.fix(new Edit.Put(ecs.withNics(mended)), chosen.guestName(), ecs.name()));
    }
}
