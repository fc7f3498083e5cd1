package org.vpcstudio.check.rule.lvs;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.RealServer;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.Parts;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class HealthChecksBlockedTest {
    private final RuleTester tester = RuleTester.of(new HealthChecksBlocked());

    @Test
    void theCleanPairIsRight() {
        tester.isSilent(Worked.lvs().document());
        tester.isSilent(Designs.haPair());
    }

    @Test
    void aBackendThatLetsOnlyClientsInIsFound() {
        Document document = Worked.lvs()
                .set(Worked.SG_BACKEND, "rules.1.remote", Parts.range("192.168.20.0/24"))
                .document();
        tester.finds(
                document,
                "error ecs-rs-1 nics.nic-1.securityGroups: ecs-rs-1 does not let in the health checks of ecs-ha-1",
                "error ecs-rs-2 nics.nic-1.securityGroups: ecs-rs-2 does not let in the health checks of ecs-ha-1");
        tester.mends(new Changes(document)
                .nic(Designs.ECS_2, nic -> nic.withSecurityGroups(List.of(Designs.SG_HA, Worked.SG_BACKEND)))
                .document());
    }

    @Test
    void aDirectorThatLetsNothingOutIsFound() {
        tester.finds(
                Worked.lvs().set(Designs.SG_HA, "rules.3.protocol", "112").document(),
                "error ecs-ha-1 nics.nic-1.securityGroups: ecs-ha-1 does not let its health checks out to ecs-rs-1",
                "error ecs-ha-1 nics.nic-1.securityGroups: ecs-ha-1 does not let its health checks out to ecs-rs-2");
    }

    @Test
    void aCommandOfOnesOwnIsNotJudged() {
        tester.isSilent(Worked.lvs()
                .set(Worked.SG_BACKEND, "rules.1.remote", Parts.range("192.168.20.0/24"))
                .set(Worked.VIRTUAL_SERVER, "realServers.0.check.type", RealServer.HealthCheck.Type.MISC)
                .set(Worked.VIRTUAL_SERVER, "realServers.1.check.type", RealServer.HealthCheck.Type.MISC)
                .document());
    }
}
