package org.vpcstudio.edit.copying;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.NetworkAcl;
import org.vpcstudio.model.topology.Region;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.SecurityGroup;
import org.vpcstudio.model.topology.Topology;

/// Security groups and network ACLs of copies that come into another design or region, where theirs are not: one of the
/// same name is taken there, or they are brought along, because a server without its group does not work. Those whose
/// rules are for the ranges of a copied network are brought along, too: the copy has other ranges.
final class Retinue {
    private final Topology topology;
    private final Clip clip;
    private final Optional<ResourceId> home;
    private final Renumbering moves;
    private final Map<ResourceId, ResourceId> standIns = new HashMap<>();
    private final Set<ResourceId> brought = new TreeSet<>();

    /// @param home the region the copies come into; empty when it is copied itself
    /// @param moves the ranges that copied containers leave
    Retinue(Topology topology, Clip clip, Optional<ResourceId> home, Renumbering moves) {
        this.moves = moves;
        this.topology = topology;
        this.clip = clip;
        this.home = home;
    }

    /// What has to come along with these.
    Set<ResourceId> brought(Set<ResourceId> coming) {
        for (ResourceId id : coming) {
            Resource user = clip.design().topology().find(id).orElseThrow();
            boolean moved = user.kind() == Kind.SUBNET
                    || user.parent().filter(coming::contains).isPresent();
            References.of(user).ids().stream()
                    .filter(used -> !coming.contains(used))
                    .forEach(used -> consider(used, moved));
        }
        return brought;
    }

    /// @param moved whether who uses it comes into another network, not only to another place of its own
    private void consider(ResourceId id, boolean moved) {
        Optional<Resource> used = clip.design()
                .topology()
                .find(id)
                .filter(found -> regionOf(found).isPresent());
        if (used.isEmpty()) {
            return;
        }
        Substitution moving = new Substitution(same -> same, moves::of, moves::ofRange);
        if (moved && !moving.in(used.get()).equals(used.get())) {
            brought.add(id);
            return;
        }
        boolean here = topology.find(id)
                .flatMap(Retinue::regionOf)
                .filter(region -> home.isEmpty() || home.get().equals(region))
                .isPresent();
        if (here) {
            return;
        }
        Optional<ResourceId> namesake = topology.all().stream()
                .filter(other -> other.kind() == used.get().kind()
                        && other.name().equals(used.get().name())
                        && regionOf(other).equals(home))
                .map(Resource::id)
                .findFirst();
        namesake.ifPresentOrElse(other -> standIns.put(id, other), () -> brought.add(id));
    }

    private static Optional<ResourceId> regionOf(Resource resource) {
        return switch (resource) {
            case SecurityGroup group -> Optional.of(group.region());
            case NetworkAcl acl -> Optional.of(acl.region());
            case Resource _ -> Optional.empty();
        };
    }

    /// What stands in the place of something that is not copied itself; empty for nothing.
    Optional<ResourceId> standIn(Resource original, ResourceId id) {
        boolean lost = brought.contains(original.id()) || (!original.kind().isPlaced() && !topology.has(id));
        boolean region = clip.design().topology().find(id, Region.class).isPresent();
        return lost && region ? home : Optional.ofNullable(standIns.get(id));
    }
}
