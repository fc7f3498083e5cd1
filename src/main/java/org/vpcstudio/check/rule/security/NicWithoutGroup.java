package org.vpcstudio.check.rule.security;

import java.util.List;
import java.util.Optional;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.ServerNic;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Region;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.SecurityGroup;

/// SG-001: an interface has no security group.
public final class NicWithoutGroup implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "SG-001",
            "nic-without-group",
            Severity.ERROR,
            "vpc:access_control/security_group/managing_instances_associated_with_a_security_group/adding_an_instance_to_or_removing_an_instance_from_a_security_group.rst;"
                + " vpcapi:appendix/error_codes.rst (VPC.0607)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(Ecs.class)
                .flatMap(ecs -> ecs.nics().stream().map(nic -> new ServerNic(ecs, nic)))
                .filter(server -> server.nic().securityGroups().isEmpty())
                .map(server -> INFO.finding(
                                server.anchor("securityGroups"),
                                server.ecs().name(),
                                server.nic().guestName())
                        .withFixes(usual(context, server).stream()
                                .map(group -> INFO.fix(
                                        server.put(server.nic().withSecurityGroups(List.of(group.id()))),
                                        server.ecs().name(),
                                        group.name()))
                                .toList()))
                .toList();
    }

    /// The first group that a server of the same role has in the subnet, else the region's group `default`.
    private static Optional<SecurityGroup> usual(RuleContext context, ServerNic server) {
        Optional<SecurityGroup> neighbour = context.index().nicsIn(server.nic().subnet()).stream()
                .filter(other -> other.ecs().role() == server.ecs().role())
                .flatMap(other -> other.nic().securityGroups().stream())
                .flatMap(id -> context.topology().find(id, SecurityGroup.class).stream())
                .findFirst();
        Optional<ResourceId> region =
                context.index().regionOf(server.nic().subnet()).map(Region::id);
        return neighbour.or(() -> context.index()
                .named("default", SecurityGroup.class)
                .filter(group -> region.filter(group.region()::equals).isPresent())
                .findFirst());
    }
}
