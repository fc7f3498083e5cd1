package org.vpcstudio.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.KeepalivedNode;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.VrrpSettings;

/// A node of a keepalived cluster together with what it stands on.
///
/// @param nics the interfaces of the server in the subnets of the cluster's VIPs; empty is a mistake (KA-002)
public record Member(KeepalivedCluster cluster, KeepalivedNode node, Ecs ecs, List<Nic> nics) {
    public Member {
        nics = List.copyOf(nics);
    }

    /// The members of a cluster whose servers exist, the highest priority first; equals in the order of the cluster.
    static List<Member> of(Topology topology, KeepalivedCluster cluster) {
        Set<ResourceId> subnets = new HashSet<>();
        for (ResourceId id : cluster.vips()) {
            topology.find(id, Vip.class).map(Vip::subnet).ifPresent(subnets::add);
        }
        List<Member> members = new ArrayList<>();
        for (KeepalivedNode node : cluster.nodes()) {
            topology.find(node.ecs(), Ecs.class)
                    .map(ecs -> new Member(cluster, node, ecs, beside(subnets, ecs)))
                    .ifPresent(members::add);
        }
        members.sort(Comparator.comparingInt(member -> -member.node().priority()));
        return List.copyOf(members);
    }

    private static List<Nic> beside(Set<ResourceId> subnets, Ecs ecs) {
        return ecs.nics().stream().allMatch(nic -> subnets.contains(nic.subnet()))
                ? ecs.nics()
                : ecs.nics().stream()
                        .filter(nic -> subnets.contains(nic.subnet()))
                        .toList();
    }

    public String name() {
        return ecs.name();
    }

    public ResourceId id() {
        return ecs.id();
    }

    /// The interface its adverts leave by: the one it names, else the first beside a VIP.
    public Optional<ServerNic> nic() {
        return nics.stream()
                .filter(nic -> nic.guestName().equals(node.interfaceName()))
                .findFirst()
                .or(() -> nics.stream().findFirst())
                .map(nic -> new ServerNic(ecs, nic));
    }

    /// Points at one of the node's properties, such as `priority`.
    public Anchor anchor(String property) {
        return Anchor.at(cluster.id(), "nodes." + ecs.id() + "." + property);
    }

    /// What is in force on this node: its own value or the cluster's.
    public int virtualRouterId() {
        return node.overrides().virtualRouterId().orElse(cluster.settings().virtualRouterId());
    }

    /// What is in force on this node: its own value or the cluster's.
    public int advertIntervalMillis() {
        return node.overrides().advertIntervalMillis().orElse(cluster.settings().advertIntervalMillis());
    }

    /// What is in force on this node: its own value or the cluster's.
    public int version() {
        return node.overrides().version().orElse(cluster.settings().version());
    }

    /// What is in force on this node: its own value or the cluster's.
    public VrrpSettings.Mode mode() {
        return node.overrides().mode().orElse(cluster.settings().mode());
    }

    /// What is in force on this node: its own value or the cluster's.
    public int downTimerAdverts() {
        return node.overrides()
                .downTimerAdverts()
                .orElse(cluster.settings().options().downTimerAdverts());
    }

    /// What is in force on this node: its own value or the cluster's.
    public boolean nopreempt() {
        return node.overrides()
                .nopreempt()
                .orElse(cluster.settings().preemption().nopreempt());
    }

    /// What is in force on this node: its own value or the cluster's.
    public List<ResourceId> vips() {
        return node.overrides().vips().orElse(cluster.vips());
    }

    /// What is in force on this node: its own value or the cluster's.
    public VrrpSettings.Authentication.Type authentication() {
        return node.overrides()
                .authentication()
                .orElse(cluster.settings().authentication().type());
    }

    /// What is in force on this node: its own value or the cluster's.
    public String password() {
        return node.overrides()
                .password()
                .orElse(cluster.settings().authentication().password());
    }
}
