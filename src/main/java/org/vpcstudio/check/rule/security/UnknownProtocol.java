package org.vpcstudio.check.rule.security;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Property;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.Family;
import org.vpcstudio.model.topology.SecurityGroup;
import org.vpcstudio.model.topology.SecurityRule;

/// SG-004: a security rule names a protocol that does not exist, or one of the other address family.
public final class UnknownProtocol implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "SG-004",
            "unknown-protocol",
            Severity.ERROR,
            "vpcapi:vpc_apis_v3/security_group_rule/creating_a_security_group_rule.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Set<String> NAMES = Set.of("all", "tcp", "udp", "icmp", "icmpv6");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(SecurityGroup.class)
                .flatMap(group ->
                        IntStream.range(0, group.rules().size()).boxed().flatMap(i -> check(group, i).stream()))
                .toList();
    }

    private static Optional<Finding> check(SecurityGroup group, int at) {
        SecurityRule rule = group.rules().get(at);
        Anchor anchor = Anchor.at(group.id(), "rules." + at + ".protocol");
        if (!isKnown(rule.protocol())) {
            return Optional.of(INFO.finding(anchor, group.name(), rule.protocol()));
        }
        Family right = family(rule);
        return right == rule.family()
                ? Optional.empty()
                : Optional.of(INFO.variant("family", anchor, group.name(), words(rule.family()), words(right))
                        .withFix(INFO.fix(
                                Property.put(group, "rules." + at + ".family", right), words(right), group.name())));
    }

    /// What the protocol or the range of a rule is of; else what it says itself.
    private static Family family(SecurityRule rule) {
        if (rule.protocol().equals("icmpv6")) {
            return Family.IPV6;
        }
        boolean four = rule.protocol().equals("icmp") || rule.remote() instanceof SecurityRule.Remote.Range;
        return four ? Family.IPV4 : rule.family();
    }

    private static String words(Family family) {
        return switch (family) {
            case IPV4 -> "IPv4";
            case IPV6 -> "IPv6";
        };
    }

    private static boolean isKnown(String protocol) {
        return NAMES.contains(protocol) || (NUMBER.matcher(protocol).matches() && Integer.parseInt(protocol) <= 255);
    }
}
