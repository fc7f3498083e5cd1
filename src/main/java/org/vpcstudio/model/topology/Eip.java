package org.vpcstudio.model.topology;

import java.util.List;
import java.util.Optional;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.net.Written;

/// An elastic IP address: a public address translated one to one to what it is bound to.
///
/// @param address the public address; blank until the cloud assigns one
/// @param type the cloud's word for the kind of line, one of the profile's, such as `5_bgp`
/// @param bandwidth its dedicated bandwidth
/// @param targets what it is bound to: one, or nothing; more by mistake
public record Eip(
        ResourceId id,
        String name,
        ResourceId region,
        Written<Ipv4> address,
        String type,
        Bandwidth bandwidth,
        List<Target> targets)
        implements Resource {
    public Eip {
        targets = List.copyOf(targets);
    }

    /// A dedicated bandwidth, charged by traffic.
    ///
    /// @param sizeMbit Mbit/s, 1 to 1000 in the profile
    public record Bandwidth(int sizeMbit) {}

    /// What an EIP can be bound to.
    public sealed interface Target {
        /// The address follows the VIP.
        record OfVip(ResourceId vip) implements Target {}

        /// The address stays on one interface.
        record OfNic(NicRef nic) implements Target {}
    }

    @Override
    public Kind kind() {
        return Kind.EIP;
    }

    @Override
    public Optional<ResourceId> parent() {
        return Optional.of(region);
    }

    @Override
    public Eip withName(String next) {
        return new Eip(id, next, region, address, type, bandwidth, targets);
    }

    public Eip withRegion(ResourceId next) {
        return new Eip(id, name, next, address, type, bandwidth, targets);
    }

    public Eip withAddress(Written<Ipv4> next) {
        return new Eip(id, name, region, next, type, bandwidth, targets);
    }

    public Eip withType(String next) {
        return new Eip(id, name, region, address, next, bandwidth, targets);
    }

    public Eip withBandwidth(Bandwidth next) {
        return new Eip(id, name, region, address, type, next, targets);
    }

    public Eip withTargets(List<Target> next) {
        return new Eip(id, name, region, address, type, bandwidth, next);
    }
}
