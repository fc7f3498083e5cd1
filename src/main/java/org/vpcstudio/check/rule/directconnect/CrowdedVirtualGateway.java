package org.vpcstudio.check.rule.directconnect;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.DirectConnection;
import org.vpcstudio.model.topology.VirtualGateway;
import org.vpcstudio.model.topology.VirtualInterface;

/// DC-010: two interfaces of a gateway end at one location, or they end on too many devices.
public final class CrowdedVirtualGateway implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "DC-010",
            "crowded-virtual-gateway",
            Severity.ERROR,
            "dc:faq/can_a_virtual_gateway_have_multiple_virtual_interfaces_bound.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        int most = context.profile().limit("dc.maxDevicesPerGateway").orElse(Integer.MAX_VALUE);
        return most == Integer.MAX_VALUE
                ? List.of()
                : context.each(VirtualGateway.class)
                        .flatMap(gateway -> check(context, gateway, most).stream())
                        .toList();
    }

    private static Optional<Finding> check(RuleContext context, VirtualGateway gateway, int most) {
        Set<String> places = new HashSet<>();
        Set<String> devices = new HashSet<>();
        Optional<String> twice = Optional.empty();
        for (VirtualInterface link : context.index().referring(gateway.id(), VirtualInterface.class)) {
            Optional<DirectConnection> line = context.topology().find(link.connection(), DirectConnection.class);
            line.map(DirectConnection::device)
                    .filter(device -> !device.isBlank())
                    .ifPresent(devices::add);
            twice = twice.or(
                    () -> line.map(DirectConnection::location).filter(place -> !place.isBlank() && !places.add(place)));
        }
        Anchor anchor = Anchor.at(gateway.id());
        return twice.map(place -> INFO.finding(anchor, gateway.name(), place))
                .or(() -> devices.size() > most
                        ? Optional.of(INFO.variant("devices", anchor, gateway.name(), devices.size(), most))
                        : Optional.empty());
    }
}
