package org.vpcstudio.sim;

import java.util.List;
import java.util.Optional;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.sim.kernel.Dice;
import org.vpcstudio.sim.kernel.VirtualTime;
import org.vpcstudio.sim.trace.TraceEvent;

/// The clients of a design: one a wanted access intent, asking at a steady rate whether or not it gets answers. Where
/// in the period a client begins is luck.
final class Clients {
    private static final long PERIOD = 100 * VirtualTime.MILLI;

    private final Stage stage;
    private final RequestPath path;

    Clients(Topology topology, Stage stage) {
        this.stage = stage;
        this.path = new RequestPath(topology, stage);
    }

    /// Lets every client begin.
    void begin(List<AccessIntent> intents, Dice dice) {
        for (AccessIntent intent : intents) {
            if (intent.expect() == AccessIntent.Expect.ALLOW) {
                long phase = dice.fork(intent.id().value()).below(PERIOD);
                stage.queue.at(phase, () -> ask(intent));
            }
        }
    }

    private void ask(AccessIntent intent) {
        Optional<TraceEvent> answer = path.ask(intent, stage.queue.now());
        answer.ifPresent(stage.recorder::add);
        stage.queue.at(stage.queue.now() + PERIOD, () -> ask(intent));
    }
}
