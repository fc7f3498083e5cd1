package org.vpcstudio.format.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.vpcstudio.catalog.CloudProfile;
import org.vpcstudio.format.intake.Matching.Match;
import org.vpcstudio.format.intake.Matching.Member;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Guest;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.ResourceId;

/// The servers of the design: one a file, and one for each further address that a file names.
final class Servers {
    private final Ports ports;
    private final Ids ids;
    private final Remarks remarks;
    private final Map<NodeFile, ResourceId> nodes = new LinkedHashMap<>();
    private final Map<ResourceId, Draft> drafts = new LinkedHashMap<>();
    private final Map<Ipv4, NicRef> byAddress = new LinkedHashMap<>();

    /// A server that is being made.
    private static final class Draft {
        private final ResourceId id;
        private final String name;
        private final Ecs.Role role;
        private final Map<String, Ipv4> interfaces = new LinkedHashMap<>();
        private final TreeSet<Ipv4> loopback = new TreeSet<>();
        private final TreeSet<Integer> ports = new TreeSet<>();

        Draft(ResourceId id, String name, Ecs.Role role) {
            this.id = id;
            this.name = name;
            this.role = role;
        }
    }

    Servers(Ports ports, Ids ids, Remarks remarks) {
        this.ports = ports;
        this.ids = ids;
        this.remarks = remarks;
    }

    void addNode(NodeFile node) {
        Draft draft = new Draft(ids.of("ecs", node.server()), node.server(), Ecs.Role.SERVER);
        nodes.put(node, draft.id);
        drafts.put(draft.id, draft);
        ports.of(node).forEach((name, address) -> plug(draft, name, address));
    }

    private void plug(Draft draft, String name, Ipv4 address) {
        draft.interfaces.put(name, address);
        ports.ranges().around(address);
        byAddress.putIfAbsent(address, new NicRef(draft.id, "nic-" + draft.interfaces.size()));
    }

    /// The peers nobody gave a file for.
    void addPeers(Match match) {
        for (Member member : match.members()) {
            for (String peer : member.instance().adverts().peers()) {
                Ipv4.tryParse(peer)
                        .filter(address -> !byAddress.containsKey(address))
                        .ifPresent(address -> {
                            remarks.add(member.node().file(), "no-file", peer);
                            at(address, "node", Ecs.Role.SERVER);
                        });
            }
        }
    }

    ResourceId id(NodeFile node) {
        return Optional.ofNullable(nodes.get(node)).orElseThrow();
    }

    /// The interface with this address.
    Optional<NicRef> find(String address) {
        return Ipv4.tryParse(address).map(byAddress::get);
    }

    /// The interface with this address, on a new server when there is none.
    NicRef at(Ipv4 address, String stem, Ecs.Role role) {
        NicRef known = byAddress.get(address);
        if (known != null) {
            return known;
        }
        ResourceId id = ids.of("ecs", stem + "-" + address.lastOctet());
        Draft draft = new Draft(id, id.value().substring("ecs-".length()), role);
        drafts.put(id, draft);
        plug(draft, "eth0", address);
        return new NicRef(id, "nic-1");
    }

    /// The interface of a node.
    NicRef of(NodeFile node, String interfaceName) {
        List<String> names = List.copyOf(ports.of(node).keySet());
        return new NicRef(id(node), "nic-" + (names.indexOf(interfaceName) + 1));
    }

    /// A backend listens on a port.
    void serves(NicRef nic, int port) {
        draft(nic).ports.add(port);
    }

    /// A backend of direct routing holds the VIP itself.
    void holds(NicRef nic, Ipv4 vip) {
        draft(nic).loopback.add(vip);
    }

    private Draft draft(NicRef nic) {
        return Optional.ofNullable(drafts.get(nic.ecs())).orElseThrow();
    }

    List<Ecs> resources(Network network) {
        CloudProfile profile = CloudProfile.of(Document.DEFAULT_PROFILE);
        List<String> zones = profile.zones(network.regionCode());
        List<Ecs> made = new ArrayList<>();
        for (Draft draft : drafts.values()) {
            String zone = zones.isEmpty() ? "" : zones.get(made.size() % zones.size());
            made.add(new Ecs(
                    draft.id,
                    draft.name,
                    zone,
                    draft.role,
                    profile.text("ecs.defaultFlavor"),
                    nics(draft, network),
                    guest(draft)));
        }
        return made;
    }

    private List<Nic> nics(Draft draft, Network network) {
        // A node sends from the VIP, and so does a backend of direct routing (VIP-014, LVS-004).
        boolean foreignSource = nodes.containsValue(draft.id) || !draft.loopback.isEmpty();
        List<Nic> nics = new ArrayList<>();
        draft.interfaces.forEach((name, address) -> nics.add(new Nic(
                "nic-" + (nics.size() + 1),
                name,
                nics.isEmpty(),
                network.subnet(address),
                Written.address(address),
                List.of(network.securityGroup()),
                !foreignSource)));
        return nics;
    }

    private static Guest guest(Draft draft) {
        Guest guest = Guest.PLAIN.withServices(draft.ports.stream()
                .map(port -> new Guest.Service("service", "tcp", port))
                .toList());
        return draft.loopback.isEmpty()
                ? guest
                : guest.withLoopbackVips(
                                draft.loopback.stream().map(Written::address).toList())
                        .withArpIgnore(1)
                        .withArpAnnounce(2);
    }
}
