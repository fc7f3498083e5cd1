package org.vpcstudio.check.rule.election;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.KeepalivedNode.Tracker;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class WeightTooSmallTest {
    private final RuleTester tester = RuleTester.of(new WeightTooSmall());

    private static Changes weight(int weight) {
        Tracker tracker = new Tracker(Tracker.Kind.SCRIPT, "/bin/check", weight, 1, 1, 1);
        return Changes.haPair()
                .node(Designs.ECS_1, node -> node.withTrackers(List.of(tracker)))
                .node(Designs.ECS_2, node -> node.withTrackers(List.of(tracker)));
    }

    @Test
    void aWeightSmallerThanTheDifferenceIsFound() {
        Document document = weight(-20).document();
        tester.finds(
                document, "error ka-web nodes.ecs-ha-1.trackers: ecs-ha-1 stays master when all it watches has failed");
        tester.mends(document);
    }

    @Test
    void aWeightAsLargeAsTheDifferenceIsNotEnough() {
        tester.mends(weight(-50).document());
        tester.isSilent(weight(-51).document());
    }

    @Test
    void aPositiveWeightIsLostWhenTheServiceFails() {
        tester.mends(weight(50).document());
        tester.isSilent(weight(51).document());
    }

    @Test
    void weightZeroPutsTheNodeInFault() {
        tester.isSilent(weight(0).document());
    }

    @Test
    void nothingWatchedIsLeftToAnotherRule() {
        tester.isSilent(Changes.haPair()
                .node(Designs.ECS_1, node -> node.withTrackers(List.of()))
                .document());
    }
}
