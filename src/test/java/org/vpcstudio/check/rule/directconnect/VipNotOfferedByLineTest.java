package org.vpcstudio.check.rule.directconnect;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.Parts;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class VipNotOfferedByLineTest {
    private final RuleTester tester = RuleTester.of(new VipNotOfferedByLine());

    private static Changes set(ResourceId id, String property, Object value) {
        return Worked.directConnect().set(id, property, value);
    }

    @Test
    void theCleanPairIsRight() {
        tester.isSilent(Worked.directConnect().document());
        tester.isSilent(Designs.haPair());
    }

    private static Changes narrow() {
        return set(Worked.VIRTUAL_GATEWAY, "localSubnets", Parts.ranges("192.168.20.0/24"));
    }

    @Test
    void aVipOutsideTheLocalSubnetsIsFound() {
        tester.finds(narrow().document(), "error vgw-1 localSubnets: vgw-1 does not offer vip-web to site-berlin");
        tester.mends(narrow().document());
    }

    @Test
    void withoutAnIntentItIsNotSaid() {
        tester.isSilent(narrow().withoutIntents().document());
    }
}
