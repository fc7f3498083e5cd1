package org.vpcstudio.check.rule.address;

import java.util.List;
import java.util.stream.Stream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.QuickFix;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Vpc;

/// SUB-001: a subnet does not lie inside the range of its VPC.
public final class SubnetOutsideVpc implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "SUB-001",
            "subnet-outside-vpc",
            Severity.ERROR,
            "vpc:vpc_and_subnet/subnet/creating_a_subnet_for_the_vpc.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(Vpc.class)
                .filter(vpc -> vpc.cidr().value().isPresent())
                .flatMap(vpc ->
                        context.index().subnetsOf(vpc.id()).stream().flatMap(subnet -> check(context, vpc, subnet)))
                .toList();
    }

    private static Stream<Finding> check(RuleContext context, Vpc vpc, Subnet subnet) {
        Cidr around = vpc.cidr().value().orElseThrow().network();
        if (subnet.cidr()
                .value()
                .map(Cidr::network)
                .filter(cidr -> !around.contains(cidr))
                .isEmpty()) {
            return Stream.empty();
        }
        List<QuickFix> fixes = Renumbering.freeRange(context, subnet, vpc).stream()
                .map(free -> INFO.fix(Renumbering.move(context.index(), subnet, free), subnet.name(), free))
                .toList();
        return Stream.of(
                INFO.finding(Anchor.at(subnet.id(), "cidr"), subnet.name(), subnet.cidr(), vpc.name(), vpc.cidr())
                        .withRelated(vpc.id())
                        .withFixes(fixes));
    }
}
