package org.vpcstudio.sim;

import org.vpcstudio.model.scenario.Fault;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.sim.Testbed.Machine;
import org.vpcstudio.sim.cloud.Fabric;
import org.vpcstudio.sim.trace.Trace;
import org.vpcstudio.sim.trace.TraceEvent;

/// One run of a testbed.
final class Run {
    private static final int NO_CAUSE = -1;

    private final Testbed testbed;
    private final Stage stage;

    Run(Testbed testbed, Fabric fabric) {
        this.testbed = testbed;
        this.stage = new Stage(fabric);
        testbed.machines().forEach(machine -> stage.servers.put(machine.id(), new Server(machine, stage)));
    }

    Stage stage() {
        return stage;
    }

    /// Plays everything and returns what happened.
    Trace play() {
        for (Machine machine : testbed.machines()) {
            if (machine.startAt() >= 0) {
                Server server = server(machine.id());
                stage.queue.at(machine.startAt(), () -> server.start(NO_CAUSE));
            }
        }
        testbed.steps().forEach(step -> stage.queue.at(step.at(), () -> inject(step)));
        stage.queue.runUntil(testbed.durationNanos());
        return new Trace(testbed.name(), testbed.durationNanos(), testbed.seed(), stage.recorder.events());
    }

    private Server server(ResourceId id) {
        Server server = stage.servers.get(id);
        if (server == null) {
            throw new IllegalArgumentException("No server " + id);
        }
        return server;
    }

    private void inject(Testbed.Step step) {
        Fault fault = step.fault();
        int event = stage.recorder.add(new TraceEvent.FaultInjected(stage.queue.now(), NO_CAUSE, fault));
        switch (fault) {
            case Fault.Crash f -> blamed(f.ecs(), event).crash(event);
            case Fault.Stop f -> blamed(f.ecs(), event).stop(event);
            case Fault.Start f -> server(f.ecs()).start(event);
            case Fault.LinkDown f -> blamed(f.ecs(), event).link(f.interfaceName(), false, event);
            case Fault.LinkUp f -> server(f.ecs()).link(f.interfaceName(), true, event);
            case Fault.Partition f -> {
                stage.blameWires(event);
                stage.network.partition(f.groups(), step.segment());
            }
            case Fault.Heal _ -> stage.network.heal(step.segment());
            case Fault.Pause f -> blamed(f.ecs(), event).pause();
            case Fault.Resume f -> server(f.ecs()).resume();
            case Fault.CheckFails f -> blamed(f.ecs(), event).check(f.target(), false, event);
            case Fault.CheckRecovers f -> server(f.ecs()).check(f.target(), true, event);
        }
    }

    /// The server, which is now known to have been hit by this fault.
    private Server blamed(ResourceId id, int event) {
        stage.blame(id, event);
        return server(id);
    }
}
