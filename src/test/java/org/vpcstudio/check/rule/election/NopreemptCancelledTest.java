package org.vpcstudio.check.rule.election;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.KeepalivedNode.StartState;
import org.vpcstudio.model.topology.VrrpSettings;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class NopreemptCancelledTest {
    private final RuleTester tester = RuleTester.of(new NopreemptCancelled());

    private static final Changes NOPREEMPT =
            Changes.haPair().settings(settings -> settings.withPreemption(new VrrpSettings.Preemption(true, 0)));

    @Test
    void aMasterWithNopreemptIsFoundAndMended() {
        Document document = NOPREEMPT
                .node(Designs.ECS_1, node -> node.withStartState(StartState.MASTER))
                .document();
        tester.finds(
                document,
                "warning ka-web nodes.ecs-ha-1.startState: ecs-ha-1 starts as MASTER, so nopreempt is cleared");
        tester.mends(document);
        assertThat(tester.mended(document)).isEqualTo(NOPREEMPT.document());
    }

    @Test
    void anOwnerWithNopreemptIsFoundAndMended() {
        Document document = NOPREEMPT.priorities(255, 100).document();
        tester.finds(
                document, "warning ka-web nodes.ecs-ha-1.priority: ecs-ha-1 has priority 255, so nopreempt is cleared");
        tester.mends(document);
    }

    @Test
    void backupsWithNopreemptAreNoFinding() {
        tester.isSilent(NOPREEMPT.document());
    }

    @Test
    void aMasterWithoutNopreemptIsNoFinding() {
        tester.isSilent(Changes.haPair()
                .node(Designs.ECS_1, node -> node.withStartState(StartState.MASTER))
                .document());
    }
}
