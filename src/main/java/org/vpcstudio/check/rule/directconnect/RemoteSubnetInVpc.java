package org.vpcstudio.check.rule.directconnect;

import java.util.List;
import java.util.stream.Stream;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.OnPremises;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.topology.VirtualGateway;
import org.vpcstudio.model.topology.Vpc;

/// DC-003: a network of the site overlaps the VPC or its local subnets.
public final class RemoteSubnetInVpc implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "DC-003",
            "remote-subnet-in-vpc",
            Severity.ERROR,
            "dc:getting_started/enabling_direct_connect/connecting_your_on-premises_data_center_to_the_cloud.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return Lines.interfaces(context)
                .flatMap(link -> OnPremises.ranges(link.remoteSubnets()).stream()
                        .flatMap(range -> Lines.gateway(context, link)
                                .flatMap(gateway -> own(context, gateway)
                                        .filter(range::overlaps)
                                        .limit(1)
                                        .map(other -> INFO.finding(
                                                        Lines.anchor(link, "remoteSubnets"), range, link.name(), other)
                                                .withRelated(gateway.id())))))
                .toList();
    }

    private static Stream<Cidr> own(RuleContext context, VirtualGateway gateway) {
        Stream<Cidr> vpc = context.topology().find(gateway.vpc(), Vpc.class).stream()
                .flatMap(found -> OnPremises.ranges(found.cidrs()).stream());
        return Stream.concat(OnPremises.ranges(gateway.localSubnets()).stream(), vpc);
    }
}
