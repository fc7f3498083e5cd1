package org.vpcstudio.check.rule.vpn;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.VpnConnection;
import org.vpcstudio.model.topology.VpnGateway;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class UnfinishedVpnTest {
    private final RuleTester tester = RuleTester.of(new UnfinishedVpn());

    private static Changes set(ResourceId id, String property, Object value) {
        return Worked.vpn().set(id, property, value);
    }

    @Test
    void theCleanPairIsRight() {
        tester.isSilent(Worked.vpn().document());
        tester.isSilent(Designs.haPair());
    }

    @Test
    void missingPartsAreFound() {
        tester.finds(
                set(Worked.VPN_GATEWAY, "localSubnets", List.of())
                        .set(Worked.VPN_1, "customerSubnets", List.of())
                        .remove(Worked.VPN_EIP_1, Worked.VPN_EIP_2)
                        .document(),
                "error vpngw-1 localSubnets: vpngw-1 offers no local subnets",
                "error vpngw-1: vpngw-1 has no EIP",
                "error vpn-1 customerSubnets: vpn-1 has no networks of the site");
        tester.mends(set(Worked.VPN_GATEWAY, "localSubnets", List.of()).document());
    }

    @Test
    void aPrivateGatewayOrBgpNeedsLess() {
        tester.isSilent(set(Worked.VPN_GATEWAY, "network", VpnGateway.Network.PRIVATE)
                .remove(Worked.VPN_EIP_1, Worked.VPN_EIP_2)
                .document());
        tester.isSilent(set(Worked.VPN_1, "customerSubnets", List.of())
                .set(Worked.VPN_1, "routing", VpnConnection.Routing.BGP)
                .document());
    }
}
