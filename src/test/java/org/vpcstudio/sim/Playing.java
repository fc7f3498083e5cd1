package org.vpcstudio.sim;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.scenario.Fault;
import org.vpcstudio.model.scenario.Scenario;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.sim.kernel.VirtualTime;
import org.vpcstudio.sim.trace.Trace;
import org.vpcstudio.sim.trace.TraceEvent;
import org.vpcstudio.testing.Designs;

/// Short words for tests that play scenarios.
final class Playing {
    private Playing() {}

    static Scenario.Step at(long millis, Fault fault) {
        return new Scenario.Step(millis, fault);
    }

    static Trace play(Document design, long durationMillis, Scenario.Step... steps) {
        return Simulation.run(design, new Scenario("test", durationMillis, 1, List.of(steps)));
    }

    static Document withCluster(UnaryOperator<KeepalivedCluster> change) {
        return Designs.with(Designs.haPair(), Designs.CLUSTER, KeepalivedCluster.class, change);
    }

    static Document withServer(ResourceId id, UnaryOperator<Ecs> change) {
        return Designs.with(Designs.haPair(), id, Ecs.class, change);
    }

    static <E extends TraceEvent> Stream<E> events(Trace trace, Class<E> kind) {
        return trace.events().stream().filter(kind::isInstance).map(kind::cast);
    }

    static long millis(long value) {
        return VirtualTime.ofMillis(value);
    }
}
