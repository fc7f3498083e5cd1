package org.vpcstudio.check.rule.naming;

import java.util.List;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.Vpc;

/// GEN-003: two VPCs of a project in a region have one name.
public final class VpcsOfOneName implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "GEN-003",
            "vpcs-of-one-name",
            Severity.ERROR,
            "vpcapi:vpc_apis_v1_v2/virtual_private_cloud/creating_a_vpc.rst; vpcapi:appendix/error_codes.rst"
                    + " (VPC.0115)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return Namesakes.of(context, INFO, Vpc.class, vpc -> new Namesakes.Room(vpc.region(), vpc.project()));
    }
}
