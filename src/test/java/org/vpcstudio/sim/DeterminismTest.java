package org.vpcstudio.sim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.scenario.Scenario;
import org.vpcstudio.sim.trace.Trace;
import org.vpcstudio.testing.Designs;

class DeterminismTest {
    private static final Document DESIGN = Designs.haPair();
    private static final Scenario SCENARIO = DESIGN.scenario(Designs.CRASH).orElseThrow();

    @Test
    void equalArgumentsGiveEqualTraces() {
        Trace one = Simulation.run(DESIGN, SCENARIO);
        Trace other = Simulation.run(DESIGN, SCENARIO);
        assertThat(one.events()).isEqualTo(other.events());
        assertThat(one.fingerprint()).isEqualTo(other.fingerprint()).matches("[0-9a-f]{12}");
    }

    @Test
    void anotherSeedMovesTheRequestsAndNothingElse() {
        Trace one = Simulation.run(DESIGN, SCENARIO);
        Trace other = Simulation.run(DESIGN, SCENARIO.withSeed(7));
        assertThat(one.fingerprint()).isNotEqualTo(other.fingerprint());
        assertThat(one.at(one.durationNanos()).instances())
                .isEqualTo(other.at(one.durationNanos()).instances());
    }

    @Test
    void everyCauseComesBeforeItsEffect() {
        Trace trace = Simulation.run(DESIGN, SCENARIO);
        for (int i = 0; i < trace.events().size(); i++) {
            assertThat(trace.events().get(i).cause()).isLessThan(i).isGreaterThanOrEqualTo(-1);
        }
    }

    @Test
    void timeNeverRunsBackwards() {
        Trace trace = Simulation.run(DESIGN, SCENARIO);
        for (int i = 1; i < trace.events().size(); i++) {
            assertThat(trace.events().get(i).at())
                    .isGreaterThanOrEqualTo(trace.events().get(i - 1).at());
        }
    }
}
