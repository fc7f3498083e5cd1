package org.vpcstudio.check.rule.election;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.KeepalivedNode.Tracker;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class ClosePrioritiesTest {
    private final RuleTester tester = RuleTester.of(new ClosePriorities());

    @Test
    void prioritiesCloserThanAdvisedAreFoundAndSpacedOut() {
        Document document = Changes.haPair().priorities(101, 100).document();
        tester.finds(document, "info ka-web nodes.ecs-ha-2.priority: ecs-ha-1 (101) and ecs-ha-2 (100) are close");
        tester.mends(document);
    }

    @Test
    void theAdvisedDistanceIsNoFinding() {
        tester.isSilent(Designs.haPair());
    }

    @Test
    void equalPrioritiesAreLeftToAnotherRule() {
        tester.isSilent(Changes.haPair().priorities(100, 100).document());
    }

    @Test
    void weightsNeedSmallDistances() {
        tester.isSilent(Changes.haPair()
                .priorities(101, 100)
                .node(
                        Designs.ECS_1,
                        node -> node.withTrackers(List.of(new Tracker(Tracker.Kind.SCRIPT, "/bin/check", -2, 1, 1, 1))))
                .document());
    }
}
