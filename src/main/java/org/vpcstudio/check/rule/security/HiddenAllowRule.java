package org.vpcstudio.check.rule.security;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Ports;
import org.vpcstudio.check.Property;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.Action;
import org.vpcstudio.model.topology.SecurityGroup;
import org.vpcstudio.model.topology.SecurityRule;

/// SG-012: an allow rule never matches because a deny rule that counts first covers it.
public final class HiddenAllowRule implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "SG-012",
            "hidden-allow-rule",
            Severity.WARNING,
            "vpc:access_control/security_group/managing_security_group_rules/adding_a_security_group_rule.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(SecurityGroup.class)
                .flatMap(group -> IntStream.range(0, group.rules().size())
                        .filter(i -> group.rules().get(i).action() == Action.ALLOW)
                        .boxed()
                        .flatMap(i -> check(group, i).stream()))
                .toList();
    }

    private static Optional<Finding> check(SecurityGroup group, int at) {
        SecurityRule allow = group.rules().get(at);
        return IntStream.range(0, group.rules().size())
                .filter(i -> hides(group.rules().get(i), allow))
                .boxed()
                .min(Comparator.comparingInt(i -> group.rules().get(i).priority()))
                .map(deny -> finding(group, at, deny));
    }

    /// A deny with the first priority of all leaves no room above it.
    private static Finding finding(SecurityGroup group, int at, int deny) {
        int above = group.rules().get(deny).priority() - 1;
        Finding finding = INFO.finding(Anchor.at(group.id(), "rules." + at), group.name(), at + 1, deny + 1);
        return above < 1
                ? finding
                : finding.withFix(
                        INFO.fix(Property.put(group, "rules." + at + ".priority", above), at + 1, group.name(), above));
    }

    private static boolean hides(SecurityRule deny, SecurityRule allow) {
        return deny.action() == Action.DENY
                && deny.priority() <= allow.priority()
                && deny.direction() == allow.direction()
                && deny.family() == allow.family()
                && (deny.protocol().equals("all")
                        || (deny.protocol().equals(allow.protocol()) && contains(deny.ports(), allow.ports())))
                && contains(deny.remote(), allow.remote());
    }

    private static boolean contains(String outer, String inner) {
        return Ports.parse(outer).stream()
                .anyMatch(around -> Ports.parse(inner).filter(around::contains).isPresent());
    }

    private static boolean contains(SecurityRule.Remote outer, SecurityRule.Remote inner) {
        return switch (outer) {
            case SecurityRule.Remote.Anyone _ -> true;
            case SecurityRule.Remote.Range(var around) ->
                around.value().filter(range -> range.prefix() == 0).isPresent()
                        || (inner instanceof SecurityRule.Remote.Range(var inside)
                                && around.value().stream()
                                        .anyMatch(range -> inside.value()
                                                .filter(range::contains)
                                                .isPresent()));
            case SecurityRule.Remote.Group _ -> outer.equals(inner);
        };
    }
}
