package org.vpcstudio.project.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.scenario.Scenario;
import org.vpcstudio.model.shape.Shapes;
import org.vpcstudio.project.json.UnreadableException;
import org.vpcstudio.sim.Simulation;
import org.vpcstudio.sim.trace.Trace;
import org.vpcstudio.testing.AnyDocument;
import org.vpcstudio.testing.Designs;

class RecordingTest {
    @Test
    void aRunThatWasKeptIsTheSameRun() throws UnreadableException {
        Document design = Designs.haPair();
        for (Scenario scenario : design.scenarios()) {
            Trace trace = Simulation.run(design, scenario);
            Recording read = Recording.read(Recording.of(design, trace).bytes());
            assertThat(read.document()).isEqualTo(design);
            assertThat(read.trace().events()).isEqualTo(trace.events());
            assertThat(read.trace().fingerprint()).isEqualTo(trace.fingerprint());
            assertThat(read.trace().seed()).isEqualTo(trace.seed());
            assertThat(read.trace().durationNanos()).isEqualTo(trace.durationNanos());
        }
    }

    @Test
    void aDamagedOneIsRefusedWithAPlace() {
        String text = new String(Recording.of(Designs.haPair(), run()).bytes(), StandardCharsets.UTF_8);
        String damaged = text.replaceFirst("\"seed\": \\d+", "\"seed\": true");
        assertThat(damaged).isNotEqualTo(text);
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> Recording.read(damaged.getBytes(StandardCharsets.UTF_8)))
                .satisfies(e -> assertThat(e.problem().arguments())
                        .anyMatch(arg -> arg.toString().contains("/seed")));
    }

    @Property(tries = 200)
    void everyKindOfEventIsKept(@ForAll long seed) throws UnreadableException {
        Recording any = (Recording) new AnyDocument(new Random(seed)).record(Shapes.of(Recording.class));
        assertThat(Recording.read(any.bytes())).isEqualTo(any);
    }

    private static Trace run() {
        return Simulation.run(Designs.haPair(), Designs.haPair().scenarios().getFirst());
    }
}
