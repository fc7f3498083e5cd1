package org.vpcstudio.check.rule.acl;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Ports;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.AclRule;
import org.vpcstudio.model.topology.NetworkAcl;

/// ACL-006: an ACL rule never matches because an earlier one with the other action does.
public final class HiddenAclRule implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "ACL-006", "hidden-acl-rule", Severity.WARNING, "vpc:access_control/firewall/firewall_overview.rst");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return context.each(NetworkAcl.class)
                .flatMap(AclRules::of)
                .flatMap(rules ->
                        IntStream.range(1, rules.rules().size()).boxed().flatMap(at -> check(rules, at).stream()))
                .toList();
    }

    private static Optional<Finding> check(AclRules rules, int at) {
        AclRule rule = rules.rules().get(at);
        return IntStream.range(0, at)
                .filter(i -> hides(rules.rules().get(i), rule))
                .mapToObj(i -> INFO.finding(rules.anchor(at), rules.acl().name(), at + 1, i + 1)
                        .withFix(INFO.fix(
                                rules.with(list -> {
                                    list.add(i, list.remove(at));
                                    return list;
                                }),
                                at + 1,
                                i + 1,
                                rules.acl().name())))
                .findFirst();
    }

    private static boolean hides(AclRule earlier, AclRule rule) {
        return earlier.enabled()
                && rule.enabled()
                && earlier.action() != rule.action()
                && earlier.family() == rule.family()
                && (earlier.protocol().equals("all") || earlier.protocol().equals(rule.protocol()))
                && contains(earlier.source(), rule.source())
                && contains(earlier.destination(), rule.destination())
                && contains(earlier.sourcePorts(), rule.sourcePorts())
                && contains(earlier.destinationPorts(), rule.destinationPorts());
    }

    private static boolean contains(Written<Cidr> outer, Written<Cidr> inner) {
        return outer.isBlank()
                || outer.value()
                        .filter(range -> range.prefix() == 0
                                || inner.value().filter(range::contains).isPresent())
                        .isPresent();
    }

    private static boolean contains(String outer, String inner) {
        Optional<List<Ports>> around = Ports.parseList(outer);
        Optional<List<Ports>> inside = Ports.parseList(inner);
        return around.isPresent()
                && inside.isPresent()
                && inside.get().stream().allMatch(one -> around.get().stream().anyMatch(range -> range.contains(one)));
    }
}
