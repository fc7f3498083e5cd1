package org.vpcstudio.check.rule.server;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Member;
import org.vpcstudio.check.QuickFix;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.KeepalivedCluster;

/// HA-001: all members of a cluster are in one availability zone.
public final class ClusterInOneZone implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("HA-001", "cluster-in-one-zone", Severity.WARNING, "vpc:service_overview/region_and_az.rst");

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
        List<Ecs> servers =
                context.members(cluster).stream().map(Member::ecs).distinct().toList();
        String zone = servers.isEmpty() ? "" : servers.getFirst().zone();
        if (servers.size() < 2
                || zone.isBlank()
                || servers.stream().anyMatch(ecs -> !ecs.zone().equals(zone))) {
            return Stream.empty();
        }
        Ecs standby = servers.get(1);
        List<String> others = Zones.of(context, standby).stream()
                .filter(other -> !other.equals(zone))
                .toList();
        return Stream.of(INFO.finding(Anchor.at(standby.id(), "zone"), cluster.name(), zone, standby.name())
                .withRelated(
                        Stream.concat(Stream.of(cluster.id()), servers.stream().map(Ecs::id))
                                .filter(id -> !id.equals(standby.id()))
                                .toList())
                .withFixes(spread(servers, others)));
    }

    /// The first server stays, the others go round the other zones.
    private static List<QuickFix> spread(List<Ecs> servers, List<String> zones) {
        if (zones.isEmpty()) {
            return List.of();
        }
        List<Edit> edits = new ArrayList<>();
        for (int i = 1; i < servers.size(); i++) {
            edits.add(new Edit.Put(servers.get(i).withZone(zones.get((i - 1) % zones.size()))));
        }
        return List.of(INFO.fix(Edit.all(edits), servers.get(1).name(), zones.getFirst()));
    }
}
