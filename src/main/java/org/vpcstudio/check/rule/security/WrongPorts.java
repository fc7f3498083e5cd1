package org.vpcstudio.check.rule.security;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Ports;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.SecurityGroup;
import org.vpcstudio.model.topology.SecurityRule;

/// SG-003: the ports of a security rule are no ports, reversed, or given for a protocol without ports.
public final class WrongPorts implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "SG-003",
            "wrong-ports",
            Severity.ERROR,
            "vpcapi:vpc_apis_v3/security_group_rule/creating_a_security_group_rule.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Set<String> WITH_PORTS = Set.of("tcp", "udp", "icmp", "6", "17", "1");

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(SecurityGroup.class)
                .flatMap(group -> IntStream.range(0, group.rules().size())
                        .filter(i -> !group.rules().get(i).ports().isBlank())
                        .boxed()
                        .flatMap(i -> check(group, i)))
                .toList();
    }

    private static Stream<Finding> check(SecurityGroup group, int at) {
        SecurityRule rule = group.rules().get(at);
        Anchor anchor = Anchor.at(group.id(), "rules." + at + ".ports");
        Optional<Ports> ports = Ports.parse(rule.ports());
        if (!WITH_PORTS.contains(rule.protocol())) {
            return Stream.of(INFO.variant("portless", anchor, group.name(), rule.ports(), rule.protocol())
                    .withFix(INFO.namedFix("fix-clear", GroupRules.replace(group, at, ""))));
        }
        if (rule.protocol().equals("icmp") || rule.protocol().equals("1")) {
            return Stream.empty();
        }
        if (ports.filter(Ports::isInRange).isEmpty()) {
            return Stream.of(INFO.finding(anchor, group.name(), rule.ports()));
        }
        if (!ports.get().isReversed()) {
            return Stream.empty();
        }
        String swapped = ports.get().last() + "-" + ports.get().first();
        return Stream.of(INFO.variant("reversed", anchor, group.name(), rule.ports(), swapped)
                .withFix(INFO.fix(GroupRules.replace(group, at, swapped), swapped)));
    }
}
