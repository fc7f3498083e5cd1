package org.vpcstudio.check.rule.lvs;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.SecurityRule;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.Parts;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class ClientsBlockedAtBackendTest {
    private final RuleTester tester = RuleTester.of(new ClientsBlockedAtBackend());

    @Test
    void theCleanPairIsRight() {
        tester.isSilent(Worked.lvs().document());
        tester.isSilent(Designs.haPair());
    }

    private static Document backendRule(SecurityRule.Remote remote) {
        return Worked.lvs().set(Worked.SG_BACKEND, "rules.1.remote", remote).document();
    }

    @Test
    void aRuleForTheDirectorsOnlyIsNotEnough() {
        Document document = backendRule(new SecurityRule.Remote.Group(Designs.SG_HA));
        tester.finds(
                document,
                "error ecs-rs-1 nics.nic-1.securityGroups: ecs-rs-1 does not let in the clients of intent-lb",
                "error ecs-rs-2 nics.nic-1.securityGroups: ecs-rs-2 does not let in the clients of intent-lb");
        tester.mends(document);
    }

    @Test
    void aRangeOrAGroupOfTheClientsIsEnough() {
        tester.isSilent(backendRule(Parts.range("192.168.20.0/24")));
        tester.isSilent(backendRule(new SecurityRule.Remote.Group(Designs.SG_CLIENT)));
        tester.isSilent(backendRule(new SecurityRule.Remote.Anyone()));
    }

    @Test
    void withoutAnIntentNobodyIsBlocked() {
        tester.isSilent(new Changes(backendRule(Parts.range("10.0.0.0/8")))
                .withoutIntents()
                .document());
    }
}
