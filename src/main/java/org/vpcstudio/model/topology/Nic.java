package org.vpcstudio.model.topology;

import java.util.List;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.net.Written;

/// A network interface of a server.
///
/// @param id stable inside its server, such as `nic-1`
/// @param guestName what the guest's operating system calls it, such as `eth0`
/// @param sourceDestinationCheck whether the cloud drops packets whose address is not the interface's own; binding a
///     VIP turns it off (profile key `vip.bindDisablesSrcDstCheck`)
public record Nic(
        String id,
        String guestName,
        boolean primary,
        ResourceId subnet,
        Written<Ipv4> address,
        List<ResourceId> securityGroups,
        boolean sourceDestinationCheck) {
    public Nic {
        securityGroups = List.copyOf(securityGroups);
    }

    public Nic withGuestName(String next) {
        return new Nic(id, next, primary, subnet, address, securityGroups, sourceDestinationCheck);
    }

    public Nic withPrimary(boolean next) {
        return new Nic(id, guestName, next, subnet, address, securityGroups, sourceDestinationCheck);
    }

    public Nic withSubnet(ResourceId next) {
        return new Nic(id, guestName, primary, next, address, securityGroups, sourceDestinationCheck);
    }

    public Nic withAddress(Written<Ipv4> next) {
        return new Nic(id, guestName, primary, subnet, next, securityGroups, sourceDestinationCheck);
    }

    public Nic withSecurityGroups(List<ResourceId> next) {
        return new Nic(id, guestName, primary, subnet, address, next, sourceDestinationCheck);
    }

    public Nic withSourceDestinationCheck(boolean next) {
        return new Nic(id, guestName, primary, subnet, address, securityGroups, next);
    }
}
