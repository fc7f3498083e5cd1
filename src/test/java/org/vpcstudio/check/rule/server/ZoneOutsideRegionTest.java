package org.vpcstudio.check.rule.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Region;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class ZoneOutsideRegionTest {
    private final RuleTester tester = RuleTester.of(new ZoneOutsideRegion());

    private static Document zone(String zone) {
        return Changes.haPair().ecs(Designs.ECS_2, ecs -> ecs.withZone(zone)).document();
    }

    @Test
    void aZoneOfAnotherRegionIsFoundAndMended() {
        tester.finds(zone("eu-nl-01"), "error ecs-ha-2 zone: ecs-ha-2 is in eu-nl-01, which its region does not have");
        tester.mends(zone("eu-nl-01"));
    }

    @Test
    void aBlankZoneBecomesTheLeastUsed() {
        tester.finds(zone(""), "error ecs-ha-2 zone: ecs-ha-2 has no availability zone");
        assertThat(tester.mended(zone(""))
                        .topology()
                        .find(Designs.ECS_2, Ecs.class)
                        .orElseThrow()
                        .zone())
                .isEqualTo("eu-de-03");
    }

    @Test
    void everyZoneOfTheRegionIsAllowed() {
        for (String zone : List.of("eu-de-01", "eu-de-02", "eu-de-03")) {
            tester.isSilent(zone(zone));
        }
    }

    @Test
    void aRegionThatTheCloudDoesNotHaveIsNotJudged() {
        tester.isSilent(Changes.haPair()
                .change(Designs.REGION, Region.class, region -> region.withName("mars-1"))
                .document());
    }
}
