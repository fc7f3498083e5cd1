package org.vpcstudio.model.topology;

import java.util.List;
import java.util.Optional;

/// A server (elastic cloud server).
///
/// @param zone the availability zone, one of the region's in the profile; may be blank by mistake
/// @param role what it is for; only its icon and its defaults depend on it
/// @param flavor the size of the machine, a name of the cloud
/// @param nics its network interfaces; exactly one should be primary
/// @param os the family of its operating system
/// @param antiAffinityGroup servers of one name run on different hosts; blank for none
public record Ecs(
        ResourceId id,
        String name,
        Remarks remarks,
        @Default("") String zone,
        @Default("server") Role role,
        @Default("") String flavor,
        List<Nic> nics,
        Guest guest,
        @Default("linux") Os os,
        @Default("") String antiAffinityGroup)
        implements Placed {
    /// What a server is for.
    public enum Role {
        SERVER,
        CLIENT,
        /// A real server behind LVS.
        BACKEND
    }

    /// The family of an operating system.
    public enum Os {
        LINUX,
        WINDOWS
    }

    public Ecs {
        nics = List.copyOf(nics);
    }

    /// A Linux server in no group.
    public Ecs(ResourceId id, String name, String zone, Role role, String flavor, List<Nic> nics, Guest guest) {
        this(id, name, Remarks.DEFAULT, zone, role, flavor, nics, guest, Os.LINUX, "");
    }

    @Override
    public Kind kind() {
        return Kind.ECS;
    }

    @Override
    public Optional<ResourceId> parent() {
        return primaryNic().map(Nic::subnet);
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

    /// The same server with the interface of this id replaced.
    public Ecs withNic(Nic next) {
        return withNics(nics.stream()
                .map(nic -> nic.id().equals(next.id()) ? next : nic)
                .toList());
    }

    @Override
    public Ecs withName(String next) {
        return new Ecs(id, next, remarks, zone, role, flavor, nics, guest, os, antiAffinityGroup);
    }

    @Override
    public Ecs withRemarks(Remarks next) {
        return new Ecs(id, name, next, zone, role, flavor, nics, guest, os, antiAffinityGroup);
    }

    public Ecs withZone(String next) {
        return new Ecs(id, name, remarks, next, role, flavor, nics, guest, os, antiAffinityGroup);
    }

    public Ecs withRole(Role next) {
        return new Ecs(id, name, remarks, zone, next, flavor, nics, guest, os, antiAffinityGroup);
    }

    public Ecs withFlavor(String next) {
        return new Ecs(id, name, remarks, zone, role, next, nics, guest, os, antiAffinityGroup);
    }

    public Ecs withNics(List<Nic> next) {
        return new Ecs(id, name, remarks, zone, role, flavor, next, guest, os, antiAffinityGroup);
    }

    public Ecs withGuest(Guest next) {
        return new Ecs(id, name, remarks, zone, role, flavor, nics, next, os, antiAffinityGroup);
    }

    public Ecs withOs(Os next) {
        return new Ecs(id, name, remarks, zone, role, flavor, nics, guest, next, antiAffinityGroup);
    }

    public Ecs withAntiAffinityGroup(String next) {
        return new Ecs(id, name, remarks, zone, role, flavor, nics, guest, os, next);
    }
}
