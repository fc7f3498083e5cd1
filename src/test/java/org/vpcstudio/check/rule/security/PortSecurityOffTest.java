package org.vpcstudio.check.rule.security;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Action;
import org.vpcstudio.model.topology.SecurityRule;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class PortSecurityOffTest {
    private final RuleTester tester = RuleTester.of(new PortSecurityOff());

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
    void anOpenPortIsFound() {
        Document document = Changes.haPair()
                .nic(Designs.ECS_1, nic -> nic.withPortSecurity(false))
                .document();
        tester.finds(document, "warning ecs-ha-1 nics.nic-1.portSecurity: Nothing guards ecs-ha-1");
        tester.mends(document);
    }

    @Test
    void aCheckThatIsOffIsAnotherMatter() {
        tester.isSilent(Designs.haPair());
        tester.isSilent(with(rule(Action.ALLOW, 1, "all", "", new SecurityRule.Remote.Anyone())));
    }
}
