package org.vpcstudio.edit.copying;

import java.util.Set;
import java.util.TreeSet;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.Internet;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.Link;
import org.vpcstudio.model.topology.NetworkAcl;
import org.vpcstudio.model.topology.Project;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.RouteTable;
import org.vpcstudio.model.topology.SecurityGroup;
import org.vpcstudio.model.topology.SharedBandwidth;
import org.vpcstudio.model.topology.SyncGroup;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Unplaced;
import org.vpcstudio.model.topology.VirtualServer;
import org.vpcstudio.model.topology.Vpc;

/// What goes along with copied elements although nobody can select it: what makes a VIP move, balance or answer, what
/// a container brings with it, and what joins two copied ends. A server does not take its EIP along, nor what others
/// expect of it.
final class Company {
    private final Topology topology;
    private final Set<ResourceId> chosen;

    Company(Topology topology, Set<ResourceId> chosen) {
        this.topology = topology;
        this.chosen = new TreeSet<>(chosen);
    }

    Set<ResourceId> all() {
        Set<ResourceId> all = new TreeSet<>();
        boolean grew = true;
        // A virtual server follows its cluster, which follows its VIP.
        while (grew) {
            grew = false;
            for (Resource resource : topology.all()) {
                if (resource instanceof Unplaced unplaced && !chosen.contains(resource.id()) && follows(unplaced)) {
                    chosen.add(resource.id());
                    grew |= all.add(resource.id());
                }
            }
        }
        return all;
    }

    private boolean follows(Unplaced resource) {
        return switch (resource) {
            case KeepalivedCluster cluster -> cluster.vips().stream().anyMatch(chosen::contains);
            case SyncGroup group -> !group.clusters().isEmpty() && chosen.containsAll(group.clusters());
            case VirtualServer server -> follows(server);
            case AccessIntent intent -> follows(intent);
            case RouteTable table -> chosen.contains(table.vpc());
            case SecurityGroup group -> chosen.contains(group.region());
            case NetworkAcl acl -> chosen.contains(acl.region());
            case SharedBandwidth bandwidth -> chosen.contains(bandwidth.region());
            case Project project -> chosen.contains(project.region());
            case Link link -> isWhole(link.from()) && isWhole(link.to());
        };
    }

    /// An end with the network it leads to: a second line between the same two networks would only be in the way.
    private boolean isWhole(ResourceId end) {
        return chosen.contains(end)
                && topology.find(end)
                        .filter(found -> found instanceof Vpc
                                || found.parent().filter(chosen::contains).isPresent())
                        .isPresent();
    }

    /// With all of its backends: those know the address of the VIP, so they cannot serve a second one as they are.
    private boolean follows(VirtualServer server) {
        return chosen.contains(server.vip())
                && chosen.contains(server.cluster())
                && server.realServers().stream()
                        .allMatch(real -> chosen.contains(real.nic().ecs()));
    }

    /// There is one Internet, so that it is never copied itself.
    private boolean follows(AccessIntent intent) {
        boolean everybody = topology.find(intent.client())
                .filter(Internet.class::isInstance)
                .isPresent();
        return chosen.contains(intent.target()) && (everybody || chosen.contains(intent.client()));
    }
}
