package org.vpcstudio.check.rule.keepalived;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.KeepalivedNode.Overrides;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class DifferentRouterIdsTest {
    private final RuleTester tester = RuleTester.of(new DifferentRouterIds());

    private static Changes second(Overrides overrides) {
        return Changes.haPair().node(Designs.ECS_2, node -> node.withOverrides(overrides));
    }

    @Test
    void anotherIdOnOneNodeIsFoundAndMended() {
        Document document =
                second(Overrides.NONE.withVirtualRouterId(Optional.of(52))).document();
        tester.finds(
                document,
                "error ka-web nodes.ecs-ha-2.overrides.virtualRouterId: ecs-ha-2 uses the id 52, ecs-ha-1 uses 51");
        tester.mends(document);
        assertThat(tester.mended(document)).isEqualTo(Designs.haPair());
    }

    @Test
    void theBestNodeDecides() {
        Document document = second(Overrides.NONE.withVirtualRouterId(Optional.of(52)))
                .priorities(100, 150)
                .document();
        tester.finds(
                document,
                "error ka-web nodes.ecs-ha-1.overrides.virtualRouterId: ecs-ha-1 uses the id 51, ecs-ha-2 uses 52");
        tester.mends(document);
    }

    @Test
    void oneIdForAllIsNoFinding() {
        tester.isSilent(Designs.haPair());
    }

    @Test
    void anOverrideWithTheSameIdIsNoFinding() {
        tester.isSilent(
                second(Overrides.NONE.withVirtualRouterId(Optional.of(51))).document());
    }
}
