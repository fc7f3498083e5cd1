package org.vpcstudio.drawing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.KeepalivedNode;
import org.vpcstudio.model.topology.Link;
import org.vpcstudio.model.topology.NetworkAcl;
import org.vpcstudio.model.topology.Placed;
import org.vpcstudio.model.topology.Project;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.RouteTable;
import org.vpcstudio.model.topology.SecurityGroup;
import org.vpcstudio.model.topology.SharedBandwidth;
import org.vpcstudio.model.topology.SyncGroup;
import org.vpcstudio.model.topology.VirtualServer;

/// What is wrong with a drawn element.
///
/// @param worst the worst of its findings
/// @param count how many there are, at least 1
public record Badge(Severity worst, int count) {
    /// The badges of all findings, by the drawn element that stands for what each one is about.
    static Map<ResourceId, Badge> all(Plan plan, List<Finding> findings) {
        Map<ResourceId, Badge> badges = new LinkedHashMap<>();
        for (Finding finding : findings) {
            host(plan, finding.anchor().resource())
                    .ifPresent(id -> badges.merge(id, new Badge(finding.severity(), 1), Badge::and));
        }
        return Map.copyOf(badges);
    }

    /// The colour of the worst, as the style sheets write it: `#d55e00`.
    public String hex() {
        return String.format(Locale.ROOT, "#%06x", Status.of(worst).argb() & 0xFFFFFF);
    }

    private Badge and(Badge other) {
        return new Badge(worst.isAtLeast(other.worst) ? worst : other.worst, count + other.count);
    }

    /// The drawn element that shows what is wrong with this one: itself, or for what has no place of its own the first
    /// drawn element it concerns.
    static Optional<ResourceId> host(Plan plan, ResourceId id) {
        return plan.document()
                .topology()
                .find(id)
                .flatMap(resource -> hosts(plan, resource)
                        .flatMap(host -> plan.shown(host).stream())
                        .findFirst());
    }

    private static Stream<ResourceId> hosts(Plan plan, Resource resource) {
        return switch (resource) {
            case KeepalivedCluster cluster ->
                Stream.concat(cluster.vips().stream(), cluster.nodes().stream().map(KeepalivedNode::ecs));
            case SecurityGroup group -> members(plan, group);
            case AccessIntent intent -> Stream.of(intent.target(), intent.client());
            case Placed _ -> Stream.of(resource.id());
            case Link link -> Stream.of(link.from(), link.to());
            case VirtualServer server -> Stream.of(server.vip());
            case RouteTable table -> Stream.of(table.vpc());
            case SyncGroup _, NetworkAcl _, SharedBandwidth _, Project _ -> Stream.empty();
        };
    }

    private static Stream<ResourceId> members(Plan plan, SecurityGroup group) {
        return plan.document()
                .topology()
                .each(Ecs.class)
                .filter(ecs ->
                        ecs.nics().stream().anyMatch(nic -> nic.securityGroups().contains(group.id())))
                .map(Ecs::id);
    }
}
