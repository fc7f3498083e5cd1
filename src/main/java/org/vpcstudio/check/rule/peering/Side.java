package org.vpcstudio.check.rule.peering;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.vpcstudio.check.OnPremises;
import org.vpcstudio.check.Routing;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.edit.IdSource;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Remarks;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Route;
import org.vpcstudio.model.topology.RouteTable;
import org.vpcstudio.model.topology.Vpc;
import org.vpcstudio.model.topology.VpcPeering;

/// A peering seen from one of its VPCs.
record Side(VpcPeering peering, Vpc own, Vpc other) {
    /// Both sides of every peering of two VPCs that exist and differ.
    static Stream<Side> all(RuleContext context) {
        return context.each(VpcPeering.class).flatMap(peering -> of(context, peering));
    }

    static Stream<Side> of(RuleContext context, VpcPeering peering) {
        Optional<Vpc> local = context.topology().find(peering.local(), Vpc.class);
        Optional<Vpc> peer = context.topology().find(peering.peer(), Vpc.class);
        return local.isEmpty() || peer.isEmpty() || local.equals(peer)
                ? Stream.empty()
                : Stream.of(new Side(peering, local.get(), peer.get()), new Side(peering, peer.get(), local.get()));
    }

    /// The first peering of two VPCs, seen from one of them; empty when they are the same or none joins them.
    static Optional<Side> between(RuleContext context, ResourceId own, ResourceId other) {
        return context.index().referring(own, VpcPeering.class).stream()
                .flatMap(peering -> of(context, peering))
                .filter(side -> side.own.id().equals(own) && side.other.id().equals(other))
                .findFirst();
    }

    /// The VPCs that are peered with this one, in the order of their ids.
    static List<Vpc> peers(RuleContext context, Vpc vpc) {
        return context.index().referring(vpc.id(), VpcPeering.class).stream()
                .flatMap(peering -> of(context, peering))
                .filter(side -> side.own.id().equals(vpc.id()))
                .map(Side::other)
                .distinct()
                .sorted(Comparator.comparing(Vpc::id))
                .toList();
    }

    Route.NextHop hop() {
        return new Route.NextHop.Peering(peering.id());
    }

    /// The routes of the own VPC that lead to the other.
    List<Routing.Entry> routes(RuleContext context) {
        return context.routing().toward(peering.id()).stream()
                .filter(entry -> entry.table().vpc().equals(own.id()))
                .toList();
    }

    List<Cidr> ownRanges() {
        return OnPremises.ranges(own.cidrs());
    }

    List<Cidr> otherRanges() {
        return OnPremises.ranges(other.cidrs());
    }

    boolean overlaps() {
        return ownRanges().stream().anyMatch(range -> otherRanges().stream().anyMatch(range::overlaps));
    }

    List<Cidr> ownSubnets(RuleContext context) {
        return subnets(context, own);
    }

    List<Cidr> otherSubnets(RuleContext context) {
        return subnets(context, other);
    }

    private static List<Cidr> subnets(RuleContext context, Vpc vpc) {
        return context.index().subnetsOf(vpc.id()).stream()
                .flatMap(subnet -> subnet.cidr().value().stream())
                .map(Cidr::network)
                .toList();
    }

    /// Where routes to the other VPC may lead: its ranges, or when both overlap those of its subnets that are unlike
    /// all own ones.
    List<Cidr> destinations(RuleContext context) {
        return overlaps()
                ? otherSubnets(context).stream()
                        .filter(range -> ownSubnets(context).stream().noneMatch(range::overlaps))
                        .toList()
                : otherRanges();
    }

    /// Adds routes to the default table, which is made when it is not drawn.
    Edit routed(RuleContext context, List<Cidr> destinations) {
        RouteTable table = context.routing().main(own.id()).orElseGet(() -> fresh(context, own));
        for (Cidr destination : destinations) {
            table = table.withRoutes(
                    Stream.concat(table.routes().stream(), Stream.of(new Route(Written.cidr(destination), hop())))
                            .toList());
        }
        return new Edit.Put(table);
    }

    /// Its id depends on the VPC alone, so that the same design is offered the same remedy.
    private static RouteTable fresh(RuleContext context, Vpc vpc) {
        ResourceId id = new IdSource(new SplittableRandom(vpc.id().value().hashCode()))
                .next(Kind.ROUTE_TABLE, context.topology());
        return new RouteTable(id, "rtb-" + vpc.name(), Remarks.DEFAULT, vpc.id(), true, List.of());
    }
}
