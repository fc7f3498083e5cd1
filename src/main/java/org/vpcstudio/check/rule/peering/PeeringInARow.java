package org.vpcstudio.check.rule.peering;

import java.util.List;
import java.util.Optional;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.Eip;
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
        return context.each(AccessIntent.class)
                .filter(intent -> intent.expect() == AccessIntent.Expect.ALLOW)
                .flatMap(intent -> check(context, intent).stream())
                .toList();
    }

    /// An EIP is reached by the Internet.
    private static Optional<Finding> check(RuleContext context, AccessIntent intent) {
        Optional<Vpc> from = context.index().vpcOf(intent.client());
        Optional<Vpc> to = context.topology().find(intent.target(), Eip.class).isPresent()
                ? Optional.empty()
                : context.index().vpcOf(intent.target());
        return from.isEmpty() || to.isEmpty() || from.equals(to)
                ? Optional.empty()
                : middle(context, from.get(), to.get())
                        .map(middle -> INFO.finding(
                                        Anchor.at(intent.id()),
                                        from.get().name(),
                                        to.get().name(),
                                        middle.name(),
                                        intent.name())
                                .withRelated(List.of(
                                        from.get().id(), middle.id(), to.get().id())));
    }

    /// The VPC that both are peered with; empty when they are peered with each other.
    private static Optional<Vpc> middle(RuleContext context, Vpc from, Vpc to) {
        List<Vpc> near = Side.peers(context, from);
        List<Vpc> far = Side.peers(context, to);
        return near.contains(to)
                ? Optional.empty()
                : near.stream().filter(far::contains).findFirst();
    }
}
