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

    @Override
    public List<Finding> check(RuleContext context) {
        int lowest = context.profile().limit("sg.minPriority").orElse(Integer.MIN_VALUE);
        int highest = context.profile().limit("sg.maxPriority").orElse(Integer.MAX_VALUE);
        return context.each(SecurityGroup.class)
                .flatMap(group -> IntStream.range(0, group.rules().size())
                        .filter(i -> group.rules().get(i).priority() < lowest
                                || group.rules().get(i).priority() > highest)
                        .mapToObj(i -> finding(group, i, lowest, highest)))
                .toList();
    }

    private static Finding finding(SecurityGroup group, int at, int lowest, int highest) {
        String property = "rules." + at + ".priority";
        int written = group.rules().get(at).priority();
        int next = Math.clamp(written, lowest, highest);
        return INFO.finding(Anchor.at(group.id(), property), group.name(), written, lowest, highest)
                .withFix(INFO.fix(Property.put(group, property, next), next));
    }
}
