package org.vpcstudio.check.rule.vip;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class NodeNotBoundToVipTest {
    private final RuleTester tester = RuleTester.of(new NodeNotBoundToVip());

    @Test
    void aNodeThatIsNotBoundIsFoundAndBound() {
        Document document = Changes.haPair().boundTo(Designs.ECS_1).document();
        tester.finds(document, "error vip-web bindings: ecs-ha-2 is not bound to vip-web");
        tester.mends(document);
        assertThat(tester.mended(document)).isEqualTo(Designs.haPair());
    }

    @Test
    void aBoundServerThatIsNoNodeIsFoundAndMadeOne() {
        Document document = Changes.haPair()
                .boundTo(Designs.ECS_1, Designs.ECS_2, Designs.CLIENT_2)
                .document();
        tester.finds(document, "warning ka-web nodes: ecs-client-2 is bound to vip-web, but no node of ka-web");
        KeepalivedCluster joined = tester.mended(document)
                .topology()
                .find(Designs.CLUSTER, KeepalivedCluster.class)
                .orElseThrow();
        assertThat(joined.nodes())
                .hasSize(3)
                .allSatisfy(node -> assertThat(node.peers()).hasSize(2));
    }

    @Test
    void aNodeWithoutAnInterfaceThereIsLeftToAnotherRule() {
        tester.isSilent(
                Changes.haPair().standbyElsewhere().boundTo(Designs.ECS_1).document());
    }

    @Test
    void boundNodesAreNoFinding() {
        tester.isSilent(Designs.haPair());
    }

    @Test
    void bindingsWithoutAClusterAreNoFinding() {
        tester.isSilent(Changes.haPair().remove(Designs.CLUSTER).document());
    }
}
