package org.vpcstudio.check.rule.keepalived;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Member;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.ServerNic;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Clustering;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.VrrpSettings;

/// KA-005: two clusters of a subnet have one virtual router id.
public final class SharedRouterId implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "KA-005",
            "shared-router-id",
            Severity.ERROR,
            "ka:man; gh:easzlab/kubeasz#126; gh:openshift/installer#2966; KA#2444");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private record Segment(ResourceId subnet, int router) {}

    /// Who uses an id in a subnet, as far as the walk has come.
    private static final class Users {
        private final List<KeepalivedCluster> clusters = new ArrayList<>();
        private final Set<NicRef> heard = new HashSet<>();
        private boolean multicast;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Map<Segment, Users> segments = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        context.topology()
                .each(KeepalivedCluster.class)
                .forEach(cluster -> segments(context, cluster).forEach(segment -> {
                    Users users = segments.computeIfAbsent(segment, _ -> new Users());
                    if (!users.clusters.isEmpty()) {
                        findings.add(finding(context, cluster, segment, users));
                    }
                    users.clusters.add(cluster);
                    users.heard.addAll(heard(context, cluster));
                    users.multicast |= isMulticast(cluster);
                }));
        return findings;
    }

    private static Stream<Segment> segments(RuleContext context, KeepalivedCluster cluster) {
        List<Integer> routers = context.members(cluster).isEmpty()
                ? List.of(cluster.settings().virtualRouterId())
                : context.members(cluster).stream().map(Member::virtualRouterId).toList();
        return Clusters.vips(context, cluster).stream()
                .map(Vip::subnet)
                .flatMap(subnet -> routers.stream().map(router -> new Segment(subnet, router)))
                .distinct();
    }

    private static Set<NicRef> heard(RuleContext context, KeepalivedCluster cluster) {
        Set<NicRef> heard = new HashSet<>();
        cluster.nodes().forEach(node -> heard.addAll(node.peers()));
        context.members(cluster)
                .forEach(member -> member.nic().map(ServerNic::ref).ifPresent(heard::add));
        return heard;
    }

    private static boolean isMulticast(KeepalivedCluster cluster) {
        return cluster.settings().mode() == VrrpSettings.Mode.MULTICAST;
    }

    /// Unicast clusters that share no interface never hear each other; it is confusing all the same.
    private static Finding finding(RuleContext context, KeepalivedCluster cluster, Segment segment, Users users) {
        boolean apart =
                !users.multicast && !isMulticast(cluster) && Collections.disjoint(users.heard, heard(context, cluster));
        KeepalivedCluster first = users.clusters.getFirst();
        Anchor anchor = Anchor.at(cluster.id(), "settings.virtualRouterId");
        int free = Clustering.freeRouterId(context.topology(), segment.subnet());
        Finding finding = apart
                ? INFO.variant("apart", anchor, cluster.name(), first.name(), segment.router())
                        .withSeverity(Severity.WARNING)
                : INFO.finding(anchor, cluster.name(), first.name(), segment.router());
        return finding.withRelated(first.id())
                .withFix(INFO.fix(Clusters.virtualRouterId(cluster, free), cluster.name(), free));
    }
}
