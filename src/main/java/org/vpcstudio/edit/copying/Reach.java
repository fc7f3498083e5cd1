package org.vpcstudio.edit.copying;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.NatGateway;
import org.vpcstudio.model.topology.NetworkAcl;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.Project;
import org.vpcstudio.model.topology.Region;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.RouteTable;
import org.vpcstudio.model.topology.SecurityGroup;
import org.vpcstudio.model.topology.SharedBandwidth;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.VirtualGateway;
import org.vpcstudio.model.topology.Vpc;
import org.vpcstudio.model.topology.VpcPeering;
import org.vpcstudio.model.topology.VpnConnection;
import org.vpcstudio.model.topology.VpnGateway;

/// What a copy may still point to: anything among the copies, and outside of them what is in its VPC and its region and
/// is not taken by the original.
final class Reach {
    private final Topology now;
    private final Map<ResourceId, Resource> copies;

    /// @param now the design with the copies
    Reach(Topology now, Map<ResourceId, Resource> copies) {
        this.now = now;
        this.copies = copies;
    }

    /// The resources a copy points to and may not.
    Set<ResourceId> lost(Resource copy) {
        Set<ResourceId> lost = new HashSet<>();
        for (ResourceId id : References.of(copy).targets()) {
            Optional<Resource> target = now.find(id);
            if (target.isEmpty() || !mayPoint(copy, target.get())) {
                lost.add(id);
            }
        }
        return lost;
    }

    /// The interfaces a copy points to that are not there, or not where the VIP is.
    Set<NicRef> lostNics(Resource copy) {
        Set<NicRef> lost = new HashSet<>();
        for (NicRef ref : References.of(copy).nics()) {
            Optional<Nic> nic = now.nic(ref);
            boolean elsewhere = copy instanceof Vip vip
                    && nic.filter(found -> found.subnet().equals(vip.subnet())).isEmpty();
            if (nic.isEmpty() || elsewhere) {
                lost.add(ref);
            }
        }
        return lost;
    }

    private boolean mayPoint(Resource copy, Resource target) {
        if (copies.containsKey(target.id()) && !(copy instanceof KeepalivedCluster)) {
            return true;
        }
        return switch (copy) {
            case KeepalivedCluster cluster -> serves(cluster, target);
            case Eip eip -> isNear(eip, target) && !hasEip(eip, target) && !isNextHop(target);
            case NatGateway gateway -> isNear(gateway, target) && (target instanceof Vpc || target instanceof Subnet);
            case VpnConnection _ -> !(target instanceof Eip);
            case RouteTable table
            when target instanceof VpcPeering peering ->
                peering.local().equals(table.vpc()) || peering.peer().equals(table.vpc());
            case Resource other -> isNear(other, target);
        };
    }

    /// Its VIPs are copies, and its nodes may hold one of them.
    private boolean serves(KeepalivedCluster cluster, Resource target) {
        return switch (target) {
            case Vip vip -> copies.containsKey(vip.id());
            case Ecs ecs ->
                cluster.vips().stream()
                        .flatMap(id -> now.find(id, Vip.class).stream())
                        .anyMatch(vip ->
                                ecs.nics().stream().anyMatch(nic -> nic.subnet().equals(vip.subnet())));
            case Resource _ -> false;
        };
    }

    private boolean hasEip(Eip eip, Resource target) {
        return now.each(Eip.class)
                .filter(other -> !other.id().equals(eip.id()))
                .flatMap(other -> other.targets().stream())
                .anyMatch(other -> other.end().equals(target.id()));
    }

    /// What routes lead to has no public address of its own (RT-011).
    private boolean isNextHop(Resource target) {
        return now.each(RouteTable.class)
                .anyMatch(table -> References.of(table).targets().contains(target.id()));
    }

    private boolean isNear(Resource copy, Resource target) {
        Optional<ResourceId> here = vpcOf(copy);
        Optional<ResourceId> there = vpcOf(target);
        boolean sameVpc = here.isEmpty() || there.isEmpty() || here.equals(there);
        Optional<ResourceId> region = regionOf(copy);
        Optional<ResourceId> other = regionOf(target);
        return sameVpc && (region.isEmpty() || other.isEmpty() || region.equals(other));
    }

    /// The VPC of a resource: itself, or the one it lies in or belongs to.
    Optional<ResourceId> vpcOf(Resource resource) {
        return switch (resource) {
            case Vpc vpc -> Optional.of(vpc.id());
            case Subnet subnet -> Optional.of(subnet.vpc());
            case Ecs ecs ->
                ecs.parent().flatMap(id -> now.find(id, Subnet.class)).map(Subnet::vpc);
            case Vip vip -> now.find(vip.subnet(), Subnet.class).map(Subnet::vpc);
            case NatGateway gateway -> Optional.of(gateway.vpc());
            case VpnGateway gateway -> Optional.of(gateway.vpc());
            case VirtualGateway gateway -> Optional.of(gateway.vpc());
            case RouteTable table -> Optional.of(table.vpc());
            case Resource _ -> Optional.empty();
        };
    }

    /// The region of a resource: the one it names, or that of its VPC.
    Optional<ResourceId> regionOf(Resource resource) {
        return switch (resource) {
            case Region region -> Optional.of(region.id());
            case Eip eip -> Optional.of(eip.region());
            case SecurityGroup group -> Optional.of(group.region());
            case NetworkAcl acl -> Optional.of(acl.region());
            case SharedBandwidth bandwidth -> Optional.of(bandwidth.region());
            case Project project -> Optional.of(project.region());
            case Resource other ->
                vpcOf(other).flatMap(id -> now.find(id, Vpc.class)).map(Vpc::region);
        };
    }
}
