package org.vpcstudio.check.rule.election;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.topology.KeepalivedNode.StartState;
import org.vpcstudio.model.topology.VrrpSettings;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class PreemptDelayCancelledTest {
    private final RuleTester tester = RuleTester.of(new PreemptDelayCancelled());

    private static Changes delay(boolean nopreempt, int millis) {
        return Changes.haPair()
                .settings(settings -> settings.withPreemption(new VrrpSettings.Preemption(nopreempt, millis)));
    }

    private void isFound(Changes changes, String title) {
        tester.finds(changes.document(), "warning ka-web settings.preemption.delayMillis: " + title);
        tester.mends(changes.document());
    }

    @Test
    void whatCancelsADelayIsNamed() {
        isFound(delay(true, 5000), "ka-web has both nopreempt and a preempt delay");
        isFound(
                delay(false, 5000).settings(settings -> settings.withOptions(new VrrpSettings.Options(true, 60, 3))),
                "ka-web has a preempt delay in strict mode");
        isFound(
                delay(false, 5000).node(Designs.ECS_1, node -> node.withStartState(StartState.MASTER)),
                "ka-web has a preempt delay and a node that starts as MASTER");
    }

    @Test
    void aDelayOutOfRangeIsFound() {
        isFound(delay(false, 1_000_500), "ka-web has a preempt delay of 1000.5 s");
        isFound(delay(false, -1000), "ka-web has a preempt delay of -1 s");
    }

    @Test
    void aDelayThatWorksIsNoFinding() {
        tester.isSilent(delay(false, 5000).document());
        tester.isSilent(delay(false, 1_000_000).document());
    }

    @Test
    void nopreemptAloneIsNoFinding() {
        tester.isSilent(delay(true, 0).document());
    }
}
