package org.vpcstudio.check.rule.security;

import java.util.List;
import java.util.stream.IntStream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Property;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.SecurityGroup;

/// SG-006: the priority of a security rule is not one that the cloud knows.
public final class RulePriorityOutOfRange implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "SG-006",
            "rule-priority-out-of-range",
            Severity.ERROR,
            "vpcapi:vpc_apis_v3/security_group_rule/creating_a_security_group_rule.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final int LOWEST = 1;
    private static final int HIGHEST = 100;

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(SecurityGroup.class)
                .flatMap(group -> IntStream.range(0, group.rules().size())
                        .filter(i -> group.rules().get(i).priority() < LOWEST
                                || group.rules().get(i).priority() > HIGHEST)
                        .mapToObj(i -> finding(group, i)))
                .toList();
    }

    private static Finding finding(SecurityGroup group, int at) {
        String property = "rules." + at + ".priority";
        int written = group.rules().get(at).priority();
        int next = Math.clamp(written, LOWEST, HIGHEST);
        return INFO.finding(Anchor.at(group.id(), property), group.name(), written, LOWEST, HIGHEST)
                .withFix(INFO.fix(Property.put(group, property, next), next));
    }
}
