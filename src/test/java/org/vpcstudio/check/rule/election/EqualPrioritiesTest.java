package org.vpcstudio.check.rule.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.KeepalivedNode.Tracker;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class EqualPrioritiesTest {
    private final RuleTester tester = RuleTester.of(new EqualPriorities());

    @Test
    void equalPrioritiesAreFoundAndSpacedOut() {
        Document document = Changes.haPair().priorities(100, 100).document();
        tester.finds(document, "error ka-web nodes.ecs-ha-2.priority: ecs-ha-2 and ecs-ha-1 both have priority 100");
        tester.mends(document);
        assertThat(tester.mended(document)).isEqualTo(Designs.haPair());
    }

    @Test
    void theGapStaysBelowTheWeightOfTrackers() {
        Tracker light = new Tracker(Tracker.Kind.SCRIPT, "/bin/check", -20, 1, 1, 1);
        Document document = Changes.haPair()
                .priorities(100, 100)
                .node(Designs.ECS_1, node -> node.withTrackers(List.of(light)))
                .node(Designs.ECS_2, node -> node.withTrackers(List.of(light)))
                .document();
        tester.mends(document);
    }

    @Test
    void differentPrioritiesAreNoFinding() {
        tester.isSilent(Designs.haPair());
        tester.isSilent(Changes.haPair().priorities(100, 101).document());
    }

    @Test
    void aNodeThatDoesNotExistIsLeftToAnotherRule() {
        tester.isSilent(
                Changes.haPair().priorities(100, 100).remove(Designs.ECS_2).document());
    }
}
