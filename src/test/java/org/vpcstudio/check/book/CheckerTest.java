package org.vpcstudio.check.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;

class CheckerTest {
    private static List<String> ids(Document document) {
        return Checker.check(document).stream()
                .map(finding -> finding.rule().id())
                .toList();
    }

    private static Document broken() {
        return Changes.haPair()
                .standbyElsewhere()
                .vipAddress("192.168.10.1")
                .guest(Designs.ECS_2, guest -> guest.withIpForward(true))
                .priorities(100, 100)
                .ecs(Designs.ECS_1, ecs -> ecs.withZone("").withName(""))
                .document();
    }

    @Test
    void theHaPairIsCleanButForSessionsThatEnd() {
        assertThat(ids(Designs.haPair())).containsExactly("KA-043");
    }

    @Test
    void anEmptyDesignIsClean() {
        assertThat(ids(Document.empty("nothing"))).isEmpty();
    }

    @Test
    void findingsComeInTheOrderOfTheCatalogue() {
        assertThat(ids(broken()))
                .containsExactly("GEN-001", "GEN-010", "VIP-002", "VIP-004", "VIP-012", "KA-002", "KA-007", "KA-043");
    }

    @Test
    void theSameDesignGivesTheSameFindings() {
        List<Resource> resources = new ArrayList<>(broken().topology().all());
        List<Finding> expected = Checker.check(broken());
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(resources, new Random(seed));
            assertThat(Checker.check(broken().withTopology(Topology.of(resources))))
                    .isEqualTo(expected);
        }
    }

    @Test
    void aDesignWithoutItsContainersIsCheckedWithoutAMishap() {
        Changes ruin = Changes.haPair();
        for (Resource resource : Designs.haPair().topology().all()) {
            assertThat(Checker.check(ruin.remove(resource.id()).document()))
                    .as("without " + resource.id())
                    .allSatisfy(
                            finding -> assertThat(finding.anchor().resource()).isNotEqualTo(resource.id()));
        }
        assertThat(Checker.check(ruin.remove(Designs.SUBNET_HA, Designs.VPC).document()))
                .extracting(Finding::severity)
                .contains(Severity.ERROR);
    }
}
