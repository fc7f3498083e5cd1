package org.vpcstudio.check.rule.vpn;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.OnPremises;
import org.vpcstudio.check.Routing;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.VpnConnection;
import org.vpcstudio.model.topology.VpnGateway;

/// VPN-003: a network of the site is taken in the VPC already.
public final class CustomerSubnetInVpc implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "VPN-003",
            "customer-subnet-in-vpc",
            Severity.ERROR,
            "vpn:management/s2c_enterprise_edition_vpn/enterprise_edition_vpn_connection_management/creating_vpn_connections.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return Tunnels.all(context)
                .flatMap(tunnel -> OnPremises.ranges(tunnel.customerSubnets()).stream()
                        .distinct()
                        .flatMap(range -> taken(context, tunnel, range)
                                .limit(1)
                                .map(by -> INFO.finding(
                                        Tunnels.anchor(tunnel, "customerSubnets"), range, tunnel.name(), by))))
                .toList();
    }

    /// What has these addresses in the VPC.
    private static Stream<String> taken(RuleContext context, VpnConnection tunnel, Cidr range) {
        Stream<String> local = Tunnels.gateway(context, tunnel)
                .filter(gateway -> OnPremises.ranges(gateway.localSubnets()).contains(range))
                .map(VpnGateway::name);
        Stream<String> subnets = Tunnels.subnets(context, tunnel)
                .filter(subnet -> subnet.cidr()
                        .value()
                        .filter(own -> own.network().contains(range))
                        .isPresent())
                .map(Subnet::name);
        Stream<String> routes = Tunnels.gateway(context, tunnel)
                .flatMap(gateway -> context.routing().main(gateway.vpc()).stream()
                        .flatMap(Routing::entries)
                        .filter(entry ->
                                entry.destination().filter(range::equals).isPresent())
                        .filter(entry ->
                                entry.end().filter(gateway.id()::equals).isEmpty())
                        .map(entry -> entry.table().name()));
        return Stream.of(local, subnets, routes).flatMap(Function.identity());
    }
}
