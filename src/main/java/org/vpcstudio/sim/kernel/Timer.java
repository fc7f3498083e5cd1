package org.vpcstudio.sim.kernel;

import java.util.function.Consumer;

/// An alarm that can be set again and again; only the last setting rings. Old settings stay in the queue and are told
/// by their generation.
public final class Timer {
    private final EventQueue queue;
    private final Consumer<Runnable> gate;
    private long generation;

    /// @param gate runs what is due, now or later: a frozen process keeps it until it wakes up
    public Timer(EventQueue queue, Consumer<Runnable> gate) {
        this.queue = queue;
        this.gate = gate;
    }

    /// Sets the alarm and forgets the setting before; a time in the past rings at once.
    public void arm(long at, Runnable action) {
        long mine = ++generation;
        queue.at(Math.max(at, queue.now()), () -> ring(mine, action));
    }

    public void cancel() {
        generation++;
    }

    private void ring(long mine, Runnable action) {
        if (mine == generation) {
            gate.accept(() -> {
                if (mine == generation) {
                    action.run();
                }
            });
        }
    }
}
