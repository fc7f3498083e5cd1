package org.vpcstudio.model.topology;

import java.util.List;
import java.util.Optional;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.net.Written;

/// An elastic IP address: a public address translated one to one to what it is bound to.
///
/// @param project the project that owns it; empty for the design's own
/// @param address the public address; blank until the cloud assigns one
/// @param type the cloud's word for the kind of line, one of the profile's, such as `5_bgp`
/// @param bandwidth its dedicated bandwidth; without meaning while it shares one
/// @param sharedBandwidth the bandwidth it shares; empty for a dedicated one
/// @param targets what it is bound to: one, or nothing; more by mistake
public record Eip(
        ResourceId id,
        String name,
        Remarks remarks,
        @Refers(Kind.PROJECT) Optional<ResourceId> project,
        @Refers(Kind.REGION) ResourceId region,
        Written<Ipv4> address,
        String type,
        Bandwidth bandwidth,
        @Refers(Kind.SHARED_BANDWIDTH) Optional<ResourceId> sharedBandwidth,
        List<Target> targets)
        implements Placed {
    /// A dedicated bandwidth, charged by traffic.
    ///
    /// @param sizeMbit Mbit/s, 1 to 1000 in the profile
    public record Bandwidth(@Default("100") int sizeMbit) {}

    /// What an EIP can be bound to.
    public sealed interface Target {
        /// The VIP, the server or the gateway.
        default ResourceId end() {
            return switch (this) {
                case OfVip(ResourceId vip) -> vip;
                case OfNic(NicRef nic) -> nic.ecs();
                case OfNat(ResourceId gateway) -> gateway;
                case OfVpn(ResourceId gateway) -> gateway;
            };
        }

        /// The address follows the VIP.
        record OfVip(@Refers(Kind.VIP) ResourceId vip) implements Target {}

        /// The address stays on one interface.
        record OfNic(NicRef nic) implements Target {}

        /// The address of a NAT gateway.
        record OfNat(@Refers(Kind.NAT_GATEWAY) ResourceId gateway) implements Target {}

        /// One of the addresses of a VPN gateway.
        record OfVpn(@Refers(Kind.VPN_GATEWAY) ResourceId gateway) implements Target {}
    }

    public Eip {
        targets = List.copyOf(targets);
    }

    /// An EIP with a bandwidth of its own.
    public Eip(
            ResourceId id,
            String name,
            ResourceId region,
            Written<Ipv4> address,
            String type,
            Bandwidth bandwidth,
            List<Target> targets) {
        this(id, name, Remarks.DEFAULT, Optional.empty(), region, address, type, bandwidth, Optional.empty(), targets);
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
        return new Eip(id, next, remarks, project, region, address, type, bandwidth, sharedBandwidth, targets);
    }

    @Override
    public Eip withRemarks(Remarks next) {
        return new Eip(id, name, next, project, region, address, type, bandwidth, sharedBandwidth, targets);
    }

    public Eip withProject(Optional<ResourceId> next) {
        return new Eip(id, name, remarks, next, region, address, type, bandwidth, sharedBandwidth, targets);
    }

    public Eip withRegion(ResourceId next) {
        return new Eip(id, name, remarks, project, next, address, type, bandwidth, sharedBandwidth, targets);
    }

    public Eip withAddress(Written<Ipv4> next) {
        return new Eip(id, name, remarks, project, region, next, type, bandwidth, sharedBandwidth, targets);
    }

    public Eip withType(String next) {
        return new Eip(id, name, remarks, project, region, address, next, bandwidth, sharedBandwidth, targets);
    }

    public Eip withBandwidth(Bandwidth next) {
        return new Eip(id, name, remarks, project, region, address, type, next, sharedBandwidth, targets);
    }

    public Eip withSharedBandwidth(Optional<ResourceId> next) {
        return new Eip(id, name, remarks, project, region, address, type, bandwidth, next, targets);
    }

    public Eip withTargets(List<Target> next) {
        return new Eip(id, name, remarks, project, region, address, type, bandwidth, sharedBandwidth, next);
    }
}
