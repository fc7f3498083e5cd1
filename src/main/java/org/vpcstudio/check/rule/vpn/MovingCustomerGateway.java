package org.vpcstudio.check.rule.vpn;

import java.util.List;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.CustomerGateway;
import org.vpcstudio.model.topology.Site;
import org.vpcstudio.model.topology.VpnConnection;

/// VPN-023: the public address of a site with VPN connections changes.
public final class MovingCustomerGateway implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "VPN-023",
            "moving-customer-gateway",
            Severity.ERROR,
            "vpn:management/s2c_enterprise_edition_vpn/customer_gateway_management_of_enterprise_edition_vpn/creating_a_customer_gateway.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(Site.class)
                .filter(site -> !site.staticAddress())
                .flatMap(site -> context.index().referring(site.id(), CustomerGateway.class).stream()
                        .filter(customer -> !context.index()
                                .referring(customer.id(), VpnConnection.class)
                                .isEmpty())
                        .limit(1)
                        .map(customer -> INFO.finding(
                                        Anchor.at(site.id(), "staticAddress"), site.name(), customer.name())
                                .withRelated(customer.id())))
                .toList();
    }
}
