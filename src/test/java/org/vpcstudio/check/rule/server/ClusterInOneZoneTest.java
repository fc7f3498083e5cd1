package org.vpcstudio.check.rule.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class ClusterInOneZoneTest {
    private final RuleTester tester = RuleTester.of(new ClusterInOneZone());

    @Test
    void aPairInOneZoneIsFoundAndSpread() {
        Document document = Changes.haPair()
                .ecs(Designs.ECS_2, ecs -> ecs.withZone("eu-de-01"))
                .document();
        tester.finds(document, "warning ecs-ha-2 zone: All nodes of ka-web are in eu-de-01");
        tester.mends(document);
        assertThat(tester.mended(document)).isEqualTo(Designs.haPair());
    }

    @Test
    void aPairInTwoZonesIsNoFinding() {
        tester.isSilent(Designs.haPair());
    }

    @Test
    void blankZonesAreLeftToAnotherRule() {
        tester.isSilent(Changes.haPair()
                .ecs(Designs.ECS_1, ecs -> ecs.withZone(""))
                .ecs(Designs.ECS_2, ecs -> ecs.withZone(""))
                .document());
    }
}
