package org.vpcstudio.check.rule.keepalived;

import org.junit.jupiter.api.Test;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class AnswersNotOnVipTest {
    private final RuleTester tester = RuleTester.of(new AnswersNotOnVip());

    private static Changes off(Changes design) {
        return design.set(Designs.CLUSTER, "settings.options.accept", false);
    }

    @Test
    void aServiceBehindItIsCutOff() {
        tester.finds(
                off(Changes.haPair()).document(),
                "error ka-web settings.options.accept: ka-web drops what is sent to its VIPs");
        tester.mends(off(Changes.haPair()).document());
        tester.mends(off(Worked.lvs().withoutIntents()).document());
    }

    @Test
    void anAddressNobodyUsesOrOneThatAnswersIsRight() {
        tester.isSilent(off(Changes.haPair().withoutIntents()).document());
        tester.isSilent(Designs.haPair());
    }
}
