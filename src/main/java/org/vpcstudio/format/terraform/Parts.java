package org.vpcstudio.format.terraform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vpcstudio.catalog.CloudProfile;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.Region;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.SecurityGroup;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.Vpc;

/// What of a design one root module can hold: the elements of one region whose essential values can be read, each with
/// its name. What is left out is remarked on.
final class Parts {
    /// A server with the interfaces that can be made.
    record Server(Ecs ecs, List<Port> ports) {}

    /// An interface of a server.
    ///
    /// @param key its name in the plan, such as `ecs-ha-1-eth0`
    record Port(String key, Nic nic) {}

    private static final Comparator<Resource> BY_NAME =
            Comparator.comparing(Resource::name).thenComparing(Resource::id);

    private final Document document;
    private final Remarks remarks;
    private final CloudProfile profile;
    private final Names names;
    private final String region;
    private final List<Vpc> vpcs;
    private final List<Subnet> subnets;
    private final List<SecurityGroup> groups;
    private final List<Server> servers;
    private final List<Vip> vips;
    private final List<Eip> eips;

    Parts(Document document, Remarks remarks) {
        this.document = document;
        this.remarks = remarks;
        profile = CloudProfile.of(document.profile());
        names = new Names(document.topology().all().stream().sorted(BY_NAME).toList());
        region = chosenRegion();
        vpcs = sorted(Vpc.class).stream().filter(this::canMake).toList();
        subnets = sorted(Subnet.class).stream().filter(this::canMake).toList();
        groups = sorted(SecurityGroup.class).stream()
                .filter(group -> isHere(group.name(), group.region()))
                .toList();
        servers = sorted(Ecs.class).stream()
                .map(this::server)
                .flatMap(Optional::stream)
                .toList();
        vips = sorted(Vip.class).stream()
                .filter(vip -> hasSubnet(vip.name(), vip.subnet()))
                .toList();
        eips = sorted(Eip.class).stream()
                .filter(eip -> isHere(eip.name(), eip.region()))
                .toList();
        made().filter(resource -> !cloudName(resource).equals(resource.name()))
                .forEach(resource -> remarks.add(resource.name(), "name", cloudName(resource)));
    }

    /// Everything that becomes a resource of the plan under its name.
    private Stream<Resource> made() {
        return Stream.of(
                        vpcs, subnets, groups, servers.stream().map(Server::ecs).toList(), vips, eips)
                .flatMap(List::stream);
    }

    private <R extends Resource> List<R> sorted(Class<R> kind) {
        return topology().each(kind).sorted(BY_NAME).toList();
    }

    /// The region of the first VPC; a provider block speaks to one region.
    private String chosenRegion() {
        return sorted(Vpc.class).stream()
                .map(vpc -> code(vpc.region()))
                .filter(code -> !code.isBlank())
                .findFirst()
                .orElseGet(() -> profile.regions().getFirst());
    }

    private String code(ResourceId id) {
        return topology().find(id, Region.class).map(Region::code).orElse("");
    }

    private boolean isHere(String name, ResourceId regionId) {
        String code = code(regionId);
        boolean here = code.isBlank() || code.equals(region);
        if (!here) {
            remarks.add(name, "region", code, region);
        }
        return here;
    }

    private boolean canMake(Vpc vpc) {
        if (vpc.cidr().value().isEmpty()) {
            remarks.add(vpc.name(), "vpc-cidr", vpc.cidr().text());
            return false;
        }
        return isHere(vpc.name(), vpc.region());
    }

    private boolean canMake(Subnet subnet) {
        if (subnet.cidr().value().isEmpty()) {
            remarks.add(subnet.name(), "subnet-cidr", subnet.cidr().text());
        } else if (vpcs.stream().noneMatch(vpc -> vpc.id().equals(subnet.vpc()))) {
            remarks.add(subnet.name(), "subnet-vpc");
        } else if (subnet.gatewayAddress().isEmpty()) {
            remarks.add(subnet.name(), "gateway", subnet.gateway().text());
        } else {
            return true;
        }
        return false;
    }

