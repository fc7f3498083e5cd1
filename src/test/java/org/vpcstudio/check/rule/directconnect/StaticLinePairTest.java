package org.vpcstudio.check.rule.directconnect;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.VirtualInterface;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class StaticLinePairTest {
    private final RuleTester tester = RuleTester.of(new StaticLinePair());

    private static Changes set(ResourceId id, String property, Object value) {
        return Worked.directConnect().set(id, property, value);
    }

    @Test
    void theCleanPairIsRight() {
        tester.isSilent(Worked.directConnect().document());
        tester.isSilent(Designs.haPair());
    }

    private static Changes fixed() {
        return set(Worked.INTERFACE_1, "routing", VirtualInterface.Routing.STATIC);
    }

    @Test
    void staticRoutingWithTwoLinesIsFound() {
        tester.finds(fixed().document(), "warning vif-1 routing: vif-1 does not change over by itself");
        tester.leavesToTheArchitect(fixed().document());
    }

    @Test
    void oneLineHasNothingToChangeTo() {
        tester.isSilent(fixed().remove(Worked.INTERFACE_2).document());
    }
}
