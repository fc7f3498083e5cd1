package org.vpcstudio.check.rule.peering;

import java.util.List;
import java.util.stream.Stream;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.OnPremises;
import org.vpcstudio.check.Property;
import org.vpcstudio.check.Routing;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Written;

/// PEER-007: a route to a peering leads to addresses that are not behind it.
public final class PeeringRouteToNowhere implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "PEER-007",
            "peering-route-to-nowhere",
            Severity.WARNING,
            "vpc:vpc_peering_connection/vpc_peering_connection_overview.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return Side.all(context)
                .flatMap(side -> {
                    List<Cidr> there = Stream.concat(
                                    side.otherRanges().stream(),
                                    OnPremises.behind(context, side.other().id()).stream())
                            .toList();
                    return side.routes(context).stream()
                            .filter(entry -> entry.destination()
                                    .filter(range -> range.prefix() > 0
                                            && there.stream().noneMatch(block -> block.contains(range)))
                                    .isPresent())
                            .map(entry -> finding(side, entry));
                })
                .toList();
    }

    private static Finding finding(Side side, Routing.Entry entry) {
        Finding finding = INFO.finding(
                        entry.anchor("destination"),
                        entry.route().destination(),
                        side.other().name())
                .withRelated(side.peering().id());
        return finding.withFixes(side.other().cidr().value().stream()
                .filter(range -> !side.overlaps()
                        && entry.table().routes().stream()
                                .noneMatch(route -> route.destination()
                                        .value()
                                        .filter(range::equals)
                                        .isPresent()))
                .map(range -> INFO.fix(
                        Property.put(
                                entry.table(), "routes." + entry.at() + ".destination", Written.cidr(range.network())),
                        range))
                .toList());
    }
}
