package org.vpcstudio.check.rule.vip;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.KeepalivedNode;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class VipWithoutFailoverTest {
    private final RuleTester tester = RuleTester.of(new VipWithoutFailover());

    @Test
    void severalServersWithoutKeepalivedAreFoundAndClustered() {
        Document document = Changes.haPair().remove(Designs.CLUSTER).document();
        tester.finds(document, "info vip-web: Nothing moves vip-web between its 2 servers");
        tester.mends(document);
        KeepalivedCluster cluster =
                tester.mended(document).topology().clustersOf(Designs.VIP).getFirst();
        assertThat(cluster.nodes()).extracting(KeepalivedNode::priority).containsExactly(150, 100);
    }

    @Test
    void noClusterIsOfferedAcrossSubnets() {
        tester.leavesToTheArchitect(
                Changes.haPair().remove(Designs.CLUSTER).standbyElsewhere().document());
    }

    @Test
    void aClusterMovesItsVip() {
        tester.isSilent(Designs.haPair());
    }

    @Test
    void aSingleServerHasNobodyToMoveTo() {
        tester.isSilent(
                Changes.haPair().remove(Designs.CLUSTER).boundTo(Designs.ECS_1).document());
    }
}
