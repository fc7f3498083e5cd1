package org.vpcstudio.check.rule.directconnect;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.Parts;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class BlockedRemoteSubnetTest {
    private final RuleTester tester = RuleTester.of(new BlockedRemoteSubnet());

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
    void keptRangesAreFound() {
        tester.finds(remote("100.64.0.0/16"), "error vif-1 remoteSubnets: 100.64.0.0/16 of vif-1 is not allowed");
        tester.leavesToTheArchitect(remote("224.0.0.0/4"));
    }

    @Test
    void othersAreRight() {
        tester.isSilent(remote("10.0.0.0/8"));
    }
}
