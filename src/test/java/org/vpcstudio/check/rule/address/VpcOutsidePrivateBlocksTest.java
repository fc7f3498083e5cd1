package org.vpcstudio.check.rule.address;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.RuleTester;

class VpcOutsidePrivateBlocksTest {
    private final RuleTester tester = RuleTester.of(new VpcOutsidePrivateBlocks());

    @Test
    void aPublicRangeIsFound() {
        Document document = Changes.haPair()
                .vpc(vpc -> vpc.withCidr(Written.cidr("203.0.113.0/24")))
                .document();
        tester.finds(document, "error vpc-ha cidr: vpc-ha is outside the private blocks");
        tester.leavesToTheArchitect(document);
    }

    @Test
    void aRangeThatReachesOutOfItsBlockIsFound() {
        tester.finds(
                Changes.haPair()
                        .vpc(vpc -> vpc.withCidr(Written.cidr("172.0.0.0/8")))
                        .document(),
                "error vpc-ha cidr: vpc-ha is outside the private blocks");
    }

    @Test
    void privateRangesAreNoFinding() {
        for (String good : List.of("10.0.0.0/8", "10.250.0.0/24", "172.31.0.0/16", "192.168.0.0/16")) {
            tester.isSilent(Changes.haPair()
                    .vpc(vpc -> vpc.withCidr(Written.cidr(good)))
                    .document());
        }
    }

    @Test
    void anUnreadableRangeIsLeftToAnotherRule() {
        tester.isSilent(Changes.haPair()
                .vpc(vpc -> vpc.withCidr(Written.cidr("10.0/8")))
                .document());
    }
}
