package org.vpcstudio.check.rule.security;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Action;
import org.vpcstudio.model.topology.SecurityRule;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.Parts;
import org.vpcstudio.testing.RuleTester;

class HiddenAllowRuleTest {
    private final RuleTester tester = RuleTester.of(new HiddenAllowRule());

    private static SecurityRule rule(
            Action action, int priority, String protocol, String ports, SecurityRule.Remote remote) {
        return new SecurityRule(SecurityRule.Direction.INGRESS, protocol, ports, remote)
                .withAction(action)
                .withPriority(priority);
    }

    private static Document with(SecurityRule... more) {
        return Changes.haPair()
                .group(group -> group.withRules(
                        Stream.concat(group.rules().stream(), Stream.of(more)).toList()))
                .document();
    }

    @Test
    void anAllowBelowADenyIsFoundAndRaised() {
        Document document = with(
                rule(Action.DENY, 5, "tcp", "8000-9000", Parts.range("10.0.0.0/8")),
                rule(Action.ALLOW, 5, "tcp", "8080", Parts.range("10.1.0.0/16")));
        tester.finds(document, "warning sg-ha rules.8: Rule 9 of sg-ha allows nothing");
        tester.mends(document);
    }

    @Test
    void aboveTheFirstPriorityThereIsNoRoom() {
        tester.leavesToTheArchitect(with(
                rule(Action.DENY, 1, "udp", "", new SecurityRule.Remote.Anyone()),
                rule(Action.ALLOW, 1, "udp", "53", Parts.range("10.1.0.0/16"))));
    }

    @Test
    void anAllowThatCountsFirstOrReachesFurtherIsRight() {
        SecurityRule deny = rule(Action.DENY, 5, "tcp", "8000-9000", Parts.range("10.0.0.0/8"));
        tester.isSilent(with(deny, rule(Action.ALLOW, 4, "tcp", "8080", Parts.range("10.1.0.0/16"))));
        tester.isSilent(with(deny, rule(Action.ALLOW, 9, "tcp", "8080", Parts.range("11.1.0.0/16"))));
        tester.isSilent(with(deny, rule(Action.ALLOW, 9, "tcp", "7999-8080", Parts.range("10.1.0.0/16"))));
        tester.isSilent(with(deny, rule(Action.ALLOW, 9, "udp", "8080", Parts.range("10.1.0.0/16"))));
        tester.isSilent(Designs.haPair());
    }
}
