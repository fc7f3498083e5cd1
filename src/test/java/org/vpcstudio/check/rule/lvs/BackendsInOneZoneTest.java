package org.vpcstudio.check.rule.lvs;

import org.junit.jupiter.api.Test;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class BackendsInOneZoneTest {
    private final RuleTester tester = RuleTester.of(new BackendsInOneZone());

    private static Changes set(String property, Object value) {
        return Worked.lvs().set(Worked.VIRTUAL_SERVER, property, value);
    }

    @Test
    void theCleanPairIsRight() {
        tester.isSilent(Worked.lvs().document());
        tester.isSilent(Designs.haPair());
    }

    private static Changes zone(String zone) {
        return Worked.lvs().ecs(Worked.BACKEND_2, ecs -> ecs.withZone(zone));
    }

    @Test
    void oneZoneForAllIsTold() {
        tester.finds(zone("eu-de-01").document(), "info vs-http realServers: More than half of vs-http is in eu-de-01");
        tester.finds(
                set("realServers.1.weight", 3).document(),
                "info vs-http realServers: More than half of vs-http is in eu-de-02");
    }

    @Test
    void anEvenSpreadOrNoZoneIsNot() {
        tester.isSilent(zone("eu-de-03").document());
        tester.isSilent(zone("").ecs(Worked.BACKEND_1, ecs -> ecs.withZone("")).document());
    }
}