    private boolean hasSubnet(String name, ResourceId id) {
        boolean known = subnet(id).isPresent();
        if (!known) {
            remarks.add(name, "no-subnet");
        }
        return known;
    }

    private Optional<Server> server(Ecs ecs) {
        List<Port> ports = new ArrayList<>();
        for (Nic nic : ecs.nics()) {
            if (hasSubnet(ecs.name(), nic.subnet())) {
                ports.add(new Port(portKey(ecs, nic), nic));
            }
        }
        if (ports.isEmpty()) {
            remarks.add(ecs.name(), "no-nic");
            return Optional.empty();
        }
        // The first port of an instance is its first interface, eth0.
        ports.sort(Comparator.comparing(port -> !port.nic().primary()));
        return Optional.of(new Server(ecs, List.copyOf(ports)));
    }

    /// By the guest's name of the interface, unless two interfaces share it by mistake.
    private String portKey(Ecs ecs, Nic nic) {
        boolean shared = ecs.nics().stream()
                        .filter(other -> other.guestName().equals(nic.guestName()))
                        .count()
                > 1;
        String end = shared || nic.guestName().isBlank() ? nic.id() : nic.guestName();
        return names.cloud(ecs.id()) + "-" + end.replaceAll("[^A-Za-z0-9._-]", "-");
    }

    Topology topology() {
        return document.topology();
    }

    Document document() {
        return document;
    }

    CloudProfile profile() {
        return profile;
    }

    String region() {
        return region;
    }

    String cloudName(Resource resource) {
        return names.cloud(resource.id());
    }

    String label(Resource resource) {
        return names.label(resource.id());
    }

    List<Vpc> vpcs() {
        return vpcs;
    }

    List<Subnet> subnets() {
        return subnets;
    }

    List<SecurityGroup> groups() {
        return groups;
    }

    List<Server> servers() {
        return servers;
    }

    List<Vip> vips() {
        return vips;
    }

    List<Eip> eips() {
        return eips;
    }

    /// Whether an EIP is bound to one of the server's own interfaces.
    boolean hasEip(Ecs ecs) {
        return eips.stream()
                .flatMap(eip -> eip.targets().stream())
                .anyMatch(target ->
                        target instanceof Eip.Target.OfNic(var nic) && nic.ecs().equals(ecs.id()));
    }

    /// The address of a VPC in the plan, for references.
    Optional<String> vpc(ResourceId id) {
        return vpcs.stream()
                .filter(vpc -> vpc.id().equals(id))
                .map(vpc -> "opentelekomcloud_vpc_v1." + label(vpc))
                .findFirst();
    }

    /// The address of a subnet in the plan.
    Optional<String> subnet(ResourceId id) {
        return subnets.stream()
                .filter(subnet -> subnet.id().equals(id))
                .map(subnet -> "opentelekomcloud_vpc_subnet_v1." + label(subnet))
                .findFirst();
    }

    /// The address of a security group in the plan.
    Optional<String> group(ResourceId id) {
        return groups.stream()
                .filter(group -> group.id().equals(id))
                .map(group -> "opentelekomcloud_networking_secgroup_v2." + label(group))
                .findFirst();
    }

    /// The address of an interface's port in the plan.
    Optional<String> port(NicRef ref) {
        return servers.stream()
                .filter(server -> server.ecs().id().equals(ref.ecs()))
                .flatMap(server -> server.ports().stream())
                .filter(port -> port.nic().id().equals(ref.nic()))
                .map(port -> "opentelekomcloud_networking_port_v2.this[" + Hcl.quoted(port.key()) + "]")
                .findFirst();
    }

    /// The address of a VIP in the plan.
    Optional<String> vip(ResourceId id) {
        return vips.stream()
                .filter(vip -> vip.id().equals(id))
                .map(vip -> "opentelekomcloud_networking_vip_v2." + label(vip))
                .findFirst();
    }
}
