package org.vpcstudio.sim.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.scenario.Fault;
import org.vpcstudio.model.scenario.Scenario;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.sim.Simulation;
import org.vpcstudio.sim.judge.Outcome.Takeover;
import org.vpcstudio.sim.trace.Trace;
import org.vpcstudio.sim.trace.TraceEvent;
import org.vpcstudio.testing.Designs;

class JudgeTest {
    private static final long MILLI = 1_000_000;
    private static final Document DESIGN = Designs.haPair();
    private static final ResourceId HTTPS = ResourceId.of("intent-https");

    @Test
    void aCrashTakesAsLongAsTheFormulaSays() {
        Outcome outcome = outcome(DESIGN, Designs.CRASH);
        assertThat(outcome.takeovers()).hasSize(2);
        Takeover crash = outcome.takeovers().getFirst();
        assertThat(crash.ecs()).isEqualTo(Designs.ECS_2);
        assertThat(crash.predicted() / MILLI).isEqualTo(3609);
        assertThat(crash.sinceLastAdvert() / MILLI).isEqualTo(3609);
        assertThat(crash.sinceFault()).isBetween(2609 * MILLI, 3610 * MILLI);
        assertThat(outcome.takeovers().get(1).predicted() / MILLI).isEqualTo(3414);
    }

    @Test
    void aGracefulStopTakesTheSkew() {
        Takeover stop = outcome(DESIGN, Designs.MAINTENANCE).takeovers().getFirst();
        assertThat(stop.predicted() / MILLI).isEqualTo(609);
        assertThat(stop.sinceFault() / MILLI).isEqualTo(609);
    }

    @Test
    void theOutageOfTheAddressAndOfItsClientsIsMeasured() {
        Outcome outcome = outcome(DESIGN, Designs.CRASH);
        Takeover crash = outcome.takeovers().getFirst();
        Outcome.Holding vip = outcome.holding(Designs.VIP).orElseThrow();
        assertThat(vip.longestOutage()).isEqualTo(crash.sinceFault());
        assertThat(vip.ownerChanges()).isEqualTo(2);
        assertThat(vip.split()).isLessThan(MILLI);
        Outcome.Service https = outcome.service(HTTPS).orElseThrow();
        assertThat(https.lost()).isBetween(30L, 32L);
        assertThat(https.longestOutage()).isBetween(2_900 * MILLI, 3_300 * MILLI);
        assertThat(outcome.isKept()).isTrue();
    }

    @Test
    void aPromiseThatWasBrokenIsToldApart() {
        Document strict = Designs.with(DESIGN, HTTPS, AccessIntent.class, JudgeTest::impatient);
        Outcome outcome = outcome(strict, Designs.CRASH);
        assertThat(outcome.service(HTTPS).orElseThrow().isKept()).isFalse();
        assertThat(outcome.isKept()).isFalse();
    }

    @Test
    void deniedAccessHasNoClient() {
        assertThat(outcome(DESIGN, Designs.CRASH).service(ResourceId.of("intent-ssh")))
                .isEmpty();
    }

    @Test
    void twoOwnersAtOnceAreCounted() {
        Scenario scenario = new Scenario(
                "split",
                20_000,
                1,
                List.of(
                        new Scenario.Step(
                                8_000, new Fault.Partition(List.of(List.of(Designs.ECS_1), List.of(Designs.ECS_2)))),
                        new Scenario.Step(14_000, new Fault.Heal())));
        Outcome outcome = Judge.judge(DESIGN, Simulation.run(DESIGN, scenario));
        assertThat(outcome.holding(Designs.VIP).orElseThrow().split()).isGreaterThan(2_000 * MILLI);
        Takeover takeover = outcome.takeovers().getFirst();
        assertThat(takeover.sinceFault()).isGreaterThan(0);
    }

    @Test
    void anEmptyTraceHasNoTakeovers() {
        Outcome outcome = Judge.judge(DESIGN, new Trace("nothing", 1000, 1, List.<TraceEvent>of()));
        assertThat(outcome.takeovers()).isEmpty();
        assertThat(outcome.holdings()).isEmpty();
        assertThat(outcome.isKept()).isFalse();
    }

    private static AccessIntent impatient(AccessIntent one) {
        return new AccessIntent(
                one.id(), one.name(), one.client(), one.target(), one.protocol(), one.port(), one.expect(), 1000);
    }

    private static Outcome outcome(Document design, String scenario) {
        return Judge.judge(
                design, Simulation.run(design, design.scenario(scenario).orElseThrow()));
    }
}
