package org.vpcstudio.check.rule.vpn;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class VpnLifetimeOutOfRangeTest {
    private final RuleTester tester = RuleTester.of(new VpnLifetimeOutOfRange());

    private static Changes set(ResourceId id, String property, Object value) {
        return Worked.vpn().set(id, property, value);
    }

    @Test
    void theCleanPairIsRight() {
        tester.isSilent(Worked.vpn().document());
        tester.isSilent(Designs.haPair());
    }

    @Test
    void bothPhasesAreChecked() {
        tester.finds(
                set(Worked.VPN_1, "ike.lifetimeSeconds", 59).document(),
                "error vpn-1 ike.lifetimeSeconds: Keys of vpn-1 live 59 s");
        tester.mends(set(Worked.VPN_1, "ike.lifetimeSeconds", 604_801).document());
        tester.mends(set(Worked.VPN_1, "ipsec.lifetimeSeconds", 29).document());
    }

    @Test
    void bothEndsAreAllowed() {
        tester.isSilent(set(Worked.VPN_1, "ike.lifetimeSeconds", 60).document());
        tester.isSilent(set(Worked.VPN_1, "ipsec.lifetimeSeconds", 604_800).document());
    }
}
