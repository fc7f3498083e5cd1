package org.vpcstudio.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vpcstudio.edit.Addresses;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.NatGateway;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.Placed;
import org.vpcstudio.model.topology.Region;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.RouteTable;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Unplaced;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.VirtualGateway;
import org.vpcstudio.model.topology.Vpc;
import org.vpcstudio.model.topology.VpnGateway;

/// The design read backwards: who is in a subnet, who announces a VIP, what is bound to an interface. Made in one walk,
/// so that no rule has to search for each element again. Every list is in the order of ids.
public final class Index {
    private final Topology topology;
    private final Map<ResourceId, List<Subnet>> subnets = new HashMap<>();
    private final Map<ResourceId, List<ServerNic>> nics = new HashMap<>();
    private final Map<ResourceId, List<ServerNic>> guarded = new HashMap<>();
    private final Map<ResourceId, List<Vip>> vips = new HashMap<>();
    private final Map<NicRef, List<Vip>> bound = new HashMap<>();
    private final Map<ResourceId, List<KeepalivedCluster>> clusters = new HashMap<>();
    private final Map<Eip.Target, List<Eip>> eips = new HashMap<>();
    private final Map<ResourceId, List<AccessIntent>> intents = new HashMap<>();
    private final Map<ResourceId, Set<Resource>> referring = new HashMap<>();
    private final Map<ResourceId, Topology> neighbourhoods = new HashMap<>();

    Index(Topology topology) {
        this.topology = topology;
        topology.all().forEach(this::add);
    }

    private void add(Resource resource) {
        switch (resource) {
            case Subnet subnet -> put(subnets, subnet.vpc(), subnet);
            case Ecs ecs -> ecs.nics().forEach(nic -> add(new ServerNic(ecs, nic)));
            case Vip vip -> {
                put(vips, vip.subnet(), vip);
                vip.bindings().stream().distinct().forEach(ref -> put(bound, ref, vip));
            }
            case KeepalivedCluster cluster ->
                cluster.vips().stream().distinct().forEach(vip -> put(clusters, vip, cluster));
            case Eip eip -> eip.targets().stream().distinct().forEach(target -> put(eips, target, eip));
            case AccessIntent intent -> put(intents, intent.target(), intent);
            case Placed _, Unplaced _ -> {}
        }
        Leaf.each(resource, leaf -> {
            switch (leaf.value()) {
                case ResourceId id -> refer(id, resource);
                case NicRef nic -> refer(nic.ecs(), resource);
                default -> {}
            }
        });
    }

    private void refer(ResourceId target, Resource from) {
        referring.computeIfAbsent(target, _ -> new LinkedHashSet<>()).add(from);
    }

    private void add(ServerNic nic) {
        put(nics, nic.nic().subnet(), nic);
        nic.nic().securityGroups().stream().distinct().forEach(group -> put(guarded, group, nic));
    }

    private static <K, V> void put(Map<K, List<V>> map, K key, V value) {
        map.computeIfAbsent(key, _ -> new ArrayList<>()).add(value);
    }

    private static <K, V> List<V> get(Map<K, List<V>> map, K key) {
        return List.copyOf(map.getOrDefault(key, List.of()));
    }

