package org.vpcstudio.check.rule.keepalived;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class ClusterOfOneTest {
    private final RuleTester tester = RuleTester.of(new ClusterOfOne());

    private static Changes alone() {
        return Changes.haPair()
                .cluster(cluster ->
                        cluster.withNodes(List.of(cluster.nodes().getFirst().withPeers(List.of()))));
    }

    @Test
    void aClusterOfOneIsFoundAndGrowsByWhoIsBound() {
        tester.finds(alone().document(), "error ka-web nodes: ka-web has too few nodes: 1");
        tester.mends(alone().document());
        assertThat(tester.mended(alone().document())).isEqualTo(Designs.haPair());
    }

    @Test
    void withoutAnotherBoundServerItIsForTheArchitect() {
        tester.leavesToTheArchitect(alone().boundTo(Designs.ECS_1).document());
    }

    @Test
    void aNodeThatDoesNotExistDoesNotCount() {
        tester.finds(
                Changes.haPair().remove(Designs.ECS_2).document(), "error ka-web nodes: ka-web has too few nodes: 1");
    }

    @Test
    void twoNodesAreNoFinding() {
        tester.isSilent(Designs.haPair());
    }
}
