package org.vpcstudio.check.rule.vpn;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class DeafCustomerGatewayTest {
    private final RuleTester tester = RuleTester.of(new DeafCustomerGateway());

    private static Changes set(ResourceId id, String property, Object value) {
        return Worked.vpn().set(id, property, value);
    }

    @Test
    void theCleanPairIsRight() {
        tester.isSilent(Worked.vpn().document());
        tester.isSilent(Designs.haPair());
    }

    @Test
    void dpdAndPortsAreChecked() {
        Document document = set(Worked.CUSTOMER_GATEWAY, "deadPeerDetection", false)
                .set(Worked.CUSTOMER_GATEWAY, "portsOpen", false)
                .document();
        tester.finds(
                document,
                "warning cgw-1 deadPeerDetection: cgw-1 does not notice a dead tunnel",
                "warning cgw-1 portsOpen: cgw-1 cannot be reached");
        tester.mends(document);
    }

    @Test
    void natTraversalIsAnotherMatter() {
        tester.isSilent(set(Worked.CUSTOMER_GATEWAY, "natTraversal", false).document());
    }
}
