package org.vpcstudio.ui.workbench;

import java.util.Optional;
import org.vpcstudio.signal.Signal;
import org.vpcstudio.sim.trace.Trace;

/// The run that is shown, and the instant of it. The simulation room moves it, the canvas and the inspector follow.
public final class Playhead {
    private final Signal<Optional<Trace>> trace = new Signal<>(Optional.empty());
    private final Signal<String> scenario = new Signal<>("");
    private final Signal<Long> nanos = new Signal<>(0L);
    private final Signal<Boolean> playing = new Signal<>(false);
    private final Signal<Double> speed = new Signal<>(1.0);

    /// The run; empty while designing or before the first run is ready.
    public Signal<Optional<Trace>> trace() {
        return trace;
    }

    /// The name of the scenario that was chosen; the first of the design when it has none of this name.
    public Signal<String> scenario() {
        return scenario;
    }

    /// The instant shown, in virtual nanoseconds from the start of the run.
    public Signal<Long> nanos() {
        return nanos;
    }

    /// Whether time goes on by itself.
    public Signal<Boolean> playing() {
        return playing;
    }

    /// Virtual seconds a second of the screen; the canvas shows packets the longer the slower it is.
    public Signal<Double> speed() {
        return speed;
    }
}
