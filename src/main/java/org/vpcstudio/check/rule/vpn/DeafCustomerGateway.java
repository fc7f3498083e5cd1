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

/// VPN-024: the device of a site does not notice a dead tunnel, or its ports are closed.
public final class DeafCustomerGateway implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "VPN-024",
            "deaf-customer-gateway",
            Severity.WARNING,
            "vpn:management/s2c_enterprise_edition_vpn/customer_gateway_management_of_enterprise_edition_vpn/creating_a_customer_gateway.rst;"
                + " vpn:troubleshooting/the_state_of_a_vpn_connection_is_not_connected.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(CustomerGateway.class)
                .flatMap(customer -> Stream.concat(
                        customer.deadPeerDetection()
                                ? Stream.empty()
                                : Stream.of(INFO.finding(Anchor.at(customer.id(), "deadPeerDetection"), customer.name())
                                        .withFix(INFO.fix(
                                                Property.put(customer, "deadPeerDetection", true), customer.name()))),
                        customer.portsOpen()
                                ? Stream.empty()
                                : Stream.of(
                                        INFO.variant("closed", Anchor.at(customer.id(), "portsOpen"), customer.name())
                                                .withFix(INFO.namedFix(
                                                        "fix-open",
                                                        Property.put(customer, "portsOpen", true),
                                                        customer.name())))))
                .toList();
    }
}
