package org.vpcstudio.check.rule.address;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.ServerNic;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.topology.Subnet;

/// SUB-011: two network interfaces of a subnet have one address, or one has the gateway's.
public final class AddressUsedTwice implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("SUB-011", "address-used-twice", Severity.ERROR, "vpcapi:appendix/error_codes.rst (VPC.0701)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(Subnet.class)
                .flatMap(subnet -> check(context, subnet).stream())
                .toList();
    }

    private static List<Finding> check(RuleContext context, Subnet subnet) {
        List<Finding> findings = new ArrayList<>();
        Map<Ipv4, ServerNic> owners = new HashMap<>();
        Optional<Ipv4> gateway = subnet.gatewayAddress();
        for (ServerNic server : context.index().nicsIn(subnet.id())) {
            Optional<Ipv4> address = server.nic().address().value();
            if (address.isEmpty()) {
                continue;
            }
            ServerNic owner = owners.putIfAbsent(address.get(), server);
            if (address.equals(gateway)) {
                findings.add(INFO.variant(
                                "gateway",
                                server.anchor("address"),
                                server.ecs().name(),
                                address.get(),
                                subnet.name())
                        .withRelated(subnet.id())
                        .withFixes(NextFree.of(context, INFO, subnet, server)));
            } else if (owner != null) {
                findings.add(INFO.finding(
                                server.anchor("address"),
                                server.ecs().name(),
                                address.get(),
                                owner.ecs().name())
                        .withRelated(owner.ecs().id())
                        .withFixes(NextFree.of(context, INFO, subnet, server)));
            }
        }
        return findings;
    }
}
