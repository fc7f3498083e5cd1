package org.vpcstudio.ui.simulation;

import java.util.Optional;
import org.vpcstudio.signal.Signal;
import org.vpcstudio.sim.trace.Trace;
import org.vpcstudio.sim.trace.TraceEvent;
import org.vpcstudio.ui.workbench.Playhead;

/// Moves the playhead: by hand, or with the time that passes.
final class Transport {
    private final Playhead playhead;
    private final Signal<Boolean> looping = new Signal<>(false);
    // Part of a nanosecond that slow motion has not shown yet.
    private double rest;

    Transport(Playhead playhead) {
        this.playhead = playhead;
    }

    /// Virtual seconds a second.
    Signal<Double> speed() {
        return playhead.speed();
    }

    /// Whether the run begins again when it is over.
    Signal<Boolean> looping() {
        return looping;
    }

    /// Plays or pauses; at the end of the run it plays from the start.
    void toggle() {
        boolean play = !playhead.playing().get();
        if (play && now() >= duration()) {
            seek(0);
        }
        playhead.playing().set(play && duration() > 0);
    }

    void pause() {
        playhead.playing().set(false);
    }

    /// Goes to an instant of the run, the nearest for one outside of it.
    void seek(long nanos) {
        playhead.nanos().set(Math.clamp(nanos, 0, duration()));
    }

    void restart() {
        pause();
        seek(0);
    }

    void end() {
        pause();
        seek(duration());
    }

    /// Goes to the next event.
    void step() {
        pause();
        trace().ifPresent(trace -> {
            int next = trace.countUntil(now());
            seek(next < trace.events().size() ? trace.events().get(next).at() : duration());
        });
    }

    /// Goes to the event before.
    void stepBack() {
        pause();
        trace().ifPresent(trace -> {
            int before = trace.countUntil(now() - 1);
            seek(before > 0 ? trace.events().get(before - 1).at() : 0);
        });
    }

    /// Goes to the next change of who does what.
    void nextChange() {
        pause();
        trace().ifPresent(trace -> seek(trace.events().stream()
                .skip(trace.countUntil(now()))
                .filter(Transport::isChange)
                .findFirst()
                .map(TraceEvent::at)
                .orElse(duration())));
    }

    /// Goes to the change before.
    void previousChange() {
        pause();
        trace().ifPresent(trace -> seek(trace.events().subList(0, trace.countUntil(now() - 1)).reversed().stream()
                .filter(Transport::isChange)
                .findFirst()
                .map(TraceEvent::at)
                .orElse(0L)));
    }

    /// Lets time pass while playing.
    ///
    /// @param nanos real nanoseconds
    void pass(long nanos) {
        if (!playhead.playing().get()) {
            return;
        }
        double virtual = nanos * playhead.speed().get() + rest;
        long whole = (long) virtual;
        rest = virtual - whole;
        long next = now() + whole;
        if (next < duration()) {
            seek(next);
        } else if (looping.get() && duration() > 0) {
            seek(next % duration());
        } else {
            end();
        }
    }

    private static boolean isChange(TraceEvent event) {
        return switch (event) {
            case TraceEvent.FaultInjected _,
                    TraceEvent.StateChanged _,
                    TraceEvent.AddressAdded _,
                    TraceEvent.AddressRemoved _,
                    TraceEvent.LocationLearned _,
                    TraceEvent.CheckChanged _ -> true;
            case TraceEvent.PriorityChanged _,
                    TraceEvent.AdvertSent _,
                    TraceEvent.PacketDropped _,
                    TraceEvent.GratuitousArp _,
                    TraceEvent.RequestAnswered _,
                    TraceEvent.RequestLost _ -> false;
        };
    }

    private Optional<Trace> trace() {
        return playhead.trace().get();
    }

    private long duration() {
        return trace().map(Trace::durationNanos).orElse(0L);
    }

    private long now() {
        return playhead.nanos().get();
    }
}
