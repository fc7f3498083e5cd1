package org.vpcstudio.check.rule.acl;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Ports;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.AclRule;
import org.vpcstudio.model.topology.NetworkAcl;

/// ACL-004: the ports of an ACL rule are no ports, reversed, overlapping or too many.
public final class WrongAclPorts implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "ACL-004",
            "wrong-acl-ports",
            Severity.ERROR,
            "vpc:access_control/firewall/management_firewall_rules/adding_a_firewall_rule.rst; "
                    + "vpcapi:vpc_apis_v3/network_acl/creating_a_network_acl.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        int most = context.profile().limit("acl.maxPortRanges").orElse(Integer.MAX_VALUE);
        return context.each(NetworkAcl.class)
                .flatMap(AclRules::of)
                .flatMap(rules -> IntStream.range(0, rules.rules().size())
                        .boxed()
                        .flatMap(at -> Stream.of("sourcePorts", "destinationPorts")
                                .flatMap(name -> check(rules, at, name, most).stream())))
                .toList();
    }

    private static Optional<Finding> check(AclRules rules, int at, String name, int most) {
        AclRule rule = rules.rules().get(at);
        String written = name.equals("sourcePorts") ? rule.sourcePorts() : rule.destinationPorts();
        Anchor anchor = rules.anchor(at, name);
        Optional<List<Ports>> ports = Ports.parseList(written);
        if (ports.isEmpty() || !ports.get().stream().allMatch(one -> one.isInRange() && !one.isReversed())) {
            return Optional.of(INFO.finding(anchor, rules.acl().name(), written));
        }
        if (ports.get().size() > most) {
            return Optional.of(
                    INFO.variant("many", anchor, rules.acl().name(), ports.get().size(), most));
        }
        return overlapping(ports.get())
                .map(two -> INFO.variant("overlap", anchor, rules.acl().name(), written));
    }

    private static Optional<Ports> overlapping(List<Ports> ports) {
        List<Ports> sorted =
                ports.stream().sorted(Comparator.comparingInt(Ports::first)).toList();
        return IntStream.range(1, sorted.size())
                .filter(i -> sorted.get(i - 1).overlaps(sorted.get(i)))
                .mapToObj(sorted::get)
                .findFirst();
    }
}
