package org.vpcstudio.check.rule.directconnect;

import java.util.List;
import java.util.stream.Stream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.VirtualInterface;

/// DC-007: BGP on a virtual interface lacks its number or its key.
public final class WrongLineBgp implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "DC-007",
            "wrong-line-bgp",
            Severity.ERROR,
            "dc:getting_started/enabling_direct_connect/connecting_your_on-premises_data_center_to_the_cloud.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return Lines.interfaces(context)
                .filter(link -> link.routing() == VirtualInterface.Routing.BGP)
                .flatMap(link -> check(context, link))
                .toList();
    }

    /// A blank key is a variable of the plan.
    private static Stream<Finding> check(RuleContext context, VirtualInterface link) {
        Stream<Finding> key = link.bgpKey().contains(" ")
                ? Stream.of(INFO.variant("key", Lines.anchor(link, "bgpKey"), link.name()))
                : Stream.empty();
        Anchor anchor = Lines.anchor(link, "bgpAsn");
        Stream<Finding> number = link.bgpAsn() < 1
                ? Stream.of(INFO.finding(anchor, link.name()))
                : Lines.gateway(context, link)
                        .filter(gateway -> gateway.asn() == link.bgpAsn())
                        .map(gateway -> INFO.variant("equal", anchor, link.name(), gateway.name(), link.bgpAsn())
                                .withRelated(gateway.id()));
        return Stream.concat(number, key);
    }
}
