package org.vpcstudio.model.topology;

import java.util.List;
import java.util.Optional;

/// A server (elastic cloud server).
///
/// @param zone the availability zone, one of the region's in the profile; may be blank by mistake
/// @param role what it is for; only its icon and its defaults depend on it
/// @param flavor the size of the machine, a name of the cloud
/// @param nics its network interfaces; exactly one should be primary
public record Ecs(ResourceId id, String name, String zone, Role role, String flavor, List<Nic> nics, Guest guest)
        implements Resource {
    /// What a server is for.
    public enum Role {
        SERVER,
        CLIENT
    }

    public Ecs {
        nics = List.copyOf(nics);
    }

    @Override
    public Kind kind() {
        return Kind.ECS;
    }

    /// The interface marked primary, else the first one; empty without any.
    public Optional<Nic> primaryNic() {
        return nics.stream()
                .filter(Nic::primary)
                .findFirst()
                .or(() -> nics.stream().findFirst());
    }

    public Optional<Nic> nic(String nicId) {
        return nics.stream().filter(nic -> nic.id().equals(nicId)).findFirst();
    }

    /// The subnet of its primary interface.
    @Override
    public Optional<ResourceId> parent() {
        return primaryNic().map(Nic::subnet);
    }

    @Override
    public Ecs withName(String next) {
        return new Ecs(id, next, zone, role, flavor, nics, guest);
    }

    public Ecs withZone(String next) {
        return new Ecs(id, name, next, role, flavor, nics, guest);
    }

    public Ecs withRole(Role next) {
        return new Ecs(id, name, zone, next, flavor, nics, guest);
    }

    public Ecs withFlavor(String next) {
        return new Ecs(id, name, zone, role, next, nics, guest);
    }

    public Ecs withNics(List<Nic> next) {
        return new Ecs(id, name, zone, role, flavor, next, guest);
    }

    /// The same server with the interface of this id replaced.
    public Ecs withNic(Nic next) {
        return withNics(nics.stream()
                .map(nic -> nic.id().equals(next.id()) ? next : nic)
                .toList());
    }

    public Ecs withGuest(Guest next) {
        return new Ecs(id, name, zone, role, flavor, nics, next);
    }
}
