package org.vpcstudio.check.rule.availability;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Member;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.KeepalivedCluster;

/// HA-002: members in one zone may run on one host. When all are in one zone HA-001 tells the worse.
public final class OneHostPerhaps implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "HA-002", "one-host-perhaps", Severity.INFO, "ecs:instances/managing_my_ecss/managing_ecs_groups.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(KeepalivedCluster.class)
                .flatMap(cluster -> check(context, cluster).stream())
                .toList();
    }

    private static Optional<Finding> check(RuleContext context, KeepalivedCluster cluster) {
        Map<String, List<Ecs>> zones = new TreeMap<>();
        context.members(cluster).stream()
                .map(Member::ecs)
                .distinct()
                .forEach(ecs -> zones.computeIfAbsent(ecs.zone(), _ -> new ArrayList<>())
                        .add(ecs));
        return zones.entrySet().stream()
                .filter(zone -> zones.size() > 1
                        && !zone.getKey().isBlank()
                        && zone.getValue().size() > 1
                        && !areApart(zone.getValue()))
                .map(zone -> INFO.finding(
                                Anchor.at(zone.getValue().getFirst().id(), "antiAffinityGroup"),
                                cluster.name(),
                                zone.getKey())
                        .withRelated(zone.getValue().stream().map(Ecs::id).toList())
                        .withFix(INFO.fix(
                                Edit.all(zone.getValue().stream()
                                        .map(ecs -> new Edit.Put(ecs.withAntiAffinityGroup("aag-" + cluster.name())))
                                        .toList()),
                                "aag-" + cluster.name())))
                .findFirst();
    }

    private static boolean areApart(List<Ecs> servers) {
        String group = servers.getFirst().antiAffinityGroup();
        return !group.isBlank()
                && servers.stream().allMatch(ecs -> ecs.antiAffinityGroup().equals(group));
    }
}
