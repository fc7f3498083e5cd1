package org.vpcstudio.check.rule.peering;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.VpcPeering;

/// PEER-003: two VPCs have a second peering.
public final class SecondPeering implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "PEER-003",
            "second-peering",
            Severity.ERROR,
            "vpc:vpc_peering_connection/vpc_peering_connection_overview.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(VpcPeering.class)
                .filter(peering -> !peering.local().equals(peering.peer()))
                .flatMap(peering -> first(context, peering).stream().map(other -> finding(peering, other)))
                .toList();
    }

    /// The first peering of the same two VPCs; empty for that one itself.
    private static Optional<VpcPeering> first(RuleContext context, VpcPeering peering) {
        Set<ResourceId> ends = Set.of(peering.local(), peering.peer());
        return context.index().referring(peering.local(), VpcPeering.class).stream()
                .takeWhile(other -> !other.id().equals(peering.id()))
                .filter(other ->
                        !other.local().equals(other.peer()) && ends.equals(Set.of(other.local(), other.peer())))
                .findFirst();
    }

    private static Finding finding(VpcPeering peering, VpcPeering other) {
        return INFO.finding(Anchor.at(peering.id()), peering.name(), other.name())
                .withRelated(other.id())
                .withFix(INFO.fix(new Edit.Delete(Set.of(peering.id())), peering.name()));
    }
}
