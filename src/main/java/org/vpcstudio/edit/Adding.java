package org.vpcstudio.edit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.AclRule;
import org.vpcstudio.model.topology.Action;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.NetworkAcl;
import org.vpcstudio.model.topology.Project;
import org.vpcstudio.model.topology.Region;
import org.vpcstudio.model.topology.Remarks;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.RouteTable;
import org.vpcstudio.model.topology.SecurityGroup;
import org.vpcstudio.model.topology.SecurityRule;
import org.vpcstudio.model.topology.SharedBandwidth;
import org.vpcstudio.model.topology.SyncGroup;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.VirtualServer;
import org.vpcstudio.model.topology.VirtualServer.Method;
import org.vpcstudio.model.topology.Vpc;

/// New elements that have no place on the canvas: with a free name, and such that the design still works with them.
public final class Adding {
    /// The least size of a shared bandwidth in Mbit/s (EIP guide of the Open Telekom Cloud, "Shared Bandwidth").
    private static final int SHARED_MBIT = 100;

    private static final int HTTPS = 443;
    private static final Set<Kind> MADE = Set.of(
            Kind.ROUTE_TABLE,
            Kind.NETWORK_ACL,
            Kind.SHARED_BANDWIDTH,
            Kind.SECURITY_GROUP,
            Kind.PROJECT,
            Kind.VIRTUAL_SERVER,
            Kind.SYNC_GROUP);

    private final Topology topology;
    private final IdSource ids;
    private final Resource beside;

    private Adding(Topology topology, IdSource ids, Resource beside) {
        this.topology = topology;
        this.ids = ids;
        this.beside = beside;
    }

    /// Whether elements of this kind are made here.
    public static boolean can(Kind kind) {
        return MADE.contains(kind);
    }

    /// A new element for this one: in its region or VPC, for its VIP or cluster. Empty when it has none, or the kind is
    /// not made here.
    public static Optional<Resource> make(Document document, IdSource ids, Kind kind, Resource beside) {
        return new Adding(document.topology(), ids, beside).make(kind);
    }

    private Optional<Resource> make(Kind kind) {
        ResourceId id = ids.next(kind, topology);
        return switch (kind) {
            case ROUTE_TABLE -> vpc().map(vpc -> table(id, vpc));
            case NETWORK_ACL -> region().map(region -> acl(id, region));
            case SHARED_BANDWIDTH ->
                region().map(region ->
                        new SharedBandwidth(id, name("bw"), Remarks.DEFAULT, Optional.empty(), region, SHARED_MBIT));
            case SECURITY_GROUP -> region().map(region -> group(id, region));
            case PROJECT -> region().map(region -> new Project(id, name("project"), Remarks.DEFAULT, "", "", region));
            case VIRTUAL_SERVER -> cluster().flatMap(cluster -> server(id, cluster));
            case SYNC_GROUP ->
                cluster().map(cluster -> new SyncGroup(id, name("sync"), Remarks.DEFAULT, List.of(cluster.id())));
            case REGION,
                    VPC,
                    SUBNET,
                    ECS,
                    VIP,
                    KEEPALIVED_CLUSTER,
                    EIP,
                    INTERNET,
                    NAT_GATEWAY,
                    VPC_PEERING,
                    SITE,
                    VPN_GATEWAY,
                    CUSTOMER_GATEWAY,
                    VPN_CONNECTION,
                    DIRECT_CONNECTION,
                    VIRTUAL_GATEWAY,
                    VIRTUAL_INTERFACE,
                    ACCESS_INTENT,
                    NOTE -> Optional.empty();
        };
    }

    private String name(String stem) {
        return Naming.free(topology, stem);
    }

    /// The default table of a VPC that has none when it is asked for there; a table of its own for a subnet.
    private RouteTable table(ResourceId id, ResourceId vpc) {
        boolean main = beside instanceof Vpc
                && topology.each(RouteTable.class)
                        .noneMatch(table -> table.main() && table.vpc().equals(vpc));
        return new RouteTable(id, name("rt"), Remarks.DEFAULT, vpc, main, List.of());
    }

    /// Lets everything through, because what no rule matches is denied.
    private NetworkAcl acl(ResourceId id, ResourceId region) {
        Written<Cidr> any = Written.cidr("");
        List<AclRule> all = List.of(new AclRule(Action.ALLOW, "all", any, any, ""));
        return new NetworkAcl(id, name("acl"), Remarks.DEFAULT, Optional.empty(), region, true, all, all);
    }

    private SecurityGroup group(ResourceId id, ResourceId region) {
        return new SecurityGroup(
                id,
                name("sg"),
                region,
                List.of(
                        new SecurityRule(SecurityRule.Direction.INGRESS, "all", "", new SecurityRule.Remote.Group(id)),
                        new SecurityRule(SecurityRule.Direction.EGRESS, "all", "", new SecurityRule.Remote.Anyone())));
    }

    private Optional<Resource> server(ResourceId id, KeepalivedCluster cluster) {
        Optional<ResourceId> vip = beside instanceof Vip
                ? Optional.of(beside.id())
                : cluster.vips().stream().findFirst();
        return vip.map(address -> new VirtualServer(
                id,
                name("lvs"),
                Remarks.DEFAULT,
                cluster.id(),
                address,
                HTTPS,
                "tcp",
                Method.DR,
                "rr",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of()));
    }

    private Optional<KeepalivedCluster> cluster() {
        return switch (beside) {
            case KeepalivedCluster cluster -> Optional.of(cluster);
            case Vip vip -> topology.clustersOf(vip.id()).stream().findFirst();
            case Resource _ -> Optional.empty();
        };
    }

    private Optional<ResourceId> vpc() {
        return around(Vpc.class);
    }

    /// The region around it, or that it names; the design's first one for what stands outside.
    private Optional<ResourceId> region() {
        Optional<ResourceId> named =
                switch (beside) {
                    case Eip eip -> Optional.of(eip.region());
                    case Resource _ -> around(Region.class);
                };
        return named.or(() -> topology.each(Region.class).map(Region::id).findFirst());
    }

    private Optional<ResourceId> around(Class<? extends Resource> kind) {
        Optional<Resource> here = Optional.of(beside);
        for (int depth = 0; depth < Kind.values().length && here.isPresent(); depth++) {
            if (kind.isInstance(here.get())) {
                return here.map(Resource::id);
            }
            here = here.flatMap(Resource::parent).flatMap(topology::find);
        }
        return Optional.empty();
    }
}
