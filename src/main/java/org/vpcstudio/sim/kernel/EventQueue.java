package org.vpcstudio.sim.kernel;

import java.util.PriorityQueue;

/// What is to happen, by time and then in the order it was asked for; and the clock, which jumps from one to the next.
public final class EventQueue {
    private final PriorityQueue<Entry> entries = new PriorityQueue<>();
    private long now;
    private long sequence;

    private record Entry(long at, long sequence, Runnable action) implements Comparable<Entry> {
        @Override
        public int compareTo(Entry other) {
            int byTime = Long.compare(at, other.at);
            return byTime != 0 ? byTime : Long.compare(sequence, other.sequence);
        }
    }

    /// Virtual nanoseconds since the start of the run.
    public long now() {
        return now;
    }

    /// Runs an action at this time, after everything already asked for at the same time.
    ///
    /// @throws IllegalArgumentException for the past
    public void at(long time, Runnable action) {
        if (time < now) {
            throw new IllegalArgumentException(time + " is before " + now);
        }
        entries.add(new Entry(time, sequence++, action));
    }

    /// Runs everything up to this time, this instant included, and sets the clock to it.
    public void runUntil(long end) {
        while (true) {
            Entry next = entries.peek();
            if (next == null || next.at > end) {
                break;
            }
            entries.remove();
            now = next.at;
            next.action.run();
        }
        now = end;
    }
}
