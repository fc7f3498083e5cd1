package org.vpcstudio.model.topology;

import java.util.List;
import java.util.Optional;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.net.Written;

/// A virtual IP address: one private address that several servers of its subnet may hold in turn.
///
/// @param bindings the network interfaces allowed to hold it, in the order they were bound
public record Vip(ResourceId id, String name, ResourceId subnet, Written<Ipv4> address, List<NicRef> bindings)
        implements Resource {
    public Vip {
        bindings = List.copyOf(bindings);
    }

    @Override
    public Kind kind() {
        return Kind.VIP;
    }

    @Override
    public Optional<ResourceId> parent() {
        return Optional.of(subnet);
    }

    @Override
    public Vip withName(String next) {
        return new Vip(id, next, subnet, address, bindings);
    }

    public Vip withSubnet(ResourceId next) {
        return new Vip(id, name, next, address, bindings);
    }

    public Vip withAddress(Written<Ipv4> next) {
        return new Vip(id, name, subnet, next, bindings);
    }

    public Vip withBindings(List<NicRef> next) {
        return new Vip(id, name, subnet, address, next);
    }
}
