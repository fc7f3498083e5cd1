package org.vpcstudio.check.rule.vip;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Bindings;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.QuickFix;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.ServerNic;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Clustering;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Vip;

/// VIP-019: a node announces a VIP that it is not bound to; or a bound server is no node.
public final class NodeNotBoundToVip implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "VIP-019",
            "node-not-bound-to-vip",
            Severity.ERROR,
            "seed; gh:zifeo/terraform-openstack-rke2#37; gh:yunionio/cloudpods#16840");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(Vip.class)
                .flatMap(vip -> context.index().clustersOf(vip.id()).stream()
                        .flatMap(cluster ->
                                Stream.concat(unboundNodes(context, vip, cluster), strangers(context, vip, cluster))))
                .toList();
    }

    /// A node without an interface in the subnet is the business of KA-002.
    private static Stream<Finding> unboundNodes(RuleContext context, Vip vip, KeepalivedCluster cluster) {
        Set<ResourceId> bound = holders(context, vip).collect(Collectors.toSet());
        return context.members(cluster).stream()
                .filter(member -> !bound.contains(member.id()))
                .flatMap(member -> member.nics().stream()
                        .filter(nic -> nic.subnet().equals(vip.subnet()))
                        .limit(1)
                        .map(nic -> INFO.finding(
                                        Anchor.at(vip.id(), "bindings"), member.name(), cluster.name(), vip.name())
                                .withRelated(List.of(member.id(), cluster.id()))
                                .withFix(INFO.fix(
                                        Bindings.bind(vip, new ServerNic(member.ecs(), nic)),
                                        vip.name(),
                                        member.name()))));
    }

    private static Stream<Finding> strangers(RuleContext context, Vip vip, KeepalivedCluster cluster) {
        return context.index().holdersOf(vip).stream()
                .filter(server -> cluster.node(server.ecs().id()).isEmpty())
                .map(server -> INFO.variant(
                                "stranger",
                                Anchor.at(cluster.id(), "nodes"),
                                server.ecs().name(),
                                cluster.name(),
                                vip.name())
                        .withSeverity(Severity.WARNING)
                        .withRelated(List.of(server.ecs().id(), vip.id()))
                        .withFixes(joining(context, vip, cluster, server)));
    }

    private static List<QuickFix> joining(RuleContext context, Vip vip, KeepalivedCluster cluster, ServerNic server) {
        if (!server.nic().subnet().equals(vip.subnet())) {
            return List.of();
        }
        KeepalivedCluster joined = Clustering.withMember(context.topology(), vip, cluster, server.ref());
        return List.of(
                INFO.namedFix("fix-join", new Edit.Put(joined), server.ecs().name(), cluster.name()));
    }

    private static Stream<ResourceId> holders(RuleContext context, Vip vip) {
        return context.index().holdersOf(vip).stream()
                .map(server -> server.ecs().id());
    }
}
