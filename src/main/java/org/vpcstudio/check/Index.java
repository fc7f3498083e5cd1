package org.vpcstudio.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vpcstudio.edit.Addresses;
import org.vpcstudio.edit.Clustering;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.Kind;
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

/// The design read backwards: who is in a subnet, who announces a VIP, what is bound to an interface. So no rule has to
/// search for each element again. Every list is in the order of ids.
///
/// Follows the design change by change ({@link #put}, {@link #remove}), and tells a {@link Reading} what is looked at.
/// Several threads may read it at once while it stays as it is and nothing is taken down.
public final class Index implements Topology.Lens {
    private static final Comparator<Resource> BY_ID = Comparator.comparing(Resource::id);
    private static final Map<Class<?>, Kind> KINDS =
            Stream.of(Kind.values()).collect(Collectors.toUnmodifiableMap(Kind::type, kind -> kind));

    private static final class Name {
        private final Cell cell = new Cell();
        private final List<Resource> owners = new ArrayList<>(1);
    }

    private final Reading reading;
    private final Map<ResourceId, Node> nodes = new HashMap<>();
    private final Map<Kind, List<Resource>> kinds = new EnumMap<>(Kind.class);
    private final Map<String, Name> names = new HashMap<>();
    private final Map<ResourceId, Topology> neighbourhoods = new ConcurrentHashMap<>();

    Index(Topology topology, Reading reading) {
        this.reading = reading;
        topology.all().forEach(this::put);
    }

    /// Adds a resource, or replaces the one of the same id.
    void put(Resource resource) {
        Node node = node(resource.id());
        Resource old = node.resource;
        if (old != null) {
            forget(old);
        }
        node.resource = resource;
        Node.insert(kinds.computeIfAbsent(resource.kind(), _ -> new ArrayList<>()), resource);
        Node.insert(name(resource.name()).owners, resource);
        for (ResourceId target : References.of(resource)) {
            node(target).add(resource);
        }
        neighbourhoods.clear();
    }

    void remove(ResourceId id) {
        Node node = node(id);
        if (node.resource != null) {
            forget(node.resource);
            node.resource = null;
        }
        neighbourhoods.clear();
    }

    private void forget(Resource old) {
        Node.delete(kinds.getOrDefault(old.kind(), List.of()), old);
        Node.delete(name(old.name()).owners, old);
        for (ResourceId target : References.of(old)) {
            node(target).remove(old);
        }
    }

    private Name name(String name) {
        return names.computeIfAbsent(name, _ -> new Name());
    }

    /// The node of an id, whether there is such a resource or not.
    Node node(ResourceId id) {
        return nodes.computeIfAbsent(id, _ -> new Node());
    }

    /// What depends on this name.
    Cell nameCell(String name) {
        return name(name).cell;
    }

    @Override
    public Optional<Resource> find(ResourceId id) {
        if (!reading.isOn()) {
            Node node = nodes.get(id);
            return node == null ? Optional.empty() : Optional.ofNullable(node.resource);
        }
        Node node = node(id);
        if (node != reading.own()) {
            reading.of(node.self);
        }
        return Optional.ofNullable(node.resource);
    }

    /// Takes down that an element is looked at, for what is remembered of it.
    void look(ResourceId id) {
        if (reading.isOn()) {
            find(id);
        }
    }

    @Override
    public void all(Class<? extends Resource> kind) {
        reading.ofKind(kind);
    }

    <R extends Resource> Optional<R> find(ResourceId id, Class<R> kind) {
        Optional<Resource> found = find(id);
        return found.isPresent() && kind.isInstance(found.get())
                ? Optional.of(kind.cast(found.get()))
                : Optional.empty();
    }

    /// All resources of a kind.
    public <R extends Resource> Stream<R> each(Class<R> kind) {
        all(kind);
        Kind one = KINDS.get(kind);
        return one != null
                ? kinds.getOrDefault(one, List.of()).stream().map(kind::cast)
                : kinds.entrySet().stream()
                        .filter(entry -> kind.isAssignableFrom(entry.getKey().type()))
                        .flatMap(entry -> entry.getValue().stream())
                        .sorted(BY_ID)
                        .map(kind::cast);
    }

    /// Whether any resource has this name.
    public boolean isTaken(String name) {
        reading.ofNames();
        Name found = names.get(name);
        return found != null && !found.owners.isEmpty();
    }

    /// The first of `stem-1`, `stem-2` ... that no resource has as its name.
    public String freeName(String stem) {
        int number = 1;
        while (isTaken(stem + "-" + number)) {
            number++;
        }
        return stem + "-" + number;
    }

    /// The first virtual router id that no cluster of the subnet uses.
    public int freeRouterId(ResourceId subnet) {
        return Clustering.freeRouterId(vipsIn(subnet).stream().flatMap(vip -> clustersOf(vip.id()).stream()));
    }

