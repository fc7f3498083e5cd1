package org.vpcstudio.check.rule.vip;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.ServerNic;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Vip;

/// VIP-022: the interfaces bound to a VIP have different security groups.
public final class DifferentGroupsBehindVip implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "VIP-022",
            "different-groups-behind-vip",
            Severity.WARNING,
            "vpc:access_control/security_group/security_groups_and_security_group_rules.rst; derived");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(Vip.class).flatMap(vip -> check(context, vip)).toList();
    }

    private static Stream<Finding> check(RuleContext context, Vip vip) {
        List<ServerNic> holders = context.index().holdersOf(vip);
        if (holders.size() < 2) {
            return Stream.empty();
        }
        ServerNic first = active(context, vip, holders);
        return holders.stream()
                .filter(server -> !groups(server).equals(groups(first)))
                .map(server -> INFO.finding(
                                server.anchor("securityGroups"),
                                server.ecs().name(),
                                first.ecs().name(),
                                vip.name(),
                                names(context, server),
                                names(context, first))
                        .withRelated(List.of(first.ecs().id(), vip.id()))
                        .withFixes(
                                groups(first).isEmpty()
                                        ? List.of()
                                        : List.of(INFO.fix(
                                                copy(first, server),
                                                server.ecs().name(),
                                                names(context, first)))));
    }

    /// The interface that holds the VIP as long as nothing fails.
    private static ServerNic active(RuleContext context, Vip vip, List<ServerNic> holders) {
        return context.index().clustersOf(vip.id()).stream()
                .flatMap(cluster -> context.members(cluster).stream())
                .flatMap(member ->
                        holders.stream().filter(server -> server.ecs().id().equals(member.id())))
                .findFirst()
                .orElse(holders.getFirst());
    }

    private static Set<ResourceId> groups(ServerNic server) {
        return Set.copyOf(server.nic().securityGroups());
    }

    private static String names(RuleContext context, ServerNic server) {
        return groups(server).isEmpty()
                ? "-"
                : server.nic().securityGroups().stream()
                        .map(id ->
                                context.topology().find(id).map(Resource::name).orElse(id.value()))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    private static Edit copy(ServerNic from, ServerNic to) {
        return to.put(to.nic().withSecurityGroups(from.nic().securityGroups()));
    }
}
