package org.vpcstudio.check.rule.directconnect;

import java.util.List;
import java.util.stream.Stream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.DirectConnection;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.VirtualGateway;
import org.vpcstudio.model.topology.VirtualInterface;

/// DC-001: the chain from a private line to a VPC has a gap.
public final class UnfinishedLine implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "DC-001",
            "unfinished-line",
            Severity.ERROR,
            "dc:getting_started/enabling_direct_connect/connecting_your_on-premises_data_center_to_the_cloud.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Stream<Finding> lines = context.each(DirectConnection.class)
                .filter(line -> isAlone(context, line.id()))
                .map(line -> INFO.finding(Anchor.at(line.id()), line.name()));
        Stream<Finding> gateways = context.each(VirtualGateway.class)
                .filter(gateway -> isAlone(context, gateway.id()))
                .map(gateway -> INFO.variant("gateway", Anchor.at(gateway.id()), gateway.name()));
        return Stream.concat(lines, gateways).toList();
    }

    private static boolean isAlone(RuleContext context, ResourceId end) {
        return context.index().referring(end, VirtualInterface.class).isEmpty();
    }
}
