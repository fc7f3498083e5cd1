package org.vpcstudio.check.rule.vip;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class VipBoundAcrossSubnetsTest {
    private final RuleTester tester = RuleTester.of(new VipBoundAcrossSubnets());

    @Test
    void aServerMovedToAnotherSubnetIsFound() {
        Document document = Changes.haPair().standbyElsewhere().document();
        tester.finds(document, "error vip-web bindings: vip-web is bound to ecs-ha-2 in subnet-client");
        tester.mends(document);
    }

    @Test
    void anInterfaceInTheRightSubnetIsOfferedFirst() {
        Document document = Changes.haPair()
                .standbyElsewhere()
                .secondNic(Designs.ECS_2, Designs.SUBNET_HA, "192.168.10.12")
                .document();
        tester.mends(document);
        assertThat(tester.mended(document)
                        .topology()
                        .find(Designs.VIP, Vip.class)
                        .orElseThrow()
                        .bindings())
                .containsExactly(Designs.nicOf(Designs.ECS_1), new NicRef(Designs.ECS_2, "nic-2"));
    }

    @Test
    void unbindingTurnsTheAddressCheckOnAgain() {
        Document mended = tester.mended(Changes.haPair().standbyElsewhere().document());
        assertThat(mended.topology()
                        .nic(Designs.nicOf(Designs.ECS_2))
                        .orElseThrow()
                        .sourceDestinationCheck())
                .isTrue();
    }

    @Test
    void serversOfTheSameSubnetAreNoFinding() {
        tester.isSilent(Designs.haPair());
    }

    @Test
    void aBindingToNothingIsLeftToAnotherRule() {
        tester.isSilent(Changes.haPair().remove(Designs.ECS_2).document());
    }

    @Test
    void aSecondInterfaceElsewhereIsNoFindingAsLongAsItIsNotBound() {
        tester.isSilent(Changes.haPair()
                .secondNic(Designs.ECS_2, Designs.SUBNET_CLIENT, "192.168.20.12")
                .document());
    }
}
