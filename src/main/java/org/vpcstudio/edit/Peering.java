package org.vpcstudio.edit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Remarks;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Route;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Vpc;
import org.vpcstudio.model.topology.VpcPeering;
import org.vpcstudio.text.Message;

/// A peering of two VPCs with the routes it needs on both sides (PEER-006). Where the ranges of the VPCs overlap the
/// routes lead to the subnets that do not
/// (`vpc:vpc_peering_connection/vpc_peering_connection_usage_examples.rst`).
record Peering(Document document, Vpc one, Vpc other) implements Joint {
    @Override
    public Optional<Message> refusal() {
        if (!one.region().equals(other.region())) {
            return Optional.of(Message.of("edit.connect.regions", one.name(), other.name()));
        }
        if (present().findAny().isPresent()) {
            return Optional.of(Message.of("edit.connect.twice", one.name(), other.name()));
        }
        return destinations(one, other).isEmpty() || destinations(other, one).isEmpty()
                ? Optional.of(Message.of("edit.connect.overlap", one.name(), other.name()))
                : Optional.empty();
    }

    private Stream<VpcPeering> present() {
        Set<ResourceId> ends = Set.of(one.id(), other.id());
        return document.topology()
                .each(VpcPeering.class)
                .filter(peering -> ends.contains(peering.local()) && ends.contains(peering.peer()));
    }

    @Override
    public Step make(IdSource ids) {
        Topology topology = document.topology();
        VpcPeering peering = new VpcPeering(
                ids.next(Kind.VPC_PEERING, topology),
                Naming.free(topology, "peering"),
                Remarks.DEFAULT,
                one.id(),
                other.id(),
                VpcPeering.Status.ACTIVE,
                "",
                "");
        Draft draft = new Draft(document).put(peering);
        draft.take(Routing.added(topology, one.id(), routes(one, other, peering), ids));
        draft.take(Routing.added(draft.topology(), other.id(), routes(other, one, peering), ids));
        return Step.of(Message.of("edit.peer", one.name(), other.name()), draft.edit());
    }

    private List<Route> routes(Vpc from, Vpc to, VpcPeering peering) {
        return destinations(from, to).stream()
                .map(range -> new Route(Written.cidr(range), new Route.NextHop.Peering(peering.id())))
                .toList();
    }

    /// Where the routes of one VPC to the other lead.
    private List<Cidr> destinations(Vpc from, Vpc to) {
        List<Cidr> own = values(from.cidrs());
        List<Cidr> far = values(to.cidrs());
        if (far.stream().noneMatch(range -> own.stream().anyMatch(range::overlaps))) {
            return far;
        }
        List<Cidr> near = subnets(from);
        return subnets(to).stream()
                .filter(range -> near.stream().noneMatch(range::overlaps))
                .toList();
    }

    private List<Cidr> subnets(Vpc vpc) {
        return values(document.topology()
                .each(Subnet.class)
                .filter(subnet -> subnet.vpc().equals(vpc.id()))
                .map(Subnet::cidr)
                .toList());
    }

    private static List<Cidr> values(List<Written<Cidr>> written) {
        return written.stream().flatMap(range -> range.value().stream()).toList();
    }

    /// Deleting a peering takes its routes along.
    @Override
    public Edit cut() {
        Set<ResourceId> gone = present().map(VpcPeering::id).collect(Collectors.toSet());
        return gone.isEmpty() ? Edit.all() : Deleting.delete(document, gone).edit();
    }
}
