package org.vpcstudio.check.rule.vpn;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.VpnGateway;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class WeakPreSharedKeyTest {
    private final RuleTester tester = RuleTester.of(new WeakPreSharedKey());

    private static Changes set(ResourceId id, String property, Object value) {
        return Worked.vpn().set(id, property, value);
    }

    @Test
    void theCleanPairIsRight() {
        tester.isSilent(Worked.vpn().document());
        tester.isSilent(Designs.haPair());
    }

    private static Changes key(String key) {
        return set(Worked.VPN_1, "preSharedKey", key);
    }

    @Test
    void shortAndSimpleOnesAreFound() {
        tester.finds(
                key("Ab1-xyz").document(), "error vpn-1 preSharedKey: The pre-shared key of vpn-1 has 7 characters");
        tester.finds(
                key("onlysmall").document(), "error vpn-1 preSharedKey: The pre-shared key of vpn-1 is too simple");
        tester.leavesToTheArchitect(key("x".repeat(129)).document());
    }

    @Test
    void goodOnesAndVariablesAreRight() {
        tester.isSilent(key("").document());
        tester.isSilent(key("Three-kinds").document());
        tester.isSilent(key("simple")
                .set(Worked.VPN_GATEWAY, "edition", VpnGateway.Edition.CLASSIC)
                .document());
    }
}
