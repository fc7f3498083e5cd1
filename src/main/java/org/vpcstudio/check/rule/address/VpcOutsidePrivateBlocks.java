package org.vpcstudio.check.rule.address;

import java.util.List;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.topology.Vpc;

/// VPC-001: the range of a VPC lies in none of the private blocks that the cloud allows.
public final class VpcOutsidePrivateBlocks implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "VPC-001",
            "vpc-outside-private-blocks",
            Severity.ERROR,
            "vpc:faq/vpcs_and_subnets/which_cidr_blocks_are_available_for_the_vpc_service.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        List<Cidr> blocks = context.profile().ranges("vpc.allowedBlocks");
        return context.each(Vpc.class)
                .filter(vpc -> !blocks.isEmpty())
                .filter(vpc -> vpc.cidr().value().stream()
                        .anyMatch(cidr -> blocks.stream().noneMatch(block -> block.contains(cidr.network()))))
                .map(vpc -> INFO.finding(Anchor.at(vpc.id(), "cidr"), vpc.name(), vpc.cidr(), Blocks.words(blocks)))
                .toList();
    }
}
