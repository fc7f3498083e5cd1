package org.vpcstudio.check.rule.lvs;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.VirtualServer;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class BackendCheckedTest {
    private final RuleTester tester = RuleTester.of(new BackendChecked());

    private static Changes set(String property, Object value) {
        return Worked.lvs().set(Worked.VIRTUAL_SERVER, property, value);
    }

    @Test
    void theCleanPairIsRight() {
        tester.isSilent(Worked.lvs().document());
        tester.isSilent(Designs.haPair());
    }

    @Test
    void aBackendThatIsCheckedIsFound() {
        Document document = Worked.lvs()
                .nic(Worked.BACKEND_1, nic -> nic.withSourceDestinationCheck(true))
                .document();
        tester.finds(document, "error ecs-rs-1 nics.nic-1.sourceDestinationCheck: ecs-rs-1 cannot answer for vs-http");
        tester.mends(document);
    }

    @Test
    void withNatTheDirectorAnswers() {
        tester.isSilent(set("method", VirtualServer.Method.NAT)
                .nic(Worked.BACKEND_1, nic -> nic.withSourceDestinationCheck(true))
                .document());
    }
}
