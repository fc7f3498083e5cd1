package org.vpcstudio.check.rule.availability;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class OneHostPerhapsTest {
    private final RuleTester tester = RuleTester.of(new OneHostPerhaps());

    @Test
    void thePairIsRight() {
        tester.isSilent(Designs.haPair());
    }

    private static Changes oneZone(String group) {
        return Changes.haPair()
                .ecs(Designs.ECS_1, ecs -> ecs.withAntiAffinityGroup(group))
                .ecs(Designs.ECS_2, ecs -> ecs.withZone("eu-de-01").withAntiAffinityGroup(group));
    }

    @Test
    void oneZoneWithoutAGroupIsTold() {
        Document document = oneZone("").document();
        tester.finds(document, "info ecs-ha-1 antiAffinityGroup: Members of ka-web in eu-de-01 may share a host");
        tester.mends(document);
    }

    @Test
    void aGroupKeepsThemApart() {
        tester.isSilent(oneZone("aag").document());
    }
}
