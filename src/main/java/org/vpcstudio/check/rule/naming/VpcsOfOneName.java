package org.vpcstudio.check.rule.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Vpc;

/// GEN-003: two VPCs of a region have one name.
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

    private record Key(ResourceId region, String name) {}

    @Override
    public List<Finding> check(RuleContext context) {
        int longest = context.profile().number("name.max");
        FreeNames names = new FreeNames(context.topology());
        Map<Key, Vpc> first = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        context.topology().each(Vpc.class).filter(vpc -> !vpc.name().isBlank()).forEach(vpc -> {
            Vpc other = first.putIfAbsent(new Key(vpc.region(), vpc.name()), vpc);
            if (other != null) {
                String name = names.like(vpc.name(), longest);
                findings.add(INFO.finding(Anchor.at(vpc.id(), "name"), vpc.name())
                        .withRelated(other.id())
                        .withFix(INFO.fix(new Edit.Put(vpc.withName(name)), name)));
            }
        });
        return findings;
    }
}