    /// What names this resource in any of its properties, such as the connections of a gateway.
    public <R extends Resource> List<R> referring(ResourceId target, Class<R> kind) {
        return referring.getOrDefault(target, Set.of()).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    public List<Subnet> subnetsOf(ResourceId vpc) {
        return get(subnets, vpc);
    }

    public List<ServerNic> nicsIn(ResourceId subnet) {
        return get(nics, subnet);
    }

    /// The interfaces that have this security group.
    public List<ServerNic> nicsWith(ResourceId group) {
        return get(guarded, group);
    }

    public List<Vip> vipsIn(ResourceId subnet) {
        return get(vips, subnet);
    }

    /// The VIPs this interface may hold.
    public List<Vip> vipsOn(NicRef nic) {
        return get(bound, nic);
    }

    /// The clusters that announce this VIP.
    public List<KeepalivedCluster> clustersOf(ResourceId vip) {
        return get(clusters, vip);
    }

    public List<Eip> eipsOn(Eip.Target target) {
        return get(eips, target);
    }

    /// The public addresses of a VIP.
    public List<Eip> eipsOn(Vip vip) {
        return eipsOn(new Eip.Target.OfVip(vip.id()));
    }

    /// What is wanted of this VIP or EIP itself.
    public List<AccessIntent> intentsAt(ResourceId target) {
        return get(intents, target);
    }

    /// The connections to a VIP that should work, whether clients use its own address or a public one.
    public List<AccessIntent> wantedOf(Vip vip) {
        return Stream.concat(Stream.of(vip.id()), eipsOn(vip).stream().map(Eip::id))
                .map(this::intentsAt)
                .flatMap(Collection::stream)
                .filter(intent -> intent.expect() == AccessIntent.Expect.ALLOW)
                .toList();
    }

    /// The interfaces a VIP is bound to, as far as they exist; each once.
    public List<ServerNic> holdersOf(Vip vip) {
        return vip.bindings().stream()
                .distinct()
                .flatMap(ref -> nic(ref).stream())
                .toList();
    }

    /// The interface a reference points to with its server; empty when it points to nothing.
    public Optional<ServerNic> nic(NicRef ref) {
        return topology.find(ref.ecs(), Ecs.class)
                .flatMap(ecs -> ecs.nic(ref.nic()).map((Nic nic) -> new ServerNic(ecs, nic)));
    }

    /// The VPC that an element is in or at: a subnet, a server, a VIP, a gateway, a route table, or a VPC itself.
    /// An EIP is where it leads to.
    public Optional<Vpc> vpcOf(ResourceId element) {
        return topology.find(element).flatMap(resource -> switch (resource) {
            case Eip eip ->
                eip.targets().stream()
                        .findFirst()
                        .flatMap(target -> topology.find(target.end()))
                        .flatMap(this::vpcOf);
            case Placed _, Unplaced _ -> vpcOf(resource);
        });
    }

    /// References of a wrong kind lead nowhere, so that no circle of them leads round.
    private Optional<Vpc> vpcOf(Resource resource) {
        return switch (resource) {
            case Vpc vpc -> Optional.of(vpc);
            case Subnet subnet -> vpc(subnet.vpc());
            case Ecs ecs -> ecs.primaryNic().flatMap(nic -> vpcAround(nic.subnet()));
            case Vip vip -> vpcAround(vip.subnet());
            case NatGateway gateway -> vpc(gateway.vpc());
            case VpnGateway gateway -> vpc(gateway.vpc());
            case VirtualGateway gateway -> vpc(gateway.vpc());
            case RouteTable table -> vpc(table.vpc());
            case Placed _, Unplaced _ -> Optional.empty();
        };
    }

    private Optional<Vpc> vpc(ResourceId id) {
        return topology.find(id, Vpc.class);
    }

    private Optional<Vpc> vpcAround(ResourceId subnet) {
        return topology.find(subnet, Subnet.class).flatMap(found -> vpc(found.vpc()));
    }

    /// The region that an element's VPC is in.
    public Optional<Region> regionOf(ResourceId element) {
        return vpcOf(element).flatMap(vpc -> topology.find(vpc.region(), Region.class));
    }

    /// The next free address for a server, as {@link Addresses#freeForServer} gives it.
    public Optional<Ipv4> freeForServer(Subnet subnet) {
        return Addresses.freeForServer(neighbourhood(subnet), subnet);
    }

    /// The next free address for a VIP, as {@link Addresses#freeForVip} gives it.
    public Optional<Ipv4> freeForVip(Subnet subnet) {
        return Addresses.freeForVip(neighbourhood(subnet), subnet);
    }

    private Topology neighbourhood(Subnet subnet) {
        return neighbourhoods.computeIfAbsent(
                subnet.id(),
                id -> Topology.of(Stream.concat(nicsIn(id).stream().<Resource>map(ServerNic::ecs), vipsIn(id).stream())
                        .toList()));
    }
}
