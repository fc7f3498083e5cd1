package org.vpcstudio.check.rule.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class IllegalNameTest {
    private final RuleTester tester = RuleTester.of(new IllegalName());

    @Test
    void charactersThatTheCloudRefusesAreFoundAndReplaced() {
        Document document =
                Changes.haPair().vpc(vpc -> vpc.withName("Büro netz")).document();
        tester.finds(document, "error vpc-ha name: \"Büro netz\" has characters that the cloud refuses");
        tester.mends(document);
        assertThat(tester.mended(document)
                        .topology()
                        .find(Designs.VPC)
                        .orElseThrow()
                        .name())
                .isEqualTo("B-ro-netz");
    }

    @Test
    void aLongNameIsFoundAndCut() {
        Document document =
                Changes.haPair().vip(vip -> vip.withName("v".repeat(65))).document();
        tester.finds(document, "error vip-web name: \"" + "v".repeat(65) + "\" is too long");
        tester.mends(document);
    }

    @Test
    void theFixTakesNobodysName() {
        Document document = Changes.haPair()
                .ecs(Designs.ECS_2, ecs -> ecs.withName("ecs ha-1"))
                .document();
        assertThat(tester.mended(document)
                        .topology()
                        .find(Designs.ECS_2)
                        .orElseThrow()
                        .name())
                .isEqualTo("ecs-ha-1-2");
    }

    @Test
    void allowedCharactersAndTheLongestNameAreNoFinding() {
        tester.isSilent(Changes.haPair()
                .vpc(vpc -> vpc.withName("Vpc_1.a-b"))
                .vip(vip -> vip.withName("v".repeat(64)))
                .document());
    }

    @Test
    void theNameOfAnIntentIsASentence() {
        tester.isSilent(Designs.haPair());
    }
}
