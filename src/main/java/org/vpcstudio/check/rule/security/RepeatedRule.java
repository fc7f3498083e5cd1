package org.vpcstudio.check.rule.security;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.SecurityGroup;
import org.vpcstudio.model.topology.SecurityRule;

/// SG-008: a security group has one rule twice.
public final class RepeatedRule implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("SG-008", "repeated-rule", Severity.ERROR, "vpcapi:appendix/error_codes.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(SecurityGroup.class).flatMap(RepeatedRule::check).toList();
    }

    private static Stream<Finding> check(SecurityGroup group) {
        Map<SecurityRule, Integer> first = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < group.rules().size(); i++) {
            Integer earlier = first.putIfAbsent(group.rules().get(i), i);
            if (earlier != null) {
                findings.add(INFO.finding(Anchor.at(group.id(), "rules." + i), group.name(), earlier + 1, i + 1)
                        .withFix(INFO.fix(GroupRules.remove(group, i), i + 1, group.name())));
            }
        }
        return findings.stream();
    }
}
