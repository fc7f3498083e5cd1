package org.vpcstudio.check.rule.address;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Vip;

/// VIP-003: a VIP has the address of a server or of another VIP of its subnet.
public final class VipOnUsedAddress implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "VIP-003", "vip-on-used-address", Severity.ERROR, "vpcapi:appendix/error_codes.rst (VPC.0701)");

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
        Map<Ipv4, Resource> owners = new HashMap<>();
        context.index()
                .nicsIn(subnet.id())
                .forEach(server ->
                        server.nic().address().value().ifPresent(address -> owners.putIfAbsent(address, server.ecs())));
        for (Vip vip : context.index().vipsIn(subnet.id())) {
            Optional<Ipv4> address = vip.address().value();
            Resource owner = address.isEmpty() ? null : owners.putIfAbsent(address.get(), vip);
            if (owner != null) {
                findings.add(INFO.finding(
                                Anchor.at(vip.id(), "address"), vip.name(), vip.address(), owner.name(), subnet.name())
                        .withRelated(owner.id())
                        .withFixes(NextFree.of(context, INFO, subnet, vip)));
            }
        }
        return findings;
    }
}
