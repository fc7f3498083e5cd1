package org.vpcstudio.check.rule.security;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Ports;
import org.vpcstudio.check.QuickFix;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.SecurityGroup;
import org.vpcstudio.model.topology.SecurityRule;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Vpc;

/// SG-009: SSH or remote desktop is open to the Internet.
public final class AdminPortOpen implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "SG-009",
            "admin-port-open",
            Severity.WARNING,
            "vpc:access_control/security_group/security_group_configuration_examples.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final List<Integer> ADMIN_PORTS = List.of(22, 3389);

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(SecurityGroup.class)
                .flatMap(group ->
                        IntStream.range(0, group.rules().size()).boxed().flatMap(i -> check(context, group, i)))
                .toList();
    }

    private static Stream<Finding> check(RuleContext context, SecurityGroup group, int at) {
        SecurityRule rule = group.rules().get(at);
        if (!Openness.letsEverybodyIn(rule) || !rule.protocol().equals("tcp")) {
            return Stream.empty();
        }
        return Ports.parse(rule.ports()).stream()
                .flatMap(ports -> ADMIN_PORTS.stream()
                        .filter(ports::contains)
                        .limit(1)
                        .map(port -> INFO.finding(Anchor.at(group.id(), "rules." + at + ".remote"), group.name(), port)
                                .withFixes(ports.first() == ports.last() ? fixes(context, group, at) : List.of())));
    }

    /// Only for a rule of its own: a range of ports may be open for other reasons, too.
    private static List<QuickFix> fixes(RuleContext context, SecurityGroup group, int at) {
        SecurityRule rule = group.rules().get(at);
        return context.index()
                .nicsWith(group.id())
                .flatMap(server -> context.topology().find(server.nic().subnet(), Subnet.class).stream())
                .flatMap(subnet -> context.topology().find(subnet.vpc(), Vpc.class).stream())
                .filter(vpc -> vpc.cidr().value().isPresent())
                .limit(1)
                .map(vpc -> rule.withRemote(new SecurityRule.Remote.Range(vpc.cidr())))
                .map(next -> INFO.fix(GroupRules.replace(group, at, next), range(next)))
                .toList();
    }

    private static String range(SecurityRule rule) {
        return rule.remote() instanceof SecurityRule.Remote.Range(Written<Cidr> cidr) ? cidr.text() : "";
    }
}
