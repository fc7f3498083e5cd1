package org.vpcstudio.check.rule.server;

import java.util.List;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.ServerNic;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.VirtualServer;

/// ECS-008: an interface is not checked for foreign addresses, though it holds none.
public final class CheckOffForNothing implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "ECS-008",
            "check-off-for-nothing",
            Severity.WARNING,
            "vpc:route_tables/configuring_an_snat_server.rst; derived");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(Ecs.class)
                .flatMap(ecs -> ecs.nics().stream().map(nic -> new ServerNic(ecs, nic)))
                .filter(server -> !server.nic().sourceDestinationCheck())
                .filter(server -> context.index().vipsOn(server.ref()).isEmpty())
                .filter(server -> !forwards(context, server) && !isBackend(context, server))
                .map(server -> INFO.finding(
                                server.anchor("sourceDestinationCheck"),
                                server.ecs().name(),
                                server.nic().guestName())
                        .withFix(INFO.fix(
                                server.put(server.nic().withSourceDestinationCheck(true)),
                                server.ecs().name())))
                .toList();
    }

    /// Whether routes lead to it: then packets of others leave by it.
    private static boolean forwards(RuleContext context, ServerNic server) {
        return !context.routing().toward(server.ecs().id()).isEmpty();
    }

    /// Whether it answers for a virtual server: with direct routing it sends with the address of the VIP (LVS-004).
    private static boolean isBackend(RuleContext context, ServerNic server) {
        return context.index().referring(server.ecs().id(), VirtualServer.class).stream()
                .flatMap(virtual -> virtual.realServers().stream())
                .anyMatch(real -> real.nic().equals(server.ref()));
    }
}
