package org.vpcstudio.check.rule.keepalived;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class ForeignAddressTest {
    private final RuleTester tester = RuleTester.of(new ForeignAddress());

    @Test
    void aClusterThatAnnouncesNothingIsFound() {
        Document document =
                Changes.haPair().cluster(cluster -> cluster.withVips(List.of())).document();
        tester.finds(document, "error ka-web vips: ka-web announces nothing");
        tester.leavesToTheArchitect(document);
    }

    @Test
    void anAddressOfAnotherSubnetIsFound() {
        tester.finds(
                Changes.haPair()
                        .vip(vip -> vip.withSubnet(Designs.SUBNET_CLIENT))
                        .document(),
                "error ka-web vips: ka-web announces vip-web of another subnet");
    }

    @Test
    void aVipOfTheNodesIsNoFinding() {
        tester.isSilent(Designs.haPair());
    }

    @Test
    void oneNodeInTheSubnetIsLeftToAnotherRule() {
        tester.isSilent(Changes.haPair().standbyElsewhere().document());
    }
}
