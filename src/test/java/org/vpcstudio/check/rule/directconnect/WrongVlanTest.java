package org.vpcstudio.check.rule.directconnect;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class WrongVlanTest {
    private final RuleTester tester = RuleTester.of(new WrongVlan());

    private static Changes set(ResourceId id, String property, Object value) {
        return Worked.directConnect().set(id, property, value);
    }

    @Test
    void theCleanPairIsRight() {
        tester.isSilent(Worked.directConnect().document());
        tester.isSilent(Designs.haPair());
    }

    private static Changes together(int one, int other) {
        return set(Worked.INTERFACE_2, "connection", Worked.LINE_1)
                .set(Worked.INTERFACE_1, "vlan", one)
                .set(Worked.INTERFACE_2, "vlan", other);
    }

    @Test
    void numbersOutsideAreFound() {
        tester.finds(set(Worked.INTERFACE_1, "vlan", 4000).document(), "error vif-1 vlan: vif-1 has VLAN 4000");
        tester.mends(set(Worked.INTERFACE_1, "vlan", -1).document());
    }

    @Test
    void takenOnesAreFound() {
        tester.finds(together(30, 30).document(), "error vif-2 vlan: vif-2 cannot have VLAN 30");
        tester.mends(together(30, 30).document());
        tester.mends(together(0, 30).document());
    }

    @Test
    void differentOnesAndOneAloneUntaggedAreRight() {
        tester.isSilent(together(30, 31).document());
        tester.isSilent(set(Worked.INTERFACE_1, "vlan", 0).document());
    }
}
