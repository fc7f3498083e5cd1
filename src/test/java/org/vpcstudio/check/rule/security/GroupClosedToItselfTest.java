package org.vpcstudio.check.rule.security;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Action;
import org.vpcstudio.model.topology.SecurityRule;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.Parts;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class GroupClosedToItselfTest {
    private final RuleTester tester = RuleTester.of(new GroupClosedToItself());

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

    private static Changes closed() {
        return Worked.lvs()
                .group(group ->
                        group.withRules(group.rules().subList(1, group.rules().size())));
    }

    @Test
    void aGroupThatIsClosedToItselfIsTold() {
        tester.finds(closed().document(), "info sg-ha rules: Servers with sg-ha cannot reach each other");
        tester.mends(closed().document());
    }

    @Test
    void aGroupOfOneOrAnOpenOneIsRight() {
        tester.isSilent(Designs.haPair());
        tester.isSilent(with(rule(Action.DENY, 9, "all", "", new SecurityRule.Remote.Anyone())));
        tester.isSilent(Worked.peering()
                .set(Designs.id("sg-a"), "rules", List.of(Parts.outAll()))
                .document());
    }
}
