package org.vpcstudio.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.KeepalivedNode;
import org.vpcstudio.model.topology.KeepalivedNode.Overrides;
import org.vpcstudio.model.topology.KeepalivedNode.StartState;
import org.vpcstudio.model.topology.KeepalivedNode.Tracker;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.VrrpSettings;

/// Keeps keepalived clusters in step with bindings. The values are those of the worked designs (unicast HA pair):
/// VRRP 2, one second, password, unicast to all others, `state BACKUP` everywhere, priorities 50 apart.
public final class Clustering {
    private static final int TOP_PRIORITY = 150;
    private static final int SPACING = 50;

    private Clustering() {}

    /// What happens to clusters when an interface was bound to a VIP: the second binding founds one, later ones join.
    static List<Edit> join(Topology topology, Vip vip, NicRef bound, IdSource ids) {
        List<KeepalivedCluster> clusters = topology.clustersOf(vip.id());
        if (clusters.isEmpty()) {
            return vip.bindings().size() < 2 ? List.of() : List.of(new Edit.Put(found(topology, vip, ids)));
        }
        KeepalivedCluster cluster = clusters.getFirst();
        return cluster.node(bound.ecs()).isPresent()
                ? List.of()
                : List.of(new Edit.Put(withMember(topology, vip, cluster, bound)));
    }

    /// What happens to the clusters of a VIP when a server was unbound from it: it leaves, and a cluster without
    /// members goes with all that needs it.
    static List<Edit> leave(Document document, ResourceId vip, ResourceId ecs) {
        List<Edit> edits = new ArrayList<>();
        for (KeepalivedCluster cluster : document.topology().clustersOf(vip)) {
            KeepalivedCluster rest = without(cluster, ecs);
            edits.add(
                    rest.nodes().isEmpty()
                            ? Deleting.delete(document, Set.of(cluster.id())).edit()
                            : new Edit.Put(rest));
        }
        return edits;
    }

    /// The cluster without a server: neither member nor peer.
    public static KeepalivedCluster without(KeepalivedCluster cluster, ResourceId ecs) {
        return cluster.withNodes(cluster.nodes().stream()
                .filter(node -> !node.ecs().equals(ecs))
                .map(node -> node.withPeers(node.peers().stream()
                        .filter(peer -> !peer.ecs().equals(ecs))
                        .toList()))
                .toList());
    }

    /// A cluster of everything bound to a VIP, in the order of binding.
    public static KeepalivedCluster found(Topology topology, Vip vip, IdSource ids) {
        return found(topology, vip, ids, freeRouterId(topology, vip.subnet()), freeName(topology, wantedName(vip)));
    }

    /// What a cluster for this VIP would be called if that name is free.
    public static String wantedName(Vip vip) {
        return "ka-" + (vip.name().startsWith("vip-") ? vip.name().substring(4) : vip.name());
    }

    /// A cluster of everything bound to a VIP, in the order of binding.
    ///
    /// @param router an id that no cluster of the subnet uses
    /// @param name one that no cluster has
    public static KeepalivedCluster found(Topology topology, Vip vip, IdSource ids, int router, String name) {
        VrrpSettings settings = new VrrpSettings(
                "VI_" + router,
                2,
                router,
                1000,
                new VrrpSettings.Authentication(VrrpSettings.Authentication.Type.PASS, ids.secret()),
                VrrpSettings.Mode.UNICAST,
                VrrpSettings.Preemption.DEFAULT,
                VrrpSettings.Options.DEFAULT);
        KeepalivedCluster cluster = new KeepalivedCluster(
                ids.next(Kind.KEEPALIVED_CLUSTER, topology), name, settings, List.of(vip.id()), List.of());
        for (NicRef ref : vip.bindings()) {
            cluster = withMember(topology, vip, cluster, ref);
        }
        return cluster;
    }

    /// The cluster with one more member; everybody lists everybody else as a peer.
    public static KeepalivedCluster withMember(Topology topology, Vip vip, KeepalivedCluster cluster, NicRef member) {
        OptionalInt lowest =
                cluster.nodes().stream().mapToInt(KeepalivedNode::priority).min();
        int priority = lowest.isEmpty() ? TOP_PRIORITY : below(lowest.getAsInt());
        Optional<Ecs> ecs = topology.find(member.ecs(), Ecs.class);
        String interfaceName = topology.nic(member)
                .map(Nic::guestName)
                .filter(n -> !n.isBlank())
                .orElse("eth0");
        List<Tracker> trackers = ecs.stream()
                .flatMap(server -> server.guest().services().stream())
                .limit(1)
                .map(service -> new Tracker(Tracker.Kind.PROCESS, service.name(), 0, 1, 1, 1))
                .toList();
        List<KeepalivedNode> nodes = new ArrayList<>(cluster.nodes());
        nodes.add(new KeepalivedNode(
                member.ecs(), interfaceName, StartState.BACKUP, priority, List.of(), trackers, Overrides.NONE));
        return meshed(topology, vip, cluster.withNodes(nodes));
    }

    /// The priority after this one: 50 less while there is room, then half (rules KA-007, KA-008).
    private static int below(int priority) {
        return priority > SPACING ? priority - SPACING : Math.max(1, priority / 2);
    }

    /// The cluster with every member's peers set to all the others (rule KA-016).
    public static KeepalivedCluster meshed(Topology topology, Vip vip, KeepalivedCluster cluster) {
        List<NicRef> interfaces = cluster.nodes().stream()
                .flatMap(node -> interfaceOf(topology, vip, node).stream())
                .toList();
        return cluster.withNodes(cluster.nodes().stream()
                .map(node -> node.withPeers(interfaces.stream()
                        .filter(other -> !other.ecs().equals(node.ecs()))
                        .toList()))
                .toList());
    }

    /// The interface a member runs VRRP on: the one bound to the VIP, else the one in its subnet.
    private static Optional<NicRef> interfaceOf(Topology topology, Vip vip, KeepalivedNode node) {
        Optional<NicRef> bound = vip.bindings().stream()
                .filter(ref -> ref.ecs().equals(node.ecs()))
                .findFirst();
        return bound.or(() -> topology.find(node.ecs(), Ecs.class).stream()
                .flatMap(ecs -> ecs.nics().stream())
                .filter(nic -> nic.subnet().equals(vip.subnet()))
                .map(nic -> new NicRef(node.ecs(), nic.id()))
                .findFirst());
    }

    /// The lowest virtual router id from 51 on, then from 1 on, that no cluster of the subnet uses.
    public static int freeRouterId(Topology topology, ResourceId subnet) {
        return freeRouterId(topology.each(KeepalivedCluster.class)
                .filter(cluster -> cluster.vips().stream()
                        .flatMap(id -> topology.find(id, Vip.class).stream())
                        .anyMatch(vip -> vip.subnet().equals(subnet))));
    }

    /// The lowest virtual router id from 51 on, then from 1 on, that none of the clusters of a subnet uses.
    public static int freeRouterId(Stream<KeepalivedCluster> clusters) {
        Set<Integer> taken =
                clusters.map(cluster -> cluster.settings().virtualRouterId()).collect(Collectors.toSet());
        return IntStream.concat(IntStream.rangeClosed(51, 255), IntStream.rangeClosed(1, 50))
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElse(255);
    }

    private static String freeName(Topology topology, String wanted) {
        boolean taken = topology.each(KeepalivedCluster.class)
                .anyMatch(cluster -> cluster.name().equals(wanted));
        return taken ? Naming.free(topology, wanted) : wanted;
    }
}
