package org.vpcstudio.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vpcstudio.catalog.CloudProfile;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.CustomerGateway;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Remarks;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Route;
import org.vpcstudio.model.topology.Site;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.VpnConnection;
import org.vpcstudio.model.topology.VpnConnection.Ike;
import org.vpcstudio.model.topology.VpnConnection.Ipsec;
import org.vpcstudio.model.topology.VpnGateway;
import org.vpcstudio.text.Message;

/// VPN connections of a gateway to a site: one for each EIP of the gateway (VPN-016), all with the same key and
/// the same policies (VPN-017), and the routes to the site that the gateway delivers. The key is drawn from the
/// {@link IdSource}: a blank one would be an error (VPN-007), and one that stands in the program would be everybody's.
///
/// @param customer the site's end; empty for the first one that is not connected, or a new one
record Tunnel(Document document, VpnGateway gateway, ResourceId site, Optional<CustomerGateway> customer)
        implements Joint {
    /// The strongest that the page on creating connections offers
    /// (`vpn:management/s2c_enterprise_edition_vpn/.../creating_vpn_connections.rst`).
    private static final Ike IKE = new Ike("v2", "sha2-256", "aes-256-gcm-16", "group15", 86_400);

    private static final Ipsec IPSEC = new Ipsec("esp", "sha2-256", "aes-256-gcm-16", "group15", 3_600);

    @Override
    public Optional<Message> refusal() {
        if (ranges().isEmpty()) {
            return Optional.of(Message.of("edit.connect.no-networks", name()));
        }
        boolean twice = customer.filter(end -> open(end).isEmpty()).isPresent();
        return twice
                ? Optional.of(Message.of(
                        "edit.connect.twice", gateway.name(), customer.get().name()))
                : Optional.empty();
    }

    private String name() {
        return document.topology().find(site).map(found -> found.name()).orElse("");
    }

    private List<Written<Cidr>> ranges() {
        return document.topology().find(site, Site.class).map(Site::cidrs).orElse(List.of());
    }

    /// The EIPs of the gateway over which it is not connected with this end yet (VPN-015); one that is not said stands
    /// for a gateway without EIPs.
    private List<Optional<ResourceId>> open(CustomerGateway end) {
        Topology topology = document.topology();
        List<Optional<ResourceId>> addresses = new ArrayList<>(topology.each(Eip.class)
                .filter(eip -> eip.targets().contains(new Eip.Target.OfVpn(gateway.id())))
                .map(Eip::id)
                .map(Optional::of)
                .toList());
        if (addresses.isEmpty()) {
            addresses.add(Optional.empty());
        }
        connections(topology)
                .filter(found -> found.customerGateway().equals(end.id()))
                .forEach(found -> addresses.remove(found.eip()));
        return addresses;
    }

    private Stream<VpnConnection> connections(Topology topology) {
        return topology.each(VpnConnection.class)
                .filter(found -> found.gateway().equals(gateway.id()));
    }

    @Override
    public Step make(IdSource ids) {
        Draft draft = new Draft(document);
        CustomerGateway end = customer.or(this::unused).orElseGet(() -> fresh(draft, ids));
        Optional<VpnConnection> twin = connections(document.topology())
                .filter(found -> found.customerGateway().equals(end.id()))
                .findFirst();
        String key = twin.map(VpnConnection::preSharedKey).orElseGet(ids::preSharedKey);
        for (Optional<ResourceId> eip : open(end)) {
            draft.put(connection(draft.topology(), eip, end, key, ids));
        }
        Route.NextHop hop = new Route.NextHop.Vpn(gateway.id());
        List<Route> routes =
                ranges().stream().map(range -> Routing.auto(range, hop)).toList();
        draft.take(Routing.added(draft.topology(), gateway.vpc(), routes, ids));
        return Step.of(Message.of("edit.tunnel", gateway.name(), name()), draft.edit());
    }

    private Optional<CustomerGateway> unused() {
        return document.topology()
                .each(CustomerGateway.class)
                .filter(end -> end.site().equals(site))
                .filter(end -> connections(document.topology())
                        .noneMatch(found -> found.customerGateway().equals(end.id())))
                .findFirst();
    }

    private CustomerGateway fresh(Draft draft, IdSource ids) {
        Preset preset = Preset.CUSTOMER_GATEWAY;
        Box place = Fitting.freePlace(document, site, preset.width(), preset.height());
        Created created = Creating.create(document, preset, Optional.of(site), place.x(), place.y(), ids);
        draft.take(created.step().edit());
        return draft.topology().find(created.id(), CustomerGateway.class).orElseThrow();
    }

    private VpnConnection connection(
            Topology topology, Optional<ResourceId> eip, CustomerGateway end, String key, IdSource ids) {
        CloudProfile profile = CloudProfile.of(document.profile());
        Optional<Cidr> tunnel = profile.ranges("vpn.tunnelRange").stream()
                .findFirst()
                .flatMap(range -> Addresses.freePair(topology, range, profile.ranges("vpn.tunnelBlocked")));
        return new VpnConnection(
                ids.next(Kind.VPN_CONNECTION, topology),
                Naming.free(topology, "vpn"),
                Remarks.DEFAULT,
                gateway.id(),
                eip,
                end.id(),
                VpnConnection.Routing.STATIC,
                ranges(),
                List.of(),
                Addresses.host(tunnel, 2),
                Addresses.host(tunnel, 1),
                key,
                IKE,
                IPSEC,
                Optional.empty());
    }

    @Override
    public Edit cut() {
        Topology topology = document.topology();
        Set<ResourceId> ends = customer.map(CustomerGateway::id)
                .map(Set::of)
                .orElseGet(() -> topology.each(CustomerGateway.class)
                        .filter(end -> end.site().equals(site))
                        .map(CustomerGateway::id)
                        .collect(Collectors.toSet()));
        Set<ResourceId> gone = connections(topology)
                .filter(found -> ends.contains(found.customerGateway()))
                .map(VpnConnection::id)
                .collect(Collectors.toSet());
        if (gone.isEmpty()) {
            return Edit.all();
        }
        Set<Written<Cidr>> kept = connections(topology)
                .filter(found -> !gone.contains(found.id()))
                .flatMap(found -> found.customerSubnets().stream())
                .collect(Collectors.toSet());
        List<Written<Cidr>> lost = connections(topology)
                .flatMap(found -> found.customerSubnets().stream())
                .filter(range -> !kept.contains(range))
                .toList();
        Draft draft = new Draft(document).take(Deleting.delete(document, gone).edit());
        draft.takeAll(Routing.withdrawn(draft.topology(), new Route.NextHop.Vpn(gateway.id()), lost));
        return draft.edit();
    }
}
