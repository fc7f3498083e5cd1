package org.vpcstudio.format.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vpcstudio.format.intake.Matching.Match;
import org.vpcstudio.format.intake.Matching.Member;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.keepalived.SyncGroup;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Topology;

/// Makes the design, step by step: servers and subnets, VIPs and clusters, services, groups, places.
final class Drafting {
    private final List<NodeFile> nodes;
    private final Remarks remarks;
    private final List<Match> matches;
    private final Ports ports;

    Drafting(List<NodeFile> nodes, Remarks remarks) {
        this.nodes = nodes;
        this.remarks = remarks;
        matches = Matching.of(nodes);
        ports = new Ports(nodes, matches, remarks);
    }

    Document design(String name) {
        Ids ids = new Ids();
        Servers servers = new Servers(ports, ids, remarks);
        nodes.forEach(servers::addNode);
        matches.forEach(servers::addPeers);
        Clusters clusters = new Clusters(ports, servers, ids, remarks);
        matches.forEach(clusters::add);
        VirtualServers services = new VirtualServers(clusters, servers, ids, remarks);
        nodes.forEach(services::add);
        nodes.forEach(this::leaveOutGlobals);
        Network network = new Network(ports.ranges(), ids);
        Topology topology = Topology.of(network.resources())
                .with(services.securityGroup(network.securityGroup(), network.region()));
        for (var resource : servers.resources(network)) {
            topology = topology.with(resource);
        }
        for (var resource : clusters.resources(network)) {
            topology = topology.with(resource);
        }
        for (var resource : services.resources()) {
            topology = topology.with(resource);
        }
        for (var resource : groups(clusters.ids(), ids)) {
            topology = topology.with(resource);
        }
        return Document.empty(name).withTopology(topology).withDiagram(Layout.of(topology));
    }

    private List<org.vpcstudio.model.topology.SyncGroup> groups(Map<Member, ResourceId> clusters, Ids ids) {
        List<org.vpcstudio.model.topology.SyncGroup> made = new ArrayList<>();
        for (NodeFile node : nodes) {
            for (SyncGroup group : node.config().groups()) {
                group.notifies().forEach(one -> remarks.leaveOut(node, group.name(), one.keyword()));
                List<ResourceId> members = members(node, group, clusters);
                Optional<org.vpcstudio.model.topology.SyncGroup> same = made.stream()
                        .filter(other -> other.clusters().stream().anyMatch(members::contains))
                        .findFirst();
                if (same.isEmpty()) {
                    made.add(new org.vpcstudio.model.topology.SyncGroup(
                            ids.of("sync", group.name()),
                            group.name(),
                            org.vpcstudio.model.topology.Remarks.DEFAULT,
                            members));
                } else if (!Set.copyOf(same.get().clusters()).equals(new HashSet<>(members))) {
                    remarks.add(node.file(), "group-differs", group.name());
                }
            }
        }
        return made;
    }

    private static List<ResourceId> members(NodeFile node, SyncGroup group, Map<Member, ResourceId> clusters) {
        return group.members().stream()
                .flatMap(name -> node.config().instance(name).stream())
                .flatMap(instance -> Optional.ofNullable(clusters.get(new Member(node, instance))).stream())
                .toList();
    }

    private void leaveOutGlobals(NodeFile node) {
        if (node.config().globals().startupDelayMillis() > 0) {
            remarks.leaveOut(node, "global_defs", "vrrp_startup_delay");
        }
        String user = node.config().globals().scripts().user();
        if (!user.isBlank() && !user.equals("root")) {
            remarks.leaveOut(node, "global_defs", "script_user " + user);
        }
    }
}
