package org.vpcstudio.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.vpcstudio.catalog.CloudProfile;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Guest;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.Region;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.SecurityGroup;
import org.vpcstudio.model.topology.SecurityRule;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Vpc;

/// New servers: with a free address, the zone with the fewest servers, and the security group of their role.
final class Servers {
    private final Document document;
    private final IdSource ids;
    private final CloudProfile profile;
    private final Consumer<Edit> edits;

    /// @param edits takes what has to come with a server
    Servers(Document document, IdSource ids, Consumer<Edit> edits) {
        this.document = document;
        this.ids = ids;
        this.profile = CloudProfile.of(document.profile());
        this.edits = edits;
    }

    /// A server of this role in a subnet, in the security group of its role.
    Ecs make(ResourceId id, String name, ResourceId subnet, Ecs.Role role) {
        Written<Ipv4> address = Written.address(Creating.addressPreview(document, Preset.ECS, Optional.of(subnet)));
        ResourceId group = group(subnet, role);
        Nic nic = new Nic("nic-1", "eth0", true, subnet, address, List.of(group), true);
        Guest guest = Guest.PLAIN.withServices(ports(role).stream()
                .map(port -> new Guest.Service("nginx", "tcp", port))
                .toList());
        return new Ecs(id, name, leastUsedZone(subnet), role, profile.text("ecs.defaultFlavor"), List.of(nic), guest);
    }

    /// The zone of the region with the fewest servers of the subnet, so that a pair is spread at once.
    private String leastUsedZone(ResourceId subnet) {
        Topology topology = document.topology();
        List<String> zones = topology.find(subnet, Subnet.class)
                .flatMap(s -> topology.find(s.vpc(), Vpc.class))
                .flatMap(v -> topology.find(v.region(), Region.class))
                .map(region -> profile.zones(region.code()))
                .orElse(List.of());
        return zones.stream()
                .min((a, b) -> Long.compare(serversIn(a, subnet), serversIn(b, subnet)))
                .orElse("");
    }

    private long serversIn(String zone, ResourceId subnet) {
        return document.topology()
                .each(Ecs.class)
                .filter(ecs -> ecs.zone().equals(zone)
                        && ecs.parent().filter(subnet::equals).isPresent())
                .count();
    }

    /// The security group of this name in the region of the subnet, made when it is missing.
    private ResourceId group(ResourceId subnet, Ecs.Role role) {
        String name =
                switch (role) {
                    case SERVER -> "sg-web";
                    case CLIENT -> "sg-client";
                    case BACKEND -> "sg-backend";
                };
        Topology topology = document.topology();
        Optional<Vpc> vpc = topology.find(subnet, Subnet.class).flatMap(s -> topology.find(s.vpc(), Vpc.class));
        ResourceId region = vpc.map(Vpc::region).orElse(subnet);
        Optional<SecurityGroup> present = topology.each(SecurityGroup.class)
                .filter(group -> group.name().equals(name) && group.region().equals(region))
                .findFirst();
        if (present.isPresent()) {
            return present.get().id();
        }
        ResourceId id = ids.next(Kind.SECURITY_GROUP, topology);
        edits.accept(new Edit.Put(new SecurityGroup(id, name, region, rules(id, ports(role)))));
        return id;
    }

    private static List<SecurityRule> rules(ResourceId group, List<Integer> ports) {
        List<SecurityRule> rules = new ArrayList<>();
        rules.add(new SecurityRule(SecurityRule.Direction.INGRESS, "all", "", new SecurityRule.Remote.Group(group)));
        for (int port : ports) {
            rules.add(new SecurityRule(
                    SecurityRule.Direction.INGRESS, "tcp", String.valueOf(port), new SecurityRule.Remote.Anyone()));
        }
        rules.add(new SecurityRule(SecurityRule.Direction.EGRESS, "all", "", new SecurityRule.Remote.Anyone()));
        return rules;
    }

    /// What a server of this role listens on. A backend serves what a new virtual server balances.
    private static List<Integer> ports(Ecs.Role role) {
        return switch (role) {
            case SERVER -> List.of(80, 443);
            case BACKEND -> List.of(80);
            case CLIENT -> List.of();
        };
    }
}
