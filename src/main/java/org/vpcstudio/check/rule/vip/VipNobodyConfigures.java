package org.vpcstudio.check.rule.vip;

import java.util.ArrayList;
import java.util.List;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.ServerNic;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Vip;

/// VIP-013: a VIP is bound to a server, but nothing inside the server ever configures it.
public final class VipNobodyConfigures implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "VIP-013",
            "vip-nobody-configures",
            Severity.WARNING,
            "vpc:virtual_ip_address/binding_a_virtual_ip_address_to_an_eip_or_ecs.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /// Where a cluster announces the VIP, servers outside of it are the business of VIP-019.
    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(Vip.class)
                .filter(vip -> vip.address().value().isPresent())
                .filter(vip -> context.index().clustersOf(vip.id()).isEmpty())
                .flatMap(vip -> context.index().holdersOf(vip).stream()
                        .filter(server -> !server.ecs().guest().addresses().contains(vip.address()))
                        .map(server -> finding(context, vip, server)))
                .toList();
    }

    private static Finding finding(RuleContext context, Vip vip, ServerNic server) {
        Ecs ecs = server.ecs();
        return INFO.finding(Anchor.at(ecs.id(), "guest.addresses"), ecs.name(), vip.name(), vip.address())
                .withRelated(vip.id())
                .withFixes(
                        context.index().holdersOf(vip).size() == 1
                                ? List.of(INFO.fix(withAddress(ecs, vip), vip.address(), ecs.name()))
                                : List.of());
    }

    /// Only for a single holder: on two servers at once it would be VIP-014.
    private static Edit withAddress(Ecs ecs, Vip vip) {
        List<Written<Ipv4>> addresses = new ArrayList<>(ecs.guest().addresses());
        addresses.add(vip.address());
        return new Edit.Put(ecs.withGuest(ecs.guest().withAddresses(addresses)));
    }
}
