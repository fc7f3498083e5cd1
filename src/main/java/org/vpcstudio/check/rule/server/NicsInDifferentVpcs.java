package org.vpcstudio.check.rule.server;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.ServerNic;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Vpc;

/// ECS-003: an extension interface is in another VPC than the primary one.
public final class NicsInDifferentVpcs implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "ECS-003",
            "nics-in-different-vpcs",
            Severity.ERROR,
            "ecs:elastic_network_interfaces/modifying_a_private_ip_address.rst; derived");

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
        Optional<Vpc> home = ecs.primaryNic().flatMap(nic -> vpc(context, nic));
        return home.stream()
                .flatMap(vpc -> ecs.nics().stream()
                        .flatMap(nic -> vpc(context, nic).stream()
                                .filter(other -> !other.id().equals(vpc.id()))
                                .map(other -> INFO.finding(
                                                new ServerNic(ecs, nic).anchor("subnet"),
                                                ecs.name(),
                                                nic.guestName(),
                                                other.name(),
                                                vpc.name())
                                        .withRelated(other.id()))));
    }

    private static Optional<Vpc> vpc(RuleContext context, Nic nic) {
        return context.topology()
                .find(nic.subnet(), Subnet.class)
                .flatMap(subnet -> context.topology().find(subnet.vpc(), Vpc.class));
    }
}
