package org.vpcstudio.ui.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.drawing.Icons;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.scenario.Fault;
import org.vpcstudio.model.scenario.Scenario;
import org.vpcstudio.sim.Simulation;
import org.vpcstudio.sim.trace.Trace;
import org.vpcstudio.sim.trace.TraceEvent;
import org.vpcstudio.sim.trace.TraceEvent.Loss;
import org.vpcstudio.sim.trace.TraceEvent.Reason;
import org.vpcstudio.sim.trace.VrrpState;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.text.Phrasebook;

class EventWordsTest {
    private final Document document = Designs.haPair();
    private final Elements elements = new Elements(document.topology());
    private final Phrasebook words = Phrasebook.english();

    @Test
    void saysWhoChangedToWhat() {
        EventWords said = EventWords.of(
                new TraceEvent.StateChanged(
                        0,
                        -1,
                        Designs.ECS_2,
                        Designs.CLUSTER,
                        VrrpState.BACKUP,
                        VrrpState.MASTER,
                        Reason.DOWN_TIMER_EXPIRED),
                elements);
        assertThat(said.element()).isEqualTo("ecs-ha-2");
        assertThat(said.icon()).isEqualTo("state-master");
        assertThat(words.say(said.text())).isEqualTo("BACKUP → MASTER");
    }

    @Test
    void tellsAResignationFromAnAdvertAndAnAdvertNobodyHears() {
        assertThat(text(new TraceEvent.AdvertSent(0, -1, Designs.ECS_1, Designs.CLUSTER, 150, List.of(Designs.ECS_2))))
                .isEqualTo("Advert, priority 150");
        assertThat(text(new TraceEvent.AdvertSent(0, -1, Designs.ECS_1, Designs.CLUSTER, 0, List.of(Designs.ECS_2))))
                .isEqualTo("Advert, priority 0: resigns");
        assertThat(text(new TraceEvent.AdvertSent(0, -1, Designs.ECS_1, Designs.CLUSTER, 150, List.of())))
                .isEqualTo("Advert, priority 150, unheard");
    }

    @Test
    void namesTheRuleThatDropsAPacketOnlyWhenThereIsOne() {
        assertThat(text(new TraceEvent.PacketDropped(0, -1, Designs.ECS_1, Designs.ECS_2, "KA-020")))
                .isEqualTo("Packet to ecs-ha-2 dropped, KA-020");
        assertThat(text(new TraceEvent.PacketDropped(0, -1, Designs.ECS_1, Designs.ECS_2, "")))
                .isEqualTo("Packet to ecs-ha-2 lost");
    }

    @Test
    void hasASentenceAndAnIconForEveryEventAndCauseOfARun() {
        for (Scenario scenario : document.scenarios()) {
            Trace trace = Simulation.run(document, scenario);
            assertThat(trace.events()).isNotEmpty();
            for (TraceEvent event : trace.events()) {
                EventWords said = EventWords.of(event, elements);
                assertThat(words.say(said.text())).isNotBlank().doesNotContain("{");
                assertThat(words.say(EventWords.cause(trace, event)))
                        .isNotBlank()
                        .doesNotContain("{");
                assertThat(Icons.path(said.icon())).isNotEmpty();
            }
        }
    }

    @Test
    void hasASentenceForEveryReasonOfALoss() {
        for (Loss loss : Loss.values()) {
            TraceEvent lost = new TraceEvent.RequestLost(0, -1, Designs.id("intent-https"), loss);
            assertThat(text(lost)).isEqualTo("TCP 443 unanswered");
            assertThat(words.say(EventWords.cause(new Trace("test", 1, 1, List.of(lost)), lost)))
                    .isNotBlank();
        }
    }

    @Test
    void hasWordsAndAnIconForEveryFault() {
        for (Fault fault : List.of(
                new Fault.Crash(Designs.ECS_1),
                new Fault.Stop(Designs.ECS_1),
                new Fault.Start(Designs.ECS_1),
                new Fault.LinkDown(Designs.ECS_1, "eth0"),
                new Fault.LinkUp(Designs.ECS_1, "eth0"),
                new Fault.Partition(List.of(List.of(Designs.ECS_1), List.of(Designs.ECS_2))),
                new Fault.Heal(),
                new Fault.Pause(Designs.ECS_1),
                new Fault.Resume(Designs.ECS_1),
                new Fault.CheckFails(Designs.ECS_1, "nginx"),
                new Fault.CheckRecovers(Designs.ECS_1, "nginx"))) {
            FaultWords said = FaultWords.of(fault, elements);
            assertThat(words.say(said.title())).isNotBlank();
            assertThat(words.say(said.hint())).isNotBlank().doesNotContain("{");
            assertThat(words.say(said.choice())).doesNotContain("{");
            assertThat(Icons.path(said.icon())).isNotEmpty();
        }
        assertThat(words.say(FaultWords.of(
                                new Fault.Partition(List.of(List.of(Designs.ECS_1), List.of(Designs.ECS_2))), elements)
                        .flag()))
                .isEqualTo("Partition ecs-ha-1 | ecs-ha-2");
    }

    @Test
    void countsTheFaultsWhenItNamesOneAsACause() {
        Trace trace = new Trace(
                "test",
                10,
                1,
                List.of(
                        new TraceEvent.FaultInjected(1, -1, new Fault.Crash(Designs.ECS_1)),
                        new TraceEvent.FaultInjected(2, -1, new Fault.Start(Designs.ECS_1)),
                        new TraceEvent.StateChanged(
                                2,
                                1,
                                Designs.ECS_1,
                                Designs.CLUSTER,
                                VrrpState.DOWN,
                                VrrpState.BACKUP,
                                Reason.STARTED)));
        assertThat(words.say(EventWords.cause(trace, trace.events().getLast()))).isEqualTo("fault 2");
        assertThat(words.say(EventWords.cause(trace, trace.events().getFirst())))
                .isEqualTo("scenario");
    }

    @Test
    void anElementThatIsGoneKeepsItsId() {
        assertThat(elements.name(Designs.id("ecs-gone"))).isEqualTo("ecs-gone");
    }

    @Test
    void writesTimesInSecondsAndThousandths() {
        assertThat(EventWords.seconds(15_059_375_000L)).isEqualTo("15.059");
        assertThat(EventWords.seconds(0)).isEqualTo("0.000");
        assertThat(EventWords.seconds(125_000_000_000L)).isEqualTo("125.000");
    }

    private String text(TraceEvent event) {
        return words.say(EventWords.of(event, elements).text());
    }
}
