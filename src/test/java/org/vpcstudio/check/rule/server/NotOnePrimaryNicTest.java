package org.vpcstudio.check.rule.server;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class NotOnePrimaryNicTest {
    private final RuleTester tester = RuleTester.of(new NotOnePrimaryNic());

    @Test
    void noPrimaryInterfaceIsFoundAndTheFirstIsChosen() {
        Document document = Changes.haPair()
                .nic(Designs.ECS_1, nic -> nic.withPrimary(false))
                .document();
        tester.finds(document, "error ecs-ha-1 nics: ecs-ha-1 has 0 primary interfaces");
        tester.mends(document);
    }

    @Test
    void twoPrimaryInterfacesAreFoundAndTheFirstIsKept() {
        Document document = Changes.haPair()
                .secondNic(Designs.CLIENT_1, Designs.SUBNET_HA, "192.168.10.41")
                .ecs(
                        Designs.CLIENT_1,
                        ecs -> ecs.withNics(ecs.nics().stream()
                                .map(nic -> nic.withPrimary(true))
                                .toList()))
                .document();
        tester.finds(document, "error ecs-client-1 nics: ecs-client-1 has 2 primary interfaces");
        tester.mends(document);
    }

    @Test
    void aServerWithoutInterfacesIsForTheArchitect() {
        Document document = Changes.haPair()
                .ecs(Designs.CLIENT_1, ecs -> ecs.withNics(List.of()))
                .document();
        tester.finds(document, "error ecs-client-1 nics: ecs-client-1 has no network interface");
        tester.leavesToTheArchitect(document);
    }

    @Test
    void oneOfTwoIsNoFinding() {
        tester.isSilent(Designs.haPair());
        tester.isSilent(Changes.haPair()
                .secondNic(Designs.CLIENT_1, Designs.SUBNET_HA, "192.168.10.41")
                .document());
    }
}
