package org.vpcstudio.check.rule.vip;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class VipWithoutOwnerTest {
    private final RuleTester tester = RuleTester.of(new VipWithoutOwner());

    private static Document ownerless(Changes design) {
        return design.vip(vip -> vip.withDeviceOwner("")).document();
    }

    @Test
    void anEipNeedsTheOwner() {
        tester.finds(ownerless(Changes.haPair()), "error vip-web deviceOwner: vip-web cannot be reached by eip-web");
        tester.mends(ownerless(Changes.haPair()));
    }

    @Test
    void aSiteNeedsTheOwner() {
        tester.finds(
                ownerless(Worked.vpn().remove(Designs.EIP)),
                "error vip-web deviceOwner: vip-web cannot be reached by site-berlin");
    }

    @Test
    void insideTheVpcAnOwnerIsNotNeeded() {
        tester.isSilent(ownerless(Worked.lvs()));
        tester.isSilent(Worked.vpn().document());
        tester.isSilent(ownerless(Worked.lvs().withoutIntents()));
    }
}