    /// The resources of a kind that have this name.
    public <R extends Resource> Stream<R> named(String name, Class<R> kind) {
        if (reading.isOn()) {
            reading.of(nameCell(name));
        }
        Name found = names.get(name);
        return found == null
                ? Stream.empty()
                : List.copyOf(found.owners).stream().filter(kind::isInstance).map(kind::cast);
    }

    /// What names this resource in any of its properties, such as the connections of a gateway.
    public <R extends Resource> List<R> referring(ResourceId target, Class<R> kind) {
        Kind one = KINDS.get(kind);
        Node node = around(target, one);
        if (node == null) {
            return List.of();
        }
        if (one == null) {
            return node.from()
                    .filter(kind::isInstance)
                    .sorted(BY_ID)
                    .map(kind::cast)
                    .toList();
        }
        @SuppressWarnings("unchecked") // all in it are of this kind
        List<R> found = (List<R>) node.from(one);
        return found;
    }

    private @Nullable Node around(ResourceId target, @Nullable Kind kind) {
        if (!reading.isOn()) {
            return nodes.get(target);
        }
        Node node = node(target);
        if (node != reading.own()) {
            reading.of(node.around(kind));
        }
        return node;
    }

    public List<Subnet> subnetsOf(ResourceId vpc) {
        return referring(vpc, Subnet.class);
    }

    public List<ServerNic> nicsIn(ResourceId subnet) {
        List<ServerNic> nics = new ArrayList<>();
        for (Ecs ecs : referring(subnet, Ecs.class)) {
            for (Nic nic : ecs.nics()) {
                if (nic.subnet().equals(subnet)) {
                    nics.add(new ServerNic(ecs, nic));
                }
            }
        }
        return nics;
    }

    /// The interfaces that have this security group.
    public Stream<ServerNic> nicsWith(ResourceId group) {
        return referring(group, Ecs.class).stream()
                .flatMap(ecs -> ecs.nics().stream()
                        .filter(nic -> nic.securityGroups().contains(group))
                        .map(nic -> new ServerNic(ecs, nic)));
    }

    public List<Vip> vipsIn(ResourceId subnet) {
        return referring(subnet, Vip.class);
    }

    /// The VIPs this interface may hold.
    public List<Vip> vipsOn(NicRef nic) {
        return only(referring(nic.ecs(), Vip.class), vip -> vip.bindings().contains(nic));
    }

    /// The clusters that announce this VIP.
    public List<KeepalivedCluster> clustersOf(ResourceId vip) {
        return only(
                referring(vip, KeepalivedCluster.class),
                cluster -> cluster.vips().contains(vip));
    }

    public List<Eip> eipsOn(Eip.Target target) {
        return only(referring(target.end(), Eip.class), eip -> eip.targets().contains(target));
    }

    private static <R> List<R> only(List<R> all, Predicate<R> test) {
        for (R one : all) {
            if (!test.test(one)) {
                return all.stream().filter(test).toList();
            }
        }
        return all;
    }

    /// The public addresses of a VIP.
    public List<Eip> eipsOn(Vip vip) {
        return eipsOn(new Eip.Target.OfVip(vip.id()));
    }

    /// What is wanted of this VIP or EIP itself.
    public List<AccessIntent> intentsAt(ResourceId target) {
        return only(
                referring(target, AccessIntent.class), intent -> intent.target().equals(target));
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
        return find(ref.ecs(), Ecs.class).flatMap(ecs -> ecs.nic(ref.nic()).map((Nic nic) -> new ServerNic(ecs, nic)));
    }

    /// The VPC that an element is in or at: a subnet, a server, a VIP, a gateway, a route table, or a VPC itself.
    /// An EIP is where it leads to.
    public Optional<Vpc> vpcOf(ResourceId element) {
        return find(element).flatMap(resource -> switch (resource) {
            case Eip eip ->
                eip.targets().stream()
                        .findFirst()
                        .flatMap(target -> find(target.end()))
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
        return find(id, Vpc.class);
    }

    private Optional<Vpc> vpcAround(ResourceId subnet) {
        return find(subnet, Subnet.class).flatMap(found -> vpc(found.vpc()));
    }

    /// The region that an element's VPC is in.
    public Optional<Region> regionOf(ResourceId element) {
        return vpcOf(element).flatMap(vpc -> find(vpc.region(), Region.class));
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
        // Looked up each time, so that it is taken down for whoever asks.
        List<Ecs> servers = referring(subnet.id(), Ecs.class);
        List<Vip> vips = vipsIn(subnet.id());
        return neighbourhoods.computeIfAbsent(
                subnet.id(),
                _ -> Topology.of(
                        Stream.<Resource>concat(servers.stream(), vips.stream()).toList()));
    }
}
