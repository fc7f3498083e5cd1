package org.vpcstudio.check.rule.security;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.ServerNic;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.SecurityRule;

/// KA-020: security groups keep the adverts of one node from another.
public final class AdvertsBlocked implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "KA-020",
            "adverts-blocked",
            Severity.ERROR,
            "ka:INSTALL; gh:openshift/installer#3435; gh:OpenNebula/one#5945; KA#950");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(KeepalivedCluster.class)
                .flatMap(cluster -> check(context, cluster))
                .toList();
    }

    /// One finding for each node that does not let them out, and one for each that does not let them in.
    private static Stream<Finding> check(RuleContext context, KeepalivedCluster cluster) {
        AdvertPath path = new AdvertPath(context, cluster);
        List<ServerNic> nodes = path.nodes();
        return nodes.stream()
                .flatMap(node -> Stream.concat(
                        outbound(path, node, others(nodes, node)), inbound(path, node, others(nodes, node))));
    }

    private static List<ServerNic> others(List<ServerNic> nodes, ServerNic node) {
        return nodes.stream().filter(other -> !other.equals(node)).toList();
    }

    private static Stream<Finding> outbound(AdvertPath path, ServerNic node, List<ServerNic> others) {
        List<ServerNic> unreached =
                others.stream().filter(other -> !path.leaves(node, other)).toList();
        return unreached.isEmpty()
                ? Stream.empty()
                : Stream.of(INFO.variant(
                                "out",
                                node.anchor("securityGroups"),
                                node.ecs().name(),
                                names(unreached),
                                path.protocol())
                        .withRelated(ids(unreached))
                        .withFix(INFO.fix(
                                path.opening(node, unreached, SecurityRule.Direction.EGRESS),
                                node.ecs().name(),
                                path.protocol())));
    }

    private static Stream<Finding> inbound(AdvertPath path, ServerNic node, List<ServerNic> others) {
        List<ServerNic> unheard =
                others.stream().filter(other -> !path.arrives(other, node)).toList();
        return unheard.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        INFO.finding(node.anchor("securityGroups"), node.ecs().name(), names(unheard), path.protocol())
                                .withRelated(ids(unheard))
                                .withFix(INFO.fix(
                                        path.opening(node, unheard, SecurityRule.Direction.INGRESS),
                                        node.ecs().name(),
                                        path.protocol())));
    }

    private static String names(List<ServerNic> nodes) {
        return nodes.stream().map(node -> node.ecs().name()).collect(Collectors.joining(", "));
    }

    private static List<ResourceId> ids(List<ServerNic> nodes) {
        return nodes.stream().map(node -> node.ecs().id()).toList();
    }
}
