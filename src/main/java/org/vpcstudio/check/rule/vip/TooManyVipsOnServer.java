package org.vpcstudio.check.rule.vip;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Vip;

/// VIP-008: a server may hold more VIPs than the cloud recommends.
public final class TooManyVipsOnServer implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "VIP-008",
            "too-many-vips-on-server",
            Severity.WARNING,
            "ecs:elastic_network_interfaces/managing_virtual_ip_addresses.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        OptionalInt limit = context.profile().limit("vip.maxPerEcsRecommended");
        return limit.isPresent() ? check(context, limit.getAsInt()) : List.of();
    }

    private static List<Finding> check(RuleContext context, int most) {
        return context.each(Ecs.class)
                .flatMap(ecs -> {
                    List<ResourceId> vips = ecs.nics().stream()
                            .flatMap(nic -> context.index().vipsOn(new NicRef(ecs.id(), nic.id())).stream())
                            .map(Vip::id)
                            .distinct()
                            .toList();
                    return vips.size() <= most
                            ? Stream.<Finding>empty()
                            : Stream.of(INFO.finding(Anchor.at(ecs.id()), ecs.name(), vips.size(), most)
                                    .withRelated(vips));
                })
                .toList();
    }
}
