package org.vpcstudio.check.rule.keepalived;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(KeepalivedCluster.class)
                .flatMap(cluster -> segments(context, cluster).flatMap(segment -> check(context, cluster, segment)))
                .toList();
    }

    private static Stream<Finding> check(RuleContext context, KeepalivedCluster cluster, Segment segment) {
        List<KeepalivedCluster> earlier = context.index().vipsIn(segment.subnet()).stream()
                .flatMap(vip -> context.index().clustersOf(vip.id()).stream())
                .filter(other -> other.id().compareTo(cluster.id()) < 0 && names(other, segment.router()))
                .distinct()
                .filter(other -> segments(context, other).anyMatch(segment::equals))
                .sorted(Comparator.comparing(KeepalivedCluster::id))
                .toList();
        return earlier.isEmpty() ? Stream.empty() : Stream.of(finding(context, cluster, segment, earlier));
    }

    /// Whether it can have this id at all, which needs no look at its servers.
    private static boolean names(KeepalivedCluster cluster, int router) {
        return cluster.settings().virtualRouterId() == router
                || cluster.nodes().stream()
                        .anyMatch(node -> node.overrides().virtualRouterId().equals(Optional.of(router)));
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
    private static Finding finding(
            RuleContext context, KeepalivedCluster cluster, Segment segment, List<KeepalivedCluster> earlier) {
        boolean apart = !isMulticast(cluster)
                && earlier.stream().noneMatch(SharedRouterId::isMulticast)
                && earlier.stream()
                        .allMatch(other -> Collections.disjoint(heard(context, other), heard(context, cluster)));
        KeepalivedCluster first = earlier.getFirst();
        Anchor anchor = Anchor.at(cluster.id(), "settings.virtualRouterId");
        int free = context.index().freeRouterId(segment.subnet());
        Finding finding = apart
                ? INFO.variant("apart", anchor, cluster.name(), first.name(), segment.router())
                        .withSeverity(Severity.WARNING)
                : INFO.finding(anchor, cluster.name(), first.name(), segment.router());
        return finding.withRelated(first.id())
                .withFix(INFO.fix(Clusters.virtualRouterId(cluster, free), cluster.name(), free));
    }
}
