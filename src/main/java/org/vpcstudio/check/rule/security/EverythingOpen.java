package org.vpcstudio.check.rule.security;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.QuickFix;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.SecurityGroup;
import org.vpcstudio.model.topology.SecurityRule;

/// SG-010: every port of every protocol is open to the Internet.
public final class EverythingOpen implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "SG-010",
            "everything-open",
            Severity.WARNING,
            "vpc:access_control/security_group/managing_a_security_group/creating_a_security_group.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(SecurityGroup.class)
                .flatMap(group -> IntStream.range(0, group.rules().size())
                        .filter(i -> isWideOpen(group.rules().get(i)))
                        .mapToObj(i -> INFO.finding(Anchor.at(group.id(), "rules." + i), group.name())
                                .withFixes(fixes(context, group, i))))
                .toList();
    }

    private static boolean isWideOpen(SecurityRule rule) {
        return Openness.letsEverybodyIn(rule)
                && rule.protocol().equals("all")
                && rule.ports().isBlank();
    }

    /// The rule becomes one for each port that somebody is meant to reach, when it is said what that is.
    private static List<QuickFix> fixes(RuleContext context, SecurityGroup group, int at) {
        SecurityRule open = group.rules().get(at);
        Set<SecurityRule> wanted = new LinkedHashSet<>();
        context.index()
                .nicsWith(group.id())
                .flatMap(server -> context.index().vipsOn(server.ref()).stream())
                .flatMap(vip -> context.index().wantedOf(vip).stream())
                .map(intent -> new SecurityRule(
                        open.direction(), intent.protocol(), String.valueOf(intent.port()), open.remote()))
                .sorted(Comparator.comparing(SecurityRule::protocol)
                        .thenComparingInt(rule -> Integer.parseInt(rule.ports())))
                .forEach(wanted::add);
        boolean held = group.rules().stream()
                .anyMatch(rule -> rule.remote() instanceof SecurityRule.Remote.Group(ResourceId remote)
                        && remote.equals(group.id()));
        if (wanted.isEmpty() || !held) {
            return List.of();
        }
        wanted.removeAll(group.rules());
        List<SecurityRule> rules = new ArrayList<>(group.rules());
        rules.remove(at);
        rules.addAll(at, wanted);
        return List.of(INFO.fix(new Edit.Put(group.withRules(rules)), group.name()));
    }
}
