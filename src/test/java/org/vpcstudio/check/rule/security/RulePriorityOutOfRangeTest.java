package org.vpcstudio.check.rule.security;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Action;
import org.vpcstudio.model.topology.SecurityRule;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Parts;
import org.vpcstudio.testing.RuleTester;

class RulePriorityOutOfRangeTest {
    private final RuleTester tester = RuleTester.of(new RulePriorityOutOfRange());

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

    private static Document priority(int priority) {
        return with(rule(Action.ALLOW, priority, "tcp", "8080", Parts.range("10.0.0.0/8")));
    }

    @Test
    void numbersOutsideAreFound() {
        tester.finds(priority(0), "error sg-ha rules.7.priority: A rule of sg-ha has priority 0");
        tester.mends(priority(0));
        tester.mends(priority(101));
    }

    @Test
    void bothEndsAreRight() {
        tester.isSilent(priority(1));
        tester.isSilent(priority(100));
    }
}
