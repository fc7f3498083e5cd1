package org.vpcstudio.check.rule.vip;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.ServerNic;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Vip;

/// VIP-011: a VIP is bound to a server that has two interfaces in one subnet.
public final class TwoNicsInOneSubnet implements Rule {
    private static final RuleInfo INFO = new RuleInfo("VIP-011", "two-nics-in-one-subnet", Severity.WARNING, "seed");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(Ecs.class)
                .filter(ecs -> ecs.nics().size() > 1)
                .flatMap(ecs -> check(context, ecs))
                .toList();
    }

    private static Stream<Finding> check(RuleContext context, Ecs ecs) {
        List<Vip> vips = ecs.nics().stream()
                .flatMap(nic -> context.index().vipsOn(new NicRef(ecs.id(), nic.id())).stream())
                .distinct()
                .toList();
        if (vips.isEmpty()) {
            return Stream.empty();
        }
        Set<ResourceId> seen = new HashSet<>();
        return ecs.nics().stream()
                .filter(nic -> !seen.add(nic.subnet()))
                .map(nic -> INFO.finding(
                                new ServerNic(ecs, nic).anchor("subnet"),
                                ecs.name(),
                                context.topology()
                                        .find(nic.subnet())
                                        .map(Resource::name)
                                        .orElse(nic.subnet().value()),
                                nic.guestName(),
                                vips.getFirst().name())
                        .withRelated(vips.stream().map(Vip::id).toList()));
    }
}
