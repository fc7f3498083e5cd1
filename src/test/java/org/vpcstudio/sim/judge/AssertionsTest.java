package org.vpcstudio.sim.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.scenario.Assertion;
import org.vpcstudio.model.scenario.Scenario;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.sim.Simulation;
import org.vpcstudio.sim.judge.Assertions.Judged;
import org.vpcstudio.sim.judge.Assertions.Verdict;
import org.vpcstudio.sim.trace.Trace;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.text.Phrasebook;

class AssertionsTest {
    private static final Document DESIGN = Designs.haPair();
    private static final Scenario CRASH = DESIGN.scenario(Designs.CRASH).orElseThrow();
    private static final ResourceId HTTPS = ResourceId.of("intent-https");

    @Test
    void aTakeoverIsJudgedByItsTime() {
        assertThat(verdict(new Assertion.TakeoverWithin(Designs.CLUSTER, 3_610)))
                .isEqualTo(Verdict.HOLDS);
        assertThat(verdict(new Assertion.TakeoverWithin(Designs.CLUSTER, 3_600)))
                .isEqualTo(Verdict.FAILS);
    }

    @Test
    void withoutATakeoverItsTimeIsUnknown() {
        Scenario calm = new Scenario("calm", 5_000, 1, List.of())
                .withAssertions(List.of(new Assertion.TakeoverWithin(Designs.CLUSTER, 4_000)));
        assertThat(judge(calm)).extracting(Judged::verdict).containsExactly(Verdict.UNKNOWN);
    }

    @Test
    void theMasterAtATimeIsTheOneOfThatTime() {
        assertThat(verdict(new Assertion.MasterIs(Designs.CLUSTER, Designs.ECS_1, 8_000)))
                .isEqualTo(Verdict.HOLDS);
        assertThat(verdict(new Assertion.MasterIs(Designs.CLUSTER, Designs.ECS_2, 8_000)))
                .isEqualTo(Verdict.FAILS);
        assertThat(verdict(new Assertion.MasterIs(Designs.CLUSTER, Designs.ECS_2, 17_000)))
                .isEqualTo(Verdict.HOLDS);
        assertThat(verdict(new Assertion.MasterIs(Designs.CLUSTER, Designs.ECS_1, 999_000)))
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void aHandOverIsNoSplitBrain() {
        assertThat(verdict(new Assertion.OneMaster(Designs.CLUSTER))).isEqualTo(Verdict.HOLDS);
        assertThat(verdict(new Assertion.OneMaster(ResourceId.of("no-cluster"))))
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void anOutageIsWhatTheClientSaw() {
        assertThat(verdict(new Assertion.OutageWithin(HTTPS, 3_300))).isEqualTo(Verdict.HOLDS);
        assertThat(verdict(new Assertion.OutageWithin(HTTPS, 2_000))).isEqualTo(Verdict.FAILS);
        assertThat(verdict(new Assertion.OutageWithin(ResourceId.of("no-intent"), 2_000)))
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void theSentenceSaysWhatWasAssertedAndWhatWasSeen() {
        Judged judged = judge(CRASH.withAssertions(List.of(new Assertion.TakeoverWithin(Designs.CLUSTER, 3_000))))
                .getFirst();
        assertThat(Phrasebook.english().say(judged.sentence()))
                .isEqualTo("every takeover of ka-web is done within 3.000 s; the longest took 3.609 s");
    }

    private static Verdict verdict(Assertion assertion) {
        return judge(CRASH.withAssertions(List.of(assertion))).getFirst().verdict();
    }

    private static List<Judged> judge(Scenario scenario) {
        Trace trace = Simulation.run(DESIGN, scenario);
        return Assertions.judge(DESIGN, scenario, trace, Judge.judge(DESIGN, trace));
    }
}
