package org.vpcstudio.check.rule.vpn;

import java.util.List;
import java.util.stream.Stream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Property;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.CustomerGateway;
import org.vpcstudio.model.topology.VpnConnection;
import org.vpcstudio.model.topology.VpnGateway;

/// VPN-012: the BGP numbers of a VPN connection are equal or no BGP numbers.
public final class WrongVpnAsn implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "VPN-012",
            "wrong-vpn-asn",
            Severity.ERROR,
            "vpn:management/s2c_enterprise_edition_vpn/enterprise_edition_vpn_gateway_management/creating_a_vpn_gateway.rst;"
                + " vpn:management/s2c_enterprise_edition_vpn/customer_gateway_management_of_enterprise_edition_vpn/creating_a_customer_gateway.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /// RFC 6793.
    private static final long LAST = 4_294_967_295L;
    /// What the cloud proposes for a customer gateway.
    private static final long USUAL = 65_000;

    @Override
    public List<Finding> check(RuleContext context) {
        return Tunnels.all(context)
                .filter(tunnel -> tunnel.routing() == VpnConnection.Routing.BGP)
                .flatMap(tunnel -> Tunnels.gateway(context, tunnel)
                        .flatMap(gateway ->
                                context.topology().find(tunnel.customerGateway(), CustomerGateway.class).stream()
                                        .flatMap(customer -> check(gateway, customer))))
                .distinct()
                .toList();
    }

    private static Stream<Finding> check(VpnGateway gateway, CustomerGateway customer) {
        if (!isAsn(gateway.asn())) {
            return Stream.of(INFO.finding(Anchor.at(gateway.id(), "asn"), gateway.name(), gateway.asn(), LAST));
        }
        Anchor anchor = Anchor.at(customer.id(), "asn");
        if (isAsn(customer.asn()) && customer.asn() != gateway.asn()) {
            return Stream.empty();
        }
        long next = gateway.asn() == USUAL ? USUAL + 1 : USUAL;
        Finding finding = isAsn(customer.asn())
                ? INFO.variant("equal", anchor, customer.name(), gateway.name(), customer.asn())
                : INFO.finding(anchor, customer.name(), customer.asn(), LAST);
        return Stream.of(finding.withFix(INFO.fix(Property.put(customer, "asn", next), next, customer.name())));
    }

    private static boolean isAsn(long asn) {
        return asn >= 1 && asn <= LAST;
    }
}
