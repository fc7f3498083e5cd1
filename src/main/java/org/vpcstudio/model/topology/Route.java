package org.vpcstudio.model.topology;

import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Written;

/// A route of a route table. The longest match wins; local routes beat every other.
///
/// @param destination the range it is for
/// @param hop where its packets go
/// @param origin who made it
public record Route(
        Written<Cidr> destination,
        NextHop hop,
        @Default("custom") Origin origin,
        @Default("") String description) {
    /// Who made a route.
    public enum Origin {
        SYSTEM,
        CUSTOM,
        /// Delivered by a VPN, Direct Connect or NAT gateway.
        AUTO
    }

    /// Where the packets of a route go.
    public sealed interface NextHop {
        /// Stays in the VPC.
        record Local() implements NextHop {}

        /// A server, through its primary interface.
        record Server(@Refers(Kind.ECS) ResourceId ecs) implements NextHop {}

        /// One interface of a server.
        record Extension(NicRef nic) implements NextHop {}

        /// Whoever holds the VIP.
        record OfVip(@Refers(Kind.VIP) ResourceId vip) implements NextHop {}

        /// A NAT gateway.
        record Nat(@Refers(Kind.NAT_GATEWAY) ResourceId gateway) implements NextHop {}

        /// The other VPC of a peering.
        record Peering(@Refers(Kind.VPC_PEERING) ResourceId peering) implements NextHop {}

        /// A VPN gateway.
        record Vpn(@Refers(Kind.VPN_GATEWAY) ResourceId gateway) implements NextHop {}

        /// A virtual gateway of Direct Connect.
        record DirectConnect(@Refers(Kind.VIRTUAL_GATEWAY) ResourceId gateway) implements NextHop {}

        /// Something of the cloud that is not part of a design.
        ///
        /// @param service the cloud's word, such as `enterprise-router` or `cloud-firewall`
        /// @param id the cloud's id of it
        record Foreign(String service, String id) implements NextHop {}
    }

    /// A route made by hand.
    public Route(Written<Cidr> destination, NextHop hop) {
        this(destination, hop, Origin.CUSTOM, "");
    }

    public Route withDestination(Written<Cidr> next) {
        return new Route(next, hop, origin, description);
    }

    public Route withHop(NextHop next) {
        return new Route(destination, next, origin, description);
    }
}
