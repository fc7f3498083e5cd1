package org.vpcstudio.check.rule.keepalived;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class UnknownInterfaceTest {
    private final RuleTester tester = RuleTester.of(new UnknownInterface());

    @Test
    void anInterfaceOfAnotherNameIsFoundAndCorrected() {
        Document document = Changes.haPair()
                .node(Designs.ECS_2, node -> node.withInterfaceName("ens3"))
                .document();
        tester.finds(document, "error ka-web nodes.ecs-ha-2.interfaceName: ecs-ha-2 has no ens3 beside its VIP");
        tester.mends(document);
        assertThat(tester.mended(document)).isEqualTo(Designs.haPair());
    }

    @Test
    void anInterfaceInAnotherSubnetIsNotTheOne() {
        tester.mends(Changes.haPair()
                .secondNic(Designs.ECS_2, Designs.SUBNET_CLIENT, "192.168.20.12")
                .node(Designs.ECS_2, node -> node.withInterfaceName("eth1"))
                .document());
    }

    @Test
    void theRightNameIsNoFinding() {
        tester.isSilent(Designs.haPair());
    }

    @Test
    void anUnknownGuestNameIsNotJudged() {
        tester.isSilent(Changes.haPair()
                .nic(Designs.ECS_2, nic -> nic.withGuestName(""))
                .document());
    }

    @Test
    void aNodeInAnotherSubnetIsLeftToAnotherRule() {
        tester.isSilent(Changes.haPair()
                .standbyElsewhere()
                .node(Designs.ECS_2, node -> node.withInterfaceName("ens3"))
                .document());
    }
}
