package org.vpcstudio.check.rule.eip;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class EipOnUnboundVipTest {
    private final RuleTester tester = RuleTester.of(new EipOnUnboundVip());

    @Test
    void anEipThatLeadsToNobodyIsFoundAndTheVipBound() {
        Document document = Changes.haPair().boundTo().document();
        tester.finds(document, "error vip-web bindings: eip-web leads to vip-web, which nobody holds");
        tester.mends(document);
    }

    @Test
    void oneHolderIsEnough() {
        tester.isSilent(Changes.haPair().boundTo(Designs.ECS_2).document());
    }

    @Test
    void anUnboundVipWithoutAnEipIsNoFinding() {
        tester.isSilent(Changes.haPair().boundTo().remove(Designs.EIP).document());
    }
}
