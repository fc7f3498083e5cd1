package org.vpcstudio.check.rule.lvs;

import org.junit.jupiter.api.Test;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class UnevenSchedulerTest {
    private final RuleTester tester = RuleTester.of(new UnevenScheduler());

    private static Changes set(String property, Object value) {
        return Worked.lvs().set(Worked.VIRTUAL_SERVER, property, value);
    }

    @Test
    void theCleanPairIsRight() {
        tester.isSilent(Worked.lvs().document());
        tester.isSilent(Designs.haPair());
    }

    @Test
    void othersAreFound() {
        tester.finds(
                set("scheduler", "sh").document(), "warning vs-http scheduler: vs-http does not spread evenly (sh)");
        tester.mends(set("scheduler", "sh").document());
        tester.mends(set("scheduler", "wrr")
                .set(Worked.VIRTUAL_SERVER, "realServers.0.weight", 3)
                .document());
    }

    @Test
    void equalWeightsAreEven() {
        tester.isSilent(set("scheduler", "wrr").document());
        tester.isSilent(set("realServers.0.weight", 3).document());
    }
}
