package org.vpcstudio.check.rule.keepalived;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class SessionsLostTest {
    private final RuleTester tester = RuleTester.of(new SessionsLost());

    @Test
    void aPairThatServesTcpIsReminded() {
        tester.finds(Designs.haPair(), "info ka-web: Open connections of ka-web end at a failover");
    }

    @Test
    void aServiceAloneIsReasonEnough() {
        tester.finds(
                Changes.haPair().withoutIntents().document(),
                "info ka-web: Open connections of ka-web end at a failover");
    }

    @Test
    void withoutTcpThereIsNothingToLose() {
        tester.isSilent(Changes.haPair()
                .withoutIntents()
                .guest(Designs.ECS_1, guest -> guest.withServices(List.of()))
                .guest(Designs.ECS_2, guest -> guest.withServices(List.of()))
                .document());
    }

    @Test
    void aClusterOfOneDoesNotFailOver() {
        tester.isSilent(Changes.haPair().remove(Designs.ECS_2).document());
    }
}
