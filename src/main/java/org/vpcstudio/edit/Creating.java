package org.vpcstudio.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vpcstudio.catalog.CloudProfile;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Border;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.Internet;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.NatGateway;
import org.vpcstudio.model.topology.Note;
import org.vpcstudio.model.topology.Region;
import org.vpcstudio.model.topology.Remarks;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Site;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.Vpc;
import org.vpcstudio.text.Message;

/// New elements: with a free name, the next free valid range or address, and whatever they need to be valid at once.
public final class Creating {
    private final Document document;
    private final IdSource ids;
    private final CloudProfile profile;
    private final List<Edit> edits = new ArrayList<>();
    private final Servers servers;
    private final Gateways gateways;

    private Creating(Document document, IdSource ids) {
        this.document = document;
        this.ids = ids;
        this.profile = CloudProfile.of(document.profile());
        this.servers = new Servers(document, ids, edits::add);
        this.gateways = new Gateways(document.topology(), profile);
    }

    /// Why this cannot be created in this container (empty: the open canvas); empty when it can.
    public static Optional<Message> refusal(Document document, Preset preset, Optional<ResourceId> container) {
        Topology topology = document.topology();
        Optional<Message> nesting = Nesting.refusal(topology, preset.kind(), container);
        if (nesting.isPresent()) {
            return nesting;
        }
        return switch (preset) {
            case VPC ->
                Addresses.freeVpc(topology).isEmpty() ? Optional.of(Message.of("edit.full.region")) : Optional.empty();
            case SUBNET ->
                vpc(topology, container)
                                .flatMap(vpc -> freeSubnet(document, vpc))
                                .isEmpty()
                        ? Optional.of(Message.of("edit.full.vpc"))
                        : Optional.empty();
            case ECS, CLIENT, BACKEND, VIP ->
                subnet(topology, container)
                                .flatMap(s -> Addresses.freeForServer(topology, s))
                                .isEmpty()
                        ? Optional.of(Message.of("edit.full.subnet"))
                        : Optional.empty();
            case INTERNET ->
                topology.each(Internet.class).findAny().isPresent()
                        ? Optional.of(Message.of("edit.refused.second-internet"))
                        : Optional.empty();
            case SITE ->
                Addresses.freeSite(topology).isEmpty() ? Optional.of(Message.of("edit.full.sites")) : Optional.empty();
            case EIP, NAT_GATEWAY, VPN_GATEWAY, VIRTUAL_GATEWAY, CUSTOMER_GATEWAY, DIRECT_CONNECTION, NOTE ->
                Optional.empty();
        };
    }

    /// The name and the address or range a new element would get, as its ghost shows them while it is dragged: the
    /// address is blank for what has none.
    public static String addressPreview(Document document, Preset preset, Optional<ResourceId> container) {
        Topology topology = document.topology();
        return switch (preset) {
            case VPC -> Addresses.freeVpc(topology).map(Cidr::toString).orElse("");
            case SUBNET ->
                vpc(topology, container)
                        .flatMap(vpc -> freeSubnet(document, vpc))
                        .map(Cidr::toString)
                        .orElse("");
            case ECS, CLIENT, BACKEND ->
                subnet(topology, container)
                        .flatMap(subnet -> Addresses.freeForServer(topology, subnet))
                        .map(Ipv4::toString)
                        .orElse("");
            case VIP ->
                subnet(topology, container)
                        .flatMap(subnet -> Addresses.freeForVip(topology, subnet))
                        .map(Ipv4::toString)
                        .orElse("");
            case EIP -> Addresses.freePublic(topology).text();
            case SITE -> Addresses.freeSite(topology).map(Cidr::toString).orElse("");
            case CUSTOMER_GATEWAY ->
                container
                        .flatMap(id -> topology.find(id, Site.class))
                        .map(site -> Gateways.address(topology, site).text())
                        .orElse("");
            case INTERNET, NAT_GATEWAY, VPN_GATEWAY, VIRTUAL_GATEWAY, DIRECT_CONNECTION, NOTE -> "";
        };
    }

    /// The name a new element would get.
    public static String namePreview(Document document, Preset preset) {
        return preset == Preset.INTERNET ? "Internet" : Naming.free(document.topology(), preset.stem());
    }

    /// Creates an element. Its containers grow to hold it.
    ///
    /// @param container what it goes into; empty for the open canvas
    /// @param x left edge, relative to the container
    /// @param y top edge, relative to the container
    /// @throws IllegalArgumentException when {@link #refusal} has a reason
    public static Created create(
            Document document, Preset preset, Optional<ResourceId> container, int x, int y, IdSource ids) {
        refusal(document, preset, container).ifPresent(reason -> {
            throw new IllegalArgumentException("Refused: " + reason);
        });
        return new Creating(document, ids).create(preset, container, x, y);
    }

