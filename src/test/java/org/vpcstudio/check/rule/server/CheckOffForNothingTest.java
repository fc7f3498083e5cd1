package org.vpcstudio.check.rule.server;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class CheckOffForNothingTest {
    private final RuleTester tester = RuleTester.of(new CheckOffForNothing());

    @Test
    void aServerWithoutAVipShouldBeChecked() {
        Document document = Changes.haPair()
                .nic(Designs.CLIENT_1, nic -> nic.withSourceDestinationCheck(false))
                .document();
        tester.finds(
                document,
                "warning ecs-client-1 nics.nic-1.sourceDestinationCheck:" + " ecs-client-1 may send under any address");
        tester.mends(document);
    }

    @Test
    void holdersOfAVipNeedTheException() {
        tester.isSilent(Designs.haPair());
    }

    @Test
    void checkedServersAreNoFinding() {
        tester.isSilent(Changes.haPair()
                .nic(Designs.ECS_1, nic -> nic.withSourceDestinationCheck(true))
                .document());
    }
}
