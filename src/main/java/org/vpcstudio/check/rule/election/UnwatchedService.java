package org.vpcstudio.check.rule.election;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Member;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.Guest.Service;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.KeepalivedNode.Tracker;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.VirtualServer;

/// KA-032: a service is wanted, and no tracker of a node watches it.
public final class UnwatchedService implements Rule {
    private static final RuleInfo INFO = new RuleInfo("KA-032", "unwatched-service", Severity.WARNING, "KA#2599");

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

    private static Stream<Finding> check(RuleContext context, KeepalivedCluster cluster) {
        List<AccessIntent> wanted = cluster.vips().stream()
                .flatMap(id -> context.topology().find(id, Vip.class).stream())
                .flatMap(vip -> context.index().wantedOf(vip).stream())
                .filter(intent -> !isBalanced(context, cluster, intent))
                .toList();
        return wanted.isEmpty()
                ? Stream.empty()
                : context.members(cluster).stream()
                        .filter(member -> member.node().trackers().stream()
                                .allMatch(tracker -> tracker.kind() == Tracker.Kind.INTERFACE))
                        .map(member -> finding(member, wanted));
    }

    /// A virtual server with health checks watches the service itself.
    private static boolean isBalanced(RuleContext context, KeepalivedCluster cluster, AccessIntent intent) {
        return context.index().referring(cluster.id(), VirtualServer.class).stream()
                .filter(server -> server.port() == intent.port())
                .anyMatch(server -> server.realServers().stream()
                        .allMatch(real -> real.check().isPresent()));
    }

    private static Finding finding(Member member, List<AccessIntent> wanted) {
        Finding finding = INFO.finding(
                        member.anchor("trackers"),
                        member.name(),
                        wanted.getFirst().name())
                .withRelated(List.of(member.id(), wanted.getFirst().id()));
        return finding.withFixes(service(member, wanted).stream()
                .map(service -> INFO.fix(watch(member, service), service.name(), member.name()))
                .toList());
    }

    /// The service that an intent reaches, else the first there is.
    private static Optional<Service> service(Member member, List<AccessIntent> wanted) {
        List<Service> services = member.ecs().guest().services();
        return services.stream()
                .filter(service -> wanted.stream()
                        .anyMatch(intent -> intent.port() == service.port()
                                && intent.protocol().equals(service.protocol())))
                .findFirst()
                .or(() -> services.stream().findFirst());
    }

    private static Edit watch(Member member, Service service) {
        List<Tracker> trackers = new ArrayList<>(member.node().trackers());
        trackers.add(new Tracker(Tracker.Kind.PROCESS, service.name(), 0, 1, 1, 1));
        return new Edit.Put(member.cluster().withNode(member.node().withTrackers(trackers)));
    }
}
