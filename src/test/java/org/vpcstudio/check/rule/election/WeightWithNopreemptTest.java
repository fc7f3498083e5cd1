package org.vpcstudio.check.rule.election;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.KeepalivedNode.Tracker;
import org.vpcstudio.model.topology.VrrpSettings;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class WeightWithNopreemptTest {
    private final RuleTester tester = RuleTester.of(new WeightWithNopreempt());

    private static Changes weight(int weight) {
        Tracker tracker = new Tracker(Tracker.Kind.SCRIPT, "/bin/check", weight, 1, 1, 1);
        return Changes.haPair()
                .node(Designs.ECS_1, node -> node.withTrackers(List.of(tracker)))
                .node(Designs.ECS_2, node -> node.withTrackers(List.of(tracker)));
    }

    private static Changes nopreempt(Changes changes) {
        return changes.settings(settings -> settings.withPreemption(new VrrpSettings.Preemption(true, 0)));
    }

    @Test
    void aWeightThatCannotWorkIsFoundOnEachNode() {
        Document document = nopreempt(weight(-60)).document();
        tester.finds(
                document,
                "error ka-web nodes.ecs-ha-1.trackers: \"/bin/check\" on ecs-ha-1 can never move the VIP",
                "error ka-web nodes.ecs-ha-2.trackers: \"/bin/check\" on ecs-ha-2 can never move the VIP");
        tester.mends(document);
    }

    @Test
    void weightZeroWorksWithNopreempt() {
        tester.isSilent(nopreempt(weight(0)).document());
    }

    @Test
    void aWeightWithPreemptionIsNoFinding() {
        tester.isSilent(weight(-60).document());
    }
}
