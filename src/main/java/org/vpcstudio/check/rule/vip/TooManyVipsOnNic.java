package org.vpcstudio.check.rule.vip;

import java.util.List;
import java.util.OptionalInt;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.ServerNic;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Vip;

/// VIP-009: an interface may hold more VIPs than the cloud allows.
public final class TooManyVipsOnNic implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "VIP-009",
            "too-many-vips-on-nic",
            Severity.ERROR,
            "ecs:elastic_network_interfaces/managing_virtual_ip_addresses.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        OptionalInt limit = context.profile().limit("vip.maxPerNic");
        return limit.isPresent() ? check(context, limit.getAsInt()) : List.of();
    }

    private static List<Finding> check(RuleContext context, int most) {
        return context.each(Ecs.class)
                .flatMap(ecs -> ecs.nics().stream().map(nic -> new ServerNic(ecs, nic)))
                .filter(server -> context.index().vipsOn(server.ref()).size() > most)
                .map(server -> finding(server, context.index().vipsOn(server.ref()), most))
                .toList();
    }

    private static Finding finding(ServerNic server, List<Vip> vips, int most) {
        return INFO.finding(
                        server.anchor("address"),
                        server.ecs().name(),
                        server.nic().guestName(),
                        vips.size(),
                        most)
                .withRelated(vips.stream().map(Vip::id).toList());
    }
}
