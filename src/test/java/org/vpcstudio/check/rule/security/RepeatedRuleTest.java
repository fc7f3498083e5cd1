package org.vpcstudio.check.rule.security;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.SecurityRule;
import org.vpcstudio.model.topology.SecurityRule.Direction;
import org.vpcstudio.model.topology.SecurityRule.Remote;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.RuleTester;

class RepeatedRuleTest {
    private final RuleTester tester = RuleTester.of(new RepeatedRule());

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

    @Test
    void aRuleThatStandsTwiceIsFoundAndDeleted() {
        Document document = with(in("udp", "53", EVERYBODY), in("udp", "53", EVERYBODY));
        tester.finds(document, "error sg-ha rules.8: sg-ha has one rule twice: 8 and 9");
        tester.mends(document);
    }

    @Test
    void rulesThatDifferInOneWordAreNoFinding() {
        tester.isSilent(with(
                in("udp", "53", EVERYBODY),
                in("tcp", "53", EVERYBODY),
                in("udp", "54", EVERYBODY),
                new SecurityRule(Direction.EGRESS, "udp", "53", EVERYBODY)));
    }
}
