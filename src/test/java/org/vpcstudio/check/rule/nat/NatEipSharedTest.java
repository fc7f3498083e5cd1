package org.vpcstudio.check.rule.nat;

import org.junit.jupiter.api.Test;
import org.vpcstudio.check.Property;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.NatGateway;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class NatEipSharedTest {
    private final RuleTester tester = RuleTester.of(new NatEipShared());

    private static Changes set(String property, Object value) {
        return Worked.nat().set(Worked.NAT, property, value);
    }

    private static NatGateway gateway() {
        return Worked.nat()
                .document()
                .topology()
                .find(Worked.NAT, NatGateway.class)
                .orElseThrow();
    }

    @Test
    void theCleanGatewayIsRight() {
        tester.isSilent(Worked.nat().document());
        tester.isSilent(Designs.haPair());
    }

    @Test
    void twoGatewaysWithOneEipAreFound() {
        Document document = Worked.nat()
                .add(Property.set(Property.set(gateway(), "id", Designs.id("nat-2")), "name", "nat-2"))
                .document();
        tester.finds(document, "error nat-2: eip-nat is used by nat-1 and nat-2");
        tester.leavesToTheArchitect(document);
    }

    @Test
    void allPortsAndSnatAreFound() {
        tester.finds(
                set("dnat.0.protocol", "all").document(),
                "error nat-1 dnat: nat-1 uses eip-nat for SNAT and for all ports");
    }

    @Test
    void singlePortsMayShareWithSnat() {
        tester.isSilent(set("dnat.0.protocol", "udp").document());
    }
}
