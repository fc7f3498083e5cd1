package org.vpcstudio.project.sqlite;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.vpcstudio.text.Message;

/// Brings one document into the journal while it is edited. The caller only hands over its newest state; what changed
/// since the last durable state is found and written on the thread of the disk, so that edits in between cost nothing.
///
/// @param <S> an immutable state of the document
public final class Autosave<S> implements AutoCloseable {
    /// Makes a state durable.
    ///
    /// @param <S> an immutable state of the document
    @FunctionalInterface
    public interface Recorder<S> {
        /// Writes down in what `now` differs from `durable`, the last state for which this has returned.
        void record(S durable, S now) throws StoreException;
    }

    /// Runs something later.
    @FunctionalInterface
    interface Alarm {
        void ring(Runnable what, long nanos);
    }

    /// Held while the disk works; never taken by the caller's thread.
    private final ReentrantLock disk = new ReentrantLock();
    /// Guards the fields below; held for a few assignments only.
    private final Object state = new Object();

    private final Recorder<S> recorder;
    private final Alarm alarm;
    private final LongSupplier nanos;
    private final Consumer<Message> tell;
    private S durable;
    private S latest;
    private long edits;
    private long written;
    private @Nullable Rhythm rhythm;
    private @Nullable Long armed;
    private boolean failing;
    private boolean closed;

    /// @param opened the state the journal already has
    /// @param disk runs the writing; the owner shuts it down after {@link #close}
    /// @param tell told once when the disk begins to refuse and once when it works again, on the thread of the disk
    /// @param mishap told of our own mistakes in the recorder, on the thread of the disk
    public Autosave(
            S opened,
            Recorder<S> recorder,
            ScheduledExecutorService disk,
            Consumer<Message> tell,
            Consumer<Throwable> mishap) {
        this(opened, recorder, alarm(disk, mishap), System::nanoTime, tell);
    }

    Autosave(S opened, Recorder<S> recorder, Alarm alarm, LongSupplier nanos, Consumer<Message> tell) {
        this.durable = opened;
        this.latest = opened;
        this.recorder = recorder;
        this.alarm = alarm;
        this.nanos = nanos;
        this.tell = tell;
    }

    private static Alarm alarm(ScheduledExecutorService disk, Consumer<Throwable> mishap) {
        return (what, nanos) -> {
            var _ = disk.schedule(
                    () -> {
                        try {
                            what.run();
                        } catch (RuntimeException | Error e) {
                            mishap.accept(e);
                        }
                    },
                    nanos,
                    TimeUnit.NANOSECONDS);
        };
    }

    /// The document has changed. Returns at once; after {@link #close} it does nothing.
    public void edited(S now) {
        synchronized (state) {
            if (closed) {
                return;
            }
            latest = now;
            edits++;
            long instant = nanos.getAsLong();
            rhythm = rhythm == null ? Rhythm.begin(instant) : rhythm.edited(instant);
            arm(instant);
        }
    }

    /// One alarm is enough as long as it rings no later than the changes are due: it looks again then.
    private void arm(long now) {
        if (rhythm == null || closed) {
            return;
        }
        long wait = Math.max(0, rhythm.untilDue(now));
        if (armed == null || armed - now > wait) {
            armed = now + wait;
            alarm.ring(this::ring, wait);
        }
    }

    private void ring() {
        synchronized (state) {
            armed = null;
            long now = nanos.getAsLong();
            if (rhythm == null || closed || rhythm.untilDue(now) > 0) {
                arm(now);
                return;
            }
        }
        flush();
    }

    /// Makes everything durable that was handed over before. Waits for the disk.
    ///
    /// @return whether it is durable now
    public boolean flush() {
        disk.lock();
        try {
            S from;
            S to;
            long upTo;
            synchronized (state) {
                if (edits == written) {
                    return true;
                }
                from = durable;
                to = latest;
                upTo = edits;
                rhythm = null;
            }
            return record(from, to, upTo);
        } finally {
            disk.unlock();
        }
    }

    private boolean record(S from, S to, long upTo) {
        try {
            recorder.record(from, to);
        } catch (StoreException e) {
            if (failed()) {
                tell.accept(Message.of("store.autosave.failed", e.problem()));
            }
            return false;
        }
        if (succeeded(to, upTo)) {
            tell.accept(Message.of("store.autosave.works"));
        }
        return true;
    }

    /// Whether this is the first failure after a success.
    private boolean failed() {
        synchronized (state) {
            boolean news = !failing;
            failing = true;
            long now = nanos.getAsLong();
            rhythm = rhythm == null ? Rhythm.afterFailure(now) : rhythm;
            arm(now);
            return news;
        }
    }

    /// Whether this is the first success after a failure.
    private boolean succeeded(S to, long upTo) {
        synchronized (state) {
            boolean news = failing;
            failing = false;
            durable = to;
            written = upTo;
            return news;
        }
    }

    /// Flushes and ends. Waits for the disk; what it refuses now is told like any other failure.
    @Override
    public void close() {
        flush();
        synchronized (state) {
            closed = true;
        }
    }
}
