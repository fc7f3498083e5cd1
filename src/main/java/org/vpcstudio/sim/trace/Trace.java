package org.vpcstudio.sim.trace;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// Everything that happened in one run. The number of an event is its place in the list.
public final class Trace {
    /// Moments are kept every so many events, so that any instant is at most this many events away.
    private static final int STRIDE = 128;

    private final String scenario;
    private final long durationNanos;
    private final long seed;
    private final List<TraceEvent> events;
    private final List<Moment> snapshots;

    /// @param scenario the name of the scenario
    /// @param durationNanos how long the run was, in virtual nanoseconds
    /// @param seed where luck started
    /// @param events what happened, ordered by time
    public Trace(String scenario, long durationNanos, long seed, List<TraceEvent> events) {
        this.scenario = scenario;
        this.durationNanos = durationNanos;
        this.seed = seed;
        this.events = List.copyOf(events);
        this.snapshots = snapshots(this.events);
    }

    private static List<Moment> snapshots(List<TraceEvent> events) {
        List<Moment> result = new ArrayList<>();
        Moment moment = Moment.START;
        for (int i = 0; i < events.size(); i++) {
            if (i % STRIDE == 0) {
                result.add(moment);
            }
            moment = moment.after(events.get(i));
        }
        return List.copyOf(result);
    }

    public String scenario() {
        return scenario;
    }

    public long durationNanos() {
        return durationNanos;
    }

    public long seed() {
        return seed;
    }

    public List<TraceEvent> events() {
        return events;
    }

    /// How many events have happened by this time, this instant included.
    public int countUntil(long nanos) {
        int low = 0;
        int high = events.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (events.get(middle).at() <= nanos) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The state of everything at this time, this instant included.
    public Moment at(long nanos) {
        return afterEvents(countUntil(nanos));
    }

    /// The state of everything after the first `count` events.
    public Moment afterEvents(int count) {
        if (count == 0) {
            return Moment.START;
        }
        int from = (count - 1) / STRIDE;
        Moment moment = snapshots.get(from);
        for (int i = from * STRIDE; i < count; i++) {
            moment = moment.after(events.get(i));
        }
        return moment;
    }

    /// A short name for exactly these events: 12 hexadecimal digits, equal for equal runs.
    public String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (TraceEvent event : events) {
                digest.update(event.toString().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) '\n');
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /// The chain of causes that led to an event, the first cause first, the event last.
    public List<Integer> why(int event) {
        List<Integer> chain = new ArrayList<>();
        for (int i = event; i >= 0; i = events.get(i).cause()) {
            chain.addFirst(i);
        }
        return chain;
    }
}
