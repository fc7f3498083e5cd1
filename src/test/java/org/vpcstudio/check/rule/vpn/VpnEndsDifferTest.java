package org.vpcstudio.check.rule.vpn;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.VpnConnection;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class VpnEndsDifferTest {
    private final RuleTester tester = RuleTester.of(new VpnEndsDiffer());

    private static Changes set(ResourceId id, String property, Object value) {
        return Worked.vpn().set(id, property, value);
    }

    @Test
    void theCleanPairIsRight() {
        tester.isSilent(Worked.vpn().document());
        tester.isSilent(Designs.haPair());
    }

    private static VpnConnection tunnel() {
        return Worked.vpn()
                .document()
                .topology()
                .find(Worked.VPN_1, VpnConnection.class)
                .orElseThrow();
    }

    private static Changes device(VpnConnection.Device device) {
        return set(Worked.VPN_1, "device", Optional.of(device));
    }

    @Test
    void aDifferenceIsFound() {
        Document document = device(new VpnConnection.Device("other", tunnel().ike(), tunnel().ipsec()))
                .document();
        tester.finds(document, "error vpn-1 device: Both ends of vpn-1 are set differently");
        tester.mends(document);
    }

    @Test
    void theSameSettingsAreRightWithAnotherLifetime() {
        VpnConnection.Device same = new VpnConnection.Device(tunnel().preSharedKey(), tunnel().ike(), tunnel().ipsec());
        tester.isSilent(device(same).document());
        tester.isSilent(device(same)
                .set(Worked.VPN_1, "device.ike.lifetimeSeconds", 3600)
                .document());
    }
}
