package org.vpcstudio.edit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vpcstudio.catalog.CloudProfile;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.DirectConnection;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Remarks;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Route;
import org.vpcstudio.model.topology.Site;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.VirtualGateway;
import org.vpcstudio.model.topology.VirtualInterface;
import org.vpcstudio.text.Message;

/// A virtual interface on a Direct Connect line: a free VLAN, a /30 for its two ends, BGP with a key of its own
/// (DC-007), and the routes to the site that the gateway delivers.
///
/// @param line the line; empty for the first one of the site that is not connected with the gateway, or a new one
record PrivateLine(Document document, VirtualGateway gateway, ResourceId site, Optional<DirectConnection> line)
        implements Joint {
    /// The first VLAN of the worked design.
    private static final int FIRST_VLAN = 30;

    /// The two ends of each line take a /30 of it; it is high up, where networks rarely are.
    private static final Cidr ENDS = Cidr.parse("10.255.0.0/16");

    /// For sites without a number of their own.
    private static final long ASN = 65_000;

    @Override
    public Optional<Message> refusal() {
        if (ranges().isEmpty()) {
            return Optional.of(Message.of("edit.connect.no-networks", name()));
        }
        return line.filter(this::isConnected)
                .map(found -> Message.of("edit.connect.twice", gateway.name(), found.name()));
    }

    private boolean isConnected(DirectConnection found) {
        return interfaces()
                .anyMatch(virtual -> virtual.gateway().equals(gateway.id())
                        && virtual.connection().equals(found.id()));
    }

    private Stream<VirtualInterface> interfaces() {
        return document.topology().each(VirtualInterface.class);
    }

    private String name() {
        return document.topology().find(site).map(found -> found.name()).orElse("");
    }

    private List<Written<Cidr>> ranges() {
        return document.topology().find(site, Site.class).map(Site::cidrs).orElse(List.of());
    }

    @Override
    public Step make(IdSource ids) {
        Draft draft = new Draft(document);
        DirectConnection end = line.or(this::unused).orElseGet(() -> fresh(draft, ids));
        draft.put(joining(draft.topology(), end, ids));
        Route.NextHop hop = new Route.NextHop.DirectConnect(gateway.id());
        List<Route> routes =
                ranges().stream().map(range -> Routing.auto(range, hop)).toList();
        draft.take(Routing.added(draft.topology(), gateway.vpc(), routes, ids));
        return Step.of(Message.of("edit.line", gateway.name(), name()), draft.edit());
    }

    private Optional<DirectConnection> unused() {
        return document.topology()
                .each(DirectConnection.class)
                .filter(found -> found.site().equals(site) && !isConnected(found))
                .findFirst();
    }

    private DirectConnection fresh(Draft draft, IdSource ids) {
        Preset preset = Preset.DIRECT_CONNECTION;
        Box place = Fitting.freePlace(document, site, preset.width(), preset.height());
        Created created = Creating.create(document, preset, Optional.of(site), place.x(), place.y(), ids);
        draft.take(created.step().edit());
        return draft.topology().find(created.id(), DirectConnection.class).orElseThrow();
    }

    private VirtualInterface joining(Topology topology, DirectConnection end, IdSource ids) {
        Optional<Cidr> pair = Addresses.freePair(topology, ENDS, List.of());
        long asn = topology.find(site, Site.class)
                .map(Site::asn)
                .filter(number -> number > 0)
                .orElse(ASN);
        return new VirtualInterface(
                ids.next(Kind.VIRTUAL_INTERFACE, topology),
                Naming.free(topology, "vif"),
                Remarks.DEFAULT,
                end.id(),
                gateway.id(),
                freeVlan(),
                Addresses.host(pair, 1),
                Addresses.host(pair, 2),
                ranges(),
                VirtualInterface.Routing.BGP,
                asn,
                ids.preSharedKey(),
                Optional.empty());
    }

    /// A VLAN that no other interface of the design has, so that it is free on every line (DC-006).
    private int freeVlan() {
        Set<Integer> taken = interfaces().map(VirtualInterface::vlan).collect(Collectors.toSet());
        int most = CloudProfile.of(document.profile()).number("dc.maxVlan");
        return IntStream.rangeClosed(FIRST_VLAN, most)
                .filter(vlan -> !taken.contains(vlan))
                .findFirst()
                .orElse(FIRST_VLAN);
    }

    @Override
    public Edit cut() {
        Topology topology = document.topology();
        Set<ResourceId> ends = line.map(DirectConnection::id)
                .map(Set::of)
                .orElseGet(() -> topology.each(DirectConnection.class)
                        .filter(found -> found.site().equals(site))
                        .map(DirectConnection::id)
                        .collect(Collectors.toSet()));
        List<VirtualInterface> own = interfaces()
                .filter(virtual -> virtual.gateway().equals(gateway.id()))
                .toList();
        Set<ResourceId> gone = own.stream()
                .filter(virtual -> ends.contains(virtual.connection()))
                .map(VirtualInterface::id)
                .collect(Collectors.toSet());
        if (gone.isEmpty()) {
            return Edit.all();
        }
        Set<Written<Cidr>> kept = own.stream()
                .filter(virtual -> !gone.contains(virtual.id()))
                .flatMap(virtual -> virtual.remoteSubnets().stream())
                .collect(Collectors.toSet());
        List<Written<Cidr>> lost = own.stream()
                .flatMap(virtual -> virtual.remoteSubnets().stream())
                .filter(range -> !kept.contains(range))
                .toList();
        Draft draft = new Draft(document).take(Deleting.delete(document, gone).edit());
        draft.takeAll(Routing.withdrawn(draft.topology(), new Route.NextHop.DirectConnect(gateway.id()), lost));
        return draft.edit();
    }
}