    private Created create(Preset preset, Optional<ResourceId> container, int x, int y) {
        Topology topology = document.topology();
        ResourceId id = ids.next(preset.kind(), topology);
        String name = namePreview(document, preset);
        Box box = new Box(x, y, preset.width(), preset.height());
        Resource resource =
                switch (preset) {
                    case VPC -> new Vpc(id, name, region(container, box), range(preset, container));
                    case SUBNET ->
                        new Subnet(
                                id,
                                name,
                                container.orElseThrow(),
                                range(preset, container),
                                Written.address(""),
                                profile.dns(regionOf(container.orElseThrow())).stream()
                                        .map(Written::address)
                                        .toList());
                    case ECS -> servers.make(id, name, container.orElseThrow(), Ecs.Role.SERVER);
                    case CLIENT -> servers.make(id, name, container.orElseThrow(), Ecs.Role.CLIENT);
                    case VIP ->
                        new Vip(
                                id,
                                name,
                                container.orElseThrow(),
                                Written.address(addressPreview(document, preset, container)),
                                List.of());
                    case EIP ->
                        new Eip(
                                id,
                                name,
                                region(container, box),
                                Addresses.freePublic(topology),
                                profile.text("eip.defaultType"),
                                new Eip.Bandwidth(100),
                                List.of());
                    case BACKEND -> servers.make(id, name, container.orElseThrow(), Ecs.Role.BACKEND);
                    case INTERNET -> new Internet(id, name);
                    case SITE, CUSTOMER_GATEWAY, DIRECT_CONNECTION, NAT_GATEWAY, VPN_GATEWAY, VIRTUAL_GATEWAY ->
                        gateways.make(preset, id, name, container);
                    case NOTE -> new Note(id, name, Remarks.DEFAULT, "", container);
                };
        edits.add(new Edit.Put(resource));
        if (resource instanceof NatGateway gateway) {
            edits.add(Routing.delivered(topology, gateway, ids));
        }
        edits.add(new Edit.Place(id, inside(resource, container, box)));
        Set<ResourceId> placed = new LinkedHashSet<>(List.of(id));
        // A region that came with it.
        resource.parent().filter(parent -> !topology.has(parent)).ifPresent(placed::add);
        return new Created(Step.of(Message.of("edit.add", name), Fitting.settled(document, edits, placed)), id);
    }

    private Written<Cidr> range(Preset preset, Optional<ResourceId> container) {
        return Written.cidr(addressPreview(document, preset, container));
    }

    /// Where the box goes when the region came with it or was found under an open canvas.
    private Box inside(Resource resource, Optional<ResourceId> container, Box box) {
        if (resource.parent().isEmpty()) {
            return box;
        }
        if (container.isPresent()) {
            return document.topology()
                    .find(container.get())
                    .map(around -> within(around, resource, box))
                    .orElse(box);
        }
        Optional<Box> around = document.diagram().box(resource.parent().get());
        return around.map(region -> box.movedBy(-region.x(), -region.y())).orElse(box.at(32, 40));
    }

    private Box within(Resource container, Resource resource, Box box) {
        if (!resource.kind().standsOnBorder()) {
            return Fitting.clear(container, box);
        }
        Box around = Fitting.inside(document, container.id());
        return Border.nearest(around, box).flush(around, box);
    }

    private ResourceId region(Optional<ResourceId> container, Box box) {
        if (container.isPresent()) {
            return container.get();
        }
        Optional<Region> present = document.topology().each(Region.class).findFirst();
        if (present.isPresent()) {
            return present.get().id();
        }
        ResourceId id = ids.next(Kind.REGION, document.topology());
        edits.add(new Edit.Put(new Region(id, profile.regions().getFirst())));
        edits.add(new Edit.Place(
                id, new Box(box.x() - 32, box.y() - 40, Math.max(640, box.width() + 64), box.height() + 80)));
        return id;
    }

    private static Optional<Cidr> freeSubnet(Document document, Vpc vpc) {
        int longest =
                CloudProfile.of(document.profile()).limit("subnet.maxPrefixApi").orElse(Cidr.MAX_PREFIX);
        return Addresses.freeSubnet(document.topology(), vpc, longest);
    }

    /// The code of the region a VPC is in; blank when it is in none.
    private String regionOf(ResourceId vpc) {
        return document.topology()
                .find(vpc, Vpc.class)
                .flatMap(found -> document.topology().find(found.region(), Region.class))
                .map(Region::code)
                .orElse("");
    }

    private static Optional<Vpc> vpc(Topology topology, Optional<ResourceId> container) {
        return container.flatMap(id -> topology.find(id, Vpc.class));
    }

    private static Optional<Subnet> subnet(Topology topology, Optional<ResourceId> container) {
        return container.flatMap(id -> topology.find(id, Subnet.class));
    }
}
