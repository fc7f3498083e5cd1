package org.vpcstudio.check.rule.security;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.SecurityGroup;

/// SG-004: a security rule names a protocol that does not exist.
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

    private static final Set<String> NAMES = Set.of("all", "tcp", "udp", "icmp");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    @Override
    public List<Finding> check(RuleContext context) {
        return context.topology()
                .each(SecurityGroup.class)
                .flatMap(group -> IntStream.range(0, group.rules().size())
                        .filter(i -> !isKnown(group.rules().get(i).protocol()))
                        .mapToObj(i -> INFO.finding(
                                Anchor.at(group.id(), "rules." + i + ".protocol"),
                                group.name(),
                                group.rules().get(i).protocol())))
                .toList();
    }

    private static boolean isKnown(String protocol) {
        return NAMES.contains(protocol) || (NUMBER.matcher(protocol).matches() && Integer.parseInt(protocol) <= 255);
    }
}
