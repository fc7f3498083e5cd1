package org.vpcstudio.check.rule.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class BlankNameTest {
    private final RuleTester tester = RuleTester.of(new BlankName());

    @Test
    void blankNamesAreFoundAndMendedOneAfterTheOtherGetDifferentNumbers() {
        Document document = Changes.haPair()
                .ecs(Designs.ECS_1, ecs -> ecs.withName(""))
                .ecs(Designs.ECS_2, ecs -> ecs.withName(" "))
                .group(group -> group.withName(""))
                .document();
        tester.finds(
                document,
                "error ecs-ha-1 name: an ECS has no name",
                "error ecs-ha-2 name: an ECS has no name",
                "error sg-ha name: a security group has no name");
        tester.mends(document);
        Document mended = tester.mended(tester.mended(tester.mended(document)));
        tester.isSilent(mended);
        assertThat(mended.topology().all()).extracting(Resource::name).contains("ecs-1", "ecs-2", "security-group-1");
    }

    @Test
    void aVpcAVipAndAnEipMayGoWithoutAName() {
        tester.isSilent(Changes.haPair()
                .vpc(vpc -> vpc.withName(""))
                .vip(vip -> vip.withName(""))
                .eip(eip -> eip.withName(""))
                .document());
    }

    @Test
    void namedElementsAreNoFinding() {
        tester.isSilent(Designs.haPair());
    }
}
