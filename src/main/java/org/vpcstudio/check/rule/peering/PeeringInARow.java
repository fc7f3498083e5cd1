package org.vpcstudio.check.rule.peering;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Vpc;

/// PEER-010: an intent needs two peerings in a row.
public final class PeeringInARow implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "PEER-010",
            "peering-in-a-row",
            Severity.ERROR,
            "derived; vpc:vpc_peering_connection/vpc_peering_connection_usage_examples.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Map<ResourceId, Set<ResourceId>> peers = new HashMap<>();
        Side.all(context)
                .forEach(side -> peers.computeIfAbsent(side.own().id(), _ -> new HashSet<>())
                        .add(side.other().id()));
        return peers.isEmpty()
                ? List.of()
                : context.topology()
                        .each(AccessIntent.class)
                        .filter(intent -> intent.expect() == AccessIntent.Expect.ALLOW)
                        .flatMap(intent -> check(context, peers, intent).stream())
                        .toList();
    }

    /// An EIP is reached by the Internet.
    private static Optional<Finding> check(
            RuleContext context, Map<ResourceId, Set<ResourceId>> peers, AccessIntent intent) {
        Optional<Vpc> from = context.index().vpcOf(intent.client());
        Optional<Vpc> to = context.topology().find(intent.target(), Eip.class).isPresent()
                ? Optional.empty()
                : context.index().vpcOf(intent.target());
        if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
            return Optional.empty();
        }
        Set<ResourceId> near = peers.getOrDefault(from.get().id(), Set.of());
        Set<ResourceId> far = peers.getOrDefault(to.get().id(), Set.of());
        return near.contains(to.get().id())
                ? Optional.empty()
                : near.stream()
                        .filter(far::contains)
                        .min(Comparator.naturalOrder())
                        .flatMap(middle -> context.topology().find(middle, Vpc.class))
                        .map(middle -> INFO.finding(
                                        Anchor.at(intent.id()),
                                        from.get().name(),
                                        to.get().name(),
                                        middle.name(),
                                        intent.name())
                                .withRelated(List.of(
                                        from.get().id(), middle.id(), to.get().id())));
    }
}
