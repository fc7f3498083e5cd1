package org.vpcstudio.check.rule.nat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Routing;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.topology.NatGateway;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Route;
import org.vpcstudio.model.topology.RouteTable;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Vip;

/// NAT-005: a DNAT rule leads to another VPC, or the answers do not come back to the gateway.
public final class DnatWithoutWayBack implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "NAT-005",
            "dnat-without-way-back",
            Severity.ERROR,
            "nat:public_nat_gateways/managing_dnat_rules/adding_a_dnat_rule.rst; derived");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(NatGateway.class)
                .flatMap(gateway -> IntStream.range(0, gateway.dnat().size())
                        .boxed()
                        .flatMap(i -> target(context, gateway.dnat().get(i).target())
                                .flatMap(subnet -> check(context, gateway, i, subnet).stream())))
                .toList();
    }

    private static Stream<Subnet> target(RuleContext context, NatGateway.Target target) {
        Optional<ResourceId> subnet =
                switch (target) {
                    case NatGateway.Target.OfVip(ResourceId vip) ->
                        context.topology().find(vip, Vip.class).map(Vip::subnet);
                    case NatGateway.Target.OfNic(NicRef nic) ->
                        context.topology().nic(nic).map(Nic::subnet);
                };
        return subnet.flatMap(id -> context.topology().find(id, Subnet.class)).stream();
    }

    private static final Cidr EVERYWHERE = Cidr.parse("0.0.0.0/0");

    private static Optional<Finding> check(RuleContext context, NatGateway gateway, int at, Subnet subnet) {
        Anchor anchor = Anchor.at(gateway.id(), "dnat." + at + ".target");
        if (!subnet.vpc().equals(gateway.vpc())) {
            return Optional.of(
                    INFO.finding(anchor, gateway.name(), subnet.name()).withRelated(subnet.id()));
        }
        Optional<RouteTable> table = context.routing().table(subnet);
        if (Routing.leads(table, EVERYWHERE, gateway.id())) {
            return Optional.empty();
        }
        Finding finding =
                INFO.variant("back", anchor, subnet.name(), gateway.name()).withRelated(subnet.id());
        return Optional.of(finding.withFixes(table.stream()
                .filter(own -> Routing.entries(own)
                        .noneMatch(entry ->
                                entry.destination().filter(EVERYWHERE::equals).isPresent()))
                .map(own -> INFO.fix(
                        Routing.added(own, EVERYWHERE, new Route.NextHop.Nat(gateway.id())),
                        gateway.name(),
                        own.name()))
                .toList()));
    }
}
