package org.vpcstudio.model.topology;

import java.util.List;
import java.util.Optional;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Written;

/// A tunnel between an EIP of a VPN gateway and a customer gateway; normally there are two.
///
/// @param gateway the cloud's end
/// @param eip the EIP of the gateway it ends on; empty for a private one
/// @param customerGateway the site's end
/// @param routing how each side learns the other's networks
/// @param customerSubnets the site's networks behind it, at most 50
/// @param policies pairs of ranges, for policy routing only, at most 5
/// @param tunnelLocal the cloud's address inside the tunnel, with `/30`, in 169.254.0.0/16
/// @param tunnelCustomer the site's
/// @param preSharedKey a secret; plans carry a variable in its place
/// @param device what is set at the site's device where it differs from the cloud's end; empty when it is the same
public record VpnConnection(
        ResourceId id,
        String name,
        Remarks remarks,
        @Refers(Kind.VPN_GATEWAY) ResourceId gateway,
        @Refers(Kind.EIP) Optional<ResourceId> eip,
        @Refers(Kind.CUSTOMER_GATEWAY) ResourceId customerGateway,
        @Default("static") Routing routing,
        List<Written<Cidr>> customerSubnets,
        List<Policy> policies,
        Written<Cidr> tunnelLocal,
        Written<Cidr> tunnelCustomer,
        @Default("") String preSharedKey,
        Ike ike,
        Ipsec ipsec,
        Optional<Device> device)
        implements Link {
    /// How each side learns the other's networks.
    public enum Routing {
        STATIC,
        BGP,
        POLICY
    }

    /// A range and where it may go.
    public record Policy(Written<Cidr> source, List<Written<Cidr>> destinations) {
        public Policy {
            destinations = List.copyOf(destinations);
        }
    }

    /// The first phase.
    ///
    /// @param lifetimeSeconds 60 to 604800
    public record Ike(
            @Default("v2") String version,
            @Default("sha2-256") String authentication,
            @Default("aes-128") String encryption,
            @Default("group15") String group,
            @Default("86400") int lifetimeSeconds) {}

    /// The second phase.
    ///
    /// @param pfs the group of perfect forward secrecy, or `disable`
    /// @param lifetimeSeconds 30 to 604800
    public record Ipsec(
            @Default("esp") String protocol,
            @Default("sha2-256") String authentication,
            @Default("aes-128") String encryption,
            @Default("group15") String pfs,
            @Default("3600") int lifetimeSeconds) {}

    /// The settings of the site's device.
    public record Device(String preSharedKey, Ike ike, Ipsec ipsec) {}

    public VpnConnection {
        customerSubnets = List.copyOf(customerSubnets);
        policies = List.copyOf(policies);
    }

    @Override
    public Kind kind() {
        return Kind.VPN_CONNECTION;
    }

    @Override
    public ResourceId from() {
        return gateway;
    }

    @Override
    public ResourceId to() {
        return customerGateway;
    }

    @Override
    public Optional<ResourceId> parent() {
        return Optional.empty();
    }

    @Override
    public VpnConnection withName(String next) {
        return new VpnConnection(
                id,
                next,
                remarks,
                gateway,
                eip,
                customerGateway,
                routing,
                customerSubnets,
                policies,
                tunnelLocal,
                tunnelCustomer,
                preSharedKey,
                ike,
                ipsec,
                device);
    }

    @Override
    public VpnConnection withRemarks(Remarks next) {
        return new VpnConnection(
                id,
                name,
                next,
                gateway,
                eip,
                customerGateway,
                routing,
                customerSubnets,
                policies,
                tunnelLocal,
                tunnelCustomer,
                preSharedKey,
                ike,
                ipsec,
                device);
    }

    public VpnConnection withCustomerSubnets(List<Written<Cidr>> next) {
        return new VpnConnection(
                id,
                name,
                remarks,
                gateway,
                eip,
                customerGateway,
                routing,
                next,
                policies,
                tunnelLocal,
                tunnelCustomer,
                preSharedKey,
                ike,
                ipsec,
                device);
    }

    public VpnConnection withPreSharedKey(String next) {
        return new VpnConnection(
                id,
                name,
                remarks,
                gateway,
                eip,
                customerGateway,
                routing,
                customerSubnets,
                policies,
                tunnelLocal,
                tunnelCustomer,
                next,
                ike,
                ipsec,
                device);
    }

    public VpnConnection withDevice(Optional<Device> next) {
        return new VpnConnection(
                id,
                name,
                remarks,
                gateway,
                eip,
                customerGateway,
                routing,
                customerSubnets,
                policies,
                tunnelLocal,
                tunnelCustomer,
                preSharedKey,
                ike,
                ipsec,
                next);
    }

    public VpnConnection withEip(Optional<ResourceId> next) {
        return new VpnConnection(
                id,
                name,
                remarks,
                gateway,
                next,
                customerGateway,
                routing,
                customerSubnets,
                policies,
                tunnelLocal,
                tunnelCustomer,
                preSharedKey,
                ike,
                ipsec,
                device);
    }
}
