package org.vpcstudio.format.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vpcstudio.format.intake.Matching.Match;
import org.vpcstudio.format.intake.Matching.Member;
import org.vpcstudio.model.keepalived.VirtualAddress;
import org.vpcstudio.model.keepalived.VrrpInstance;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.KeepalivedCluster.SyncDaemon;
import org.vpcstudio.model.topology.KeepalivedNode;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.VrrpSettings;

/// The VIPs and the clusters that announce them.
final class Clusters {
    private final Ports ports;
    private final Servers servers;
    private final Ids ids;
    private final Remarks remarks;
    private final Map<Ipv4, VipDraft> vips = new LinkedHashMap<>();
    private final Map<Member, ResourceId> clusterIds = new LinkedHashMap<>();
    private final List<KeepalivedCluster> clusters = new ArrayList<>();

    private record VipDraft(ResourceId id, Set<NicRef> bindings) {}

    Clusters(Ports ports, Servers servers, Ids ids, Remarks remarks) {
        this.ports = ports;
        this.servers = servers;
        this.ids = ids;
        this.remarks = remarks;
    }

    /// The cluster each instance belongs to.
    Map<Member, ResourceId> ids() {
        return clusterIds;
    }

    void add(Match match) {
        Member lead = match.lead();
        VrrpInstance common = lead.instance();
        ResourceId id = ids.of("ka", common.name());
        match.members().forEach(member -> clusterIds.put(member, id));
        match.members().forEach(member -> new LeftOut(member.node(), remarks).of(member.instance()));
        VrrpSettings settings = Settings.of(lead);
        Settings.compare(match, remarks);
        List<ResourceId> announced = vips(lead);
        List<KeepalivedNode> nodes = match.members().stream()
                .map(member -> node(member, lead, announced))
                .toList();
        clusters.add(new KeepalivedCluster(
                id,
                id.value(),
                org.vpcstudio.model.topology.Remarks.DEFAULT,
                settings,
                announced,
                nodes,
                syncDaemon(match)));
    }

    private Optional<SyncDaemon> syncDaemon(Match match) {
        return match.members().stream()
                .flatMap(member -> member.node().config().globals().syncDaemon().stream()
                        .filter(daemon ->
                                daemon.instance().equals(member.instance().name())))
                .map(daemon -> new SyncDaemon(daemon.interfaceName(), daemon.id(), daemon.port(), daemon.group()))
                .findFirst();
    }

    private KeepalivedNode node(Member member, Member lead, List<ResourceId> announced) {
        VrrpInstance instance = member.instance();
        List<ResourceId> own = vips(member);
        String source = instance.adverts().source();
        boolean said = instance.adverts().isUnicast()
                ? !source.equals(ports.addressOf(Ports.Port.of(member)).toString())
                : !source.isBlank();
        return new KeepalivedNode(
                servers.id(member.node()),
                instance.interfaceName(),
                instance.state(),
                instance.priority(),
                instance.adverts().peers().stream()
                        .flatMap(peer -> servers.find(peer).stream())
                        .toList(),
                new Trackers(member.node(), remarks).of(instance.tracking()),
                Settings.overrides(
                        instance, lead.instance(), own.equals(announced) ? Optional.empty() : Optional.of(own)),
                Written.address(said ? source : ""),
                Settings.notifies(instance));
    }

    private List<ResourceId> vips(Member member) {
        NicRef nic = servers.of(member.node(), member.instance().interfaceName());
        List<ResourceId> all = new ArrayList<>();
        for (VirtualAddress one : member.instance().addresses()) {
            Ipv4.tryParse(one.address()).ifPresent(address -> {
                VipDraft vip = vip(address, member.instance().name());
                vip.bindings().add(nic);
                all.add(vip.id());
            });
        }
        return all.stream().distinct().toList();
    }

    private VipDraft vip(Ipv4 address, String stem) {
        ports.ranges().around(address);
        return vips.computeIfAbsent(address, _ -> new VipDraft(ids.of("vip", stem), new LinkedHashSet<>()));
    }

    /// The VIP with this address; bound to nothing when no cluster announces it.
    ResourceId vip(Ipv4 address) {
        return vip(address, address.toString()).id();
    }

    /// The cluster of a node that announces an address, else its first.
    ResourceId clusterFor(NodeFile node, String address) {
        List<VrrpInstance> instances = node.config().instances();
        VrrpInstance chosen = instances.stream()
                .filter(instance -> instance.addresses().stream()
                        .anyMatch(vip -> vip.address().equals(address)))
                .findFirst()
                .orElseGet(instances::getFirst);
        return Optional.ofNullable(clusterIds.get(new Member(node, chosen))).orElseThrow();
    }

    List<Resource> resources(Network network) {
        List<Resource> made = new ArrayList<>(clusters);
        vips.forEach((address, vip) -> made.add(new Vip(
                vip.id(),
                vip.id().value(),
                network.subnet(address),
                Written.address(address),
                List.copyOf(vip.bindings()))));
        return made;
    }
}
