package org.vpcstudio.check.rule.vip;

import org.junit.jupiter.api.Test;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class UnboundVipTest {
    private final RuleTester tester = RuleTester.of(new UnboundVip());

    @Test
    void aVipBoundToNothingIsFound() {
        tester.finds(Changes.haPair().boundTo().document(), "info vip-web bindings: vip-web is bound to nothing");
    }

    @Test
    void oneBindingIsEnough() {
        tester.isSilent(Changes.haPair().boundTo(Designs.ECS_2).document());
    }
}
