package org.vpcstudio.check.rule.directconnect;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.Parts;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class RemoteSubnetInVpcTest {
    private final RuleTester tester = RuleTester.of(new RemoteSubnetInVpc());

    private static Changes set(ResourceId id, String property, Object value) {
        return Worked.directConnect().set(id, property, value);
    }

    @Test
    void theCleanPairIsRight() {
        tester.isSilent(Worked.directConnect().document());
        tester.isSilent(Designs.haPair());
    }

    private static Document remote(String range) {
        return set(Worked.INTERFACE_1, "remoteSubnets", Parts.ranges(range)).document();
    }

    @Test
    void anOverlapIsFound() {
        tester.finds(
                remote("192.168.0.0/24"), "error vif-1 remoteSubnets: 192.168.0.0/24 of vif-1 overlaps 192.168.0.0/16");
        tester.leavesToTheArchitect(remote("192.168.10.0/24"));
    }

    @Test
    void otherNetworksAreRight() {
        tester.isSilent(remote("10.99.0.0/16"));
        tester.isSilent(remote("x"));
    }
}
