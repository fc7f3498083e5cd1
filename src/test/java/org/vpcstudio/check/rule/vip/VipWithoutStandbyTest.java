package org.vpcstudio.check.rule.vip;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class VipWithoutStandbyTest {
    private final RuleTester tester = RuleTester.of(new VipWithoutStandby());

    @Test
    void aVipOfOneServerIsFoundAndGetsAStandbyInAnotherZone() {
        Document document = Changes.haPair()
                .boundTo(Designs.ECS_1)
                .remove(Designs.CLUSTER, Designs.ECS_2)
                .document();
        tester.finds(document, "warning vip-web bindings: vip-web has no standby");
        tester.mends(document);
        Topology mended = tester.mended(document).topology();
        Ecs standby = mended.each(Ecs.class)
                .filter(ecs -> ecs.name().startsWith("ecs-") && !ecs.name().startsWith("ecs-client"))
                .filter(ecs -> !ecs.id().equals(Designs.ECS_1))
                .findFirst()
                .orElseThrow();
        assertThat(standby.zone()).isNotEqualTo("eu-de-01").isNotBlank();
        assertThat(standby.nics().getFirst().securityGroups()).containsExactly(Designs.SG_HA);
        assertThat(mended.clustersOf(Designs.VIP)).hasSize(1);
        assertThat(mended.clustersOf(Designs.VIP).getFirst().nodes()).hasSize(2);
    }

    @Test
    void theRemedyIsTheSameEveryTime() {
        Document document =
                Changes.haPair().boundTo(Designs.ECS_1).remove(Designs.CLUSTER).document();
        assertThat(tester.mended(document)).isEqualTo(tester.mended(document));
    }

    @Test
    void aVipThatIsWantedAndBoundToNothingIsFound() {
        tester.finds(
                Changes.haPair().boundTo().document(),
                "warning vip-web bindings: vip-web must survive a failure, but is bound to no server");
    }

    @Test
    void twoServersAreNoFinding() {
        tester.isSilent(Designs.haPair());
    }

    @Test
    void aVipThatNobodyWantsToSurviveIsNoFinding() {
        tester.isSilent(Changes.haPair()
                .boundTo(Designs.ECS_1)
                .withoutIntents()
                .remove(Designs.CLUSTER)
                .document());
    }

    @Test
    void aForbiddenConnectionIsNotAWantedOne() {
        tester.isSilent(Changes.haPair()
                .boundTo(Designs.ECS_1)
                .remove(Designs.CLUSTER)
                .remove(Designs.id("intent-client-1"), Designs.id("intent-client-2"))
                .remove(Designs.id("intent-http"), Designs.id("intent-https"))
                .document());
    }
}
