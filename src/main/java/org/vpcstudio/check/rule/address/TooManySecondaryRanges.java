package org.vpcstudio.check.rule.address;

import java.util.List;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.Vpc;

/// VPC-003: a VPC has more secondary ranges than the cloud allows.
public final class TooManySecondaryRanges implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "VPC-003",
            "too-many-secondary-ranges",
            Severity.ERROR,
            "vpc:vpc_and_subnet/vpc/adding_a_secondary_ipv4_cidr_block_to_a_vpc.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.tooMany(
                INFO,
                Vpc.class,
                "vpc.maxSecondaryCidrs",
                "secondaryCidrs",
                vpc -> vpc.secondaryCidrs().size());
    }
}
