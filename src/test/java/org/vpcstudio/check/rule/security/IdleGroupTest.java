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

class IdleGroupTest {
    private final RuleTester tester = RuleTester.of(new IdleGroup());

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
    void anIdleGroupIsTold() {
        Document document = Changes.haPair()
                .add(Parts.group(
                        Designs.id("sg-x"), Parts.in("all", "", new SecurityRule.Remote.Group(Designs.id("sg-x")))))
                .document();
        tester.finds(document, "info sg-x: sg-x is not used");
        tester.mends(document);
    }

    @Test
    void aGroupOnAnInterfaceOrInARuleIsUsed() {
        tester.isSilent(Designs.haPair());
        Document named = new Changes(
                        with(rule(Action.ALLOW, 1, "tcp", "80", new SecurityRule.Remote.Group(Designs.id("sg-x")))))
                .add(Parts.group(Designs.id("sg-x")))
                .document();
        tester.isSilent(named);
    }
}
