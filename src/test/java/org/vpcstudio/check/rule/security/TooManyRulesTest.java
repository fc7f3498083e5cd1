package org.vpcstudio.check.rule.security;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.SecurityRule;
import org.vpcstudio.model.topology.SecurityRule.Direction;
import org.vpcstudio.model.topology.SecurityRule.Remote;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.RuleTester;

class TooManyRulesTest {
    private final RuleTester tester = RuleTester.of(new TooManyRules());

    private static final Remote EVERYBODY = new Remote.Anyone();

    private static Document with(SecurityRule... more) {
        return Changes.haPair()
                .group(group -> {
                    List<SecurityRule> rules = new ArrayList<>(group.rules());
                    rules.addAll(List.of(more));
                    return group.withRules(rules);
                })
                .document();
    }

    private static SecurityRule in(String protocol, String ports, Remote remote) {
        return new SecurityRule(Direction.INGRESS, protocol, ports, remote);
    }

    private static Document rules(int count) {
        return Changes.haPair()
                .group(group -> group.withRules(IntStream.rangeClosed(1, count)
                        .mapToObj(i -> in("tcp", String.valueOf(i), EVERYBODY))
                        .toList()))
                .document();
    }

    @Test
    void oneRuleTooManyIsFound() {
        tester.finds(rules(51), "error sg-ha rules: sg-ha has 51 rules, 50 are allowed");
        tester.leavesToTheArchitect(rules(51));
    }

    @Test
    void theLimitItselfIsAllowed() {
        tester.isSilent(rules(50));
        tester.isSilent(with(in("udp", "53", EVERYBODY)));
    }
}
