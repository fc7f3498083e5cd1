package org.vpcstudio.check.rule.lvs;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class OneDirectorTest {
    private final RuleTester tester = RuleTester.of(new OneDirector());

    @Test
    void theCleanPairIsRight() {
        tester.isSilent(Worked.lvs().document());
        tester.isSilent(Designs.haPair());
    }

    @Test
    void aDirectorAloneIsFound() {
        Document document = Worked.lvs().boundTo(Designs.ECS_1).document();
        tester.finds(document, "error vs-http cluster: vs-http has 1 directors on vip-web");
        tester.leavesToTheArchitect(document);
        tester.finds(
                Worked.lvs().remove(Designs.ECS_1, Designs.ECS_2).document(),
                "error vs-http cluster: vs-http has 0 directors on vip-web");
    }

    @Test
    void aMissingVipIsForOthersToTell() {
        tester.isSilent(Worked.lvs().remove(Designs.VIP).document());
    }
}
