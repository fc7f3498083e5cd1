package org.vpcstudio.check.rule.vip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class DifferentGroupsBehindVipTest {
    private final RuleTester tester = RuleTester.of(new DifferentGroupsBehindVip());

    @Test
    void aStandbyWithOtherGroupsIsFoundAndMended() {
        Document document = Changes.haPair()
                .nic(Designs.ECS_2, nic -> nic.withSecurityGroups(List.of(Designs.SG_HA, Designs.SG_CLIENT)))
                .document();
        tester.finds(
                document,
                "warning ecs-ha-2 nics.nic-1.securityGroups: ecs-ha-2 has other security groups than ecs-ha-1");
        tester.mends(document);
        assertThat(tester.mended(document)).isEqualTo(Designs.haPair());
    }

    @Test
    void theServerOfTheHighestPriorityIsTheModel() {
        tester.finds(
                Changes.haPair()
                        .nic(Designs.ECS_2, nic -> nic.withSecurityGroups(List.of(Designs.SG_CLIENT)))
                        .priorities(100, 150)
                        .document(),
                "warning ecs-ha-1 nics.nic-1.securityGroups: ecs-ha-1 has other security groups than ecs-ha-2");
    }

    @Test
    void anEmptyListIsNotCopied() {
        tester.leavesToTheArchitect(Changes.haPair()
                .nic(Designs.ECS_1, nic -> nic.withSecurityGroups(List.of()))
                .document());
    }

    @Test
    void theOrderOfGroupsDoesNotMatter() {
        tester.isSilent(Changes.haPair()
                .nic(Designs.ECS_1, nic -> nic.withSecurityGroups(List.of(Designs.SG_HA, Designs.SG_CLIENT)))
                .nic(Designs.ECS_2, nic -> nic.withSecurityGroups(List.of(Designs.SG_CLIENT, Designs.SG_HA)))
                .document());
    }

    @Test
    void equalGroupsAreNoFinding() {
        tester.isSilent(Designs.haPair());
    }
}
