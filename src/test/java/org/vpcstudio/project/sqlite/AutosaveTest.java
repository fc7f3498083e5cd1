package org.vpcstudio.project.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.vpcstudio.text.Message;

class AutosaveTest {
    private final Timeline timeline = new Timeline();
    private final List<String> written = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private boolean full;

    private final Autosave<Integer> autosave =
            new Autosave<>(0, this::write, timeline::ring, timeline::now, message -> told.add(Studios.said(message)));

    private void write(Integer durable, Integer now) throws StoreException {
        if (full) {
            throw new StoreException(Message.of("store.failed", "studio.db", Message.of("store.cause.full")));
        }
        written.add(timeline.millis() + " ms: " + durable + " to " + now);
    }

    @Test
    void writesAfterAPause() {
        autosave.edited(1);
        timeline.advance(Duration.ofSeconds(30));

        assertThat(written).containsExactly("1500 ms: 0 to 1");
    }

    @Test
    void editsInOneGoAreWrittenOnce() {
        for (int i = 1; i <= 5; i++) {
            autosave.edited(i);
            timeline.advance(Duration.ofSeconds(1));
        }
        timeline.advance(Duration.ofSeconds(30));

        assertThat(written).containsExactly("5500 ms: 0 to 5");
    }

    @Test
    void doesNotWaitForAPauseForever() {
        for (int i = 1; i <= 40; i++) {
            autosave.edited(i);
            timeline.advance(Duration.ofMillis(500));
        }

        assertThat(written).containsExactly("9000 ms: 0 to 18", "18000 ms: 18 to 36");
    }

    @Test
    void setsOneAlarmForManyEdits() {
        for (int i = 1; i <= 1_000; i++) {
            autosave.edited(i);
        }

        assertThat(timeline.waiting()).isEqualTo(1);
    }

    @Test
    void aDiskThatRefusesIsToldOnceAndTriedEveryTenSeconds() {
        full = true;
        autosave.edited(1);
        timeline.advance(Duration.ofSeconds(60));
        assertThat(told)
                .singleElement()
                .asString()
                .startsWith("Unsaved changes cannot be kept for recovery. The studio's own store studio.db")
                .contains("the drive is full");

        full = false;
        timeline.advance(Duration.ofSeconds(10));
        assertThat(written).containsExactly("61500 ms: 0 to 1");
        assertThat(told).hasSize(2).last().isEqualTo("Unsaved changes are kept for recovery again");
    }

    @Test
    void anEditTriesARefusingDiskSooner() {
        full = true;
        autosave.edited(1);
        timeline.advance(Duration.ofSeconds(2));
        full = false;
        autosave.edited(2);
        timeline.advance(Duration.ofSeconds(30));

        assertThat(written).containsExactly("3500 ms: 0 to 2");
    }

    @Test
    void closingWritesTheRestAndEnds() {
        autosave.edited(1);
        autosave.close();
        assertThat(written).containsExactly("0 ms: 0 to 1");

        autosave.edited(2);
        timeline.advance(Duration.ofSeconds(60));
        assertThat(written).hasSize(1);
    }

    @Test
    void aFlushTellsWhetherItIsDurable() {
        assertThat(autosave.flush()).isTrue();
        autosave.edited(1);
        full = true;
        assertThat(autosave.flush()).isFalse();
        full = false;
        assertThat(autosave.flush()).isTrue();
        assertThat(written).hasSize(1);
    }

    /// The promise: within 2 s of a pause, and no change is ever more than 10 s old.
    @Property(tries = 200)
    void everyEditIsWrittenInTime(@ForAll @Size(max = 60) List<@IntRange(min = 0, max = 3_000) Integer> pauses) {
        Timeline time = new Timeline();
        List<Long> unwritten = new ArrayList<>();
        try (Autosave<Integer> saving = new Autosave<>(
                0, (from, to) -> unwritten.clear(), time::ring, time::now, message -> told.add(message.key()))) {
            for (int i = 0; i < pauses.size(); i++) {
                saving.edited(i + 1);
                unwritten.add(time.millis());
                time.advance(Duration.ofMillis(pauses.get(i)));
                if (!unwritten.isEmpty()) {
                    assertThat(time.millis() - unwritten.getFirst()).isLessThan(10_000);
                    assertThat(time.millis() - unwritten.getLast()).isLessThan(2_000);
                }
            }
            time.advance(Duration.ofSeconds(2));
            assertThat(unwritten).isEmpty();
        }
    }

    @Test
    void anEditNeverWaitsForTheDisk() throws InterruptedException {
        CountDownLatch diskBusy = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        List<Integer> seen = new ArrayList<>();
        try (ScheduledExecutorService disk = Executors.newSingleThreadScheduledExecutor()) {
            Autosave<Integer> saving = new Autosave<>(
                    0,
                    (from, to) -> {
                        diskBusy.countDown();
                        await(release);
                        seen.add(to);
                    },
                    (what, _) -> disk.execute(what),
                    timeline::due,
                    message -> told.add(message.key()));
            saving.edited(1);
            await(diskBusy);
            saving.edited(2);
            assertThat(seen).as("the disk is still at it").isEmpty();
            release.countDown();
            saving.close();
        }
        assertThat(seen).containsExactly(1, 2);
    }

    @Test
    void aMistakeInTheRecorderIsNotSwallowed() throws InterruptedException {
        List<Throwable> mishaps = new ArrayList<>();
        CountDownLatch reported = new CountDownLatch(1);
        try (ScheduledExecutorService disk = Executors.newSingleThreadScheduledExecutor()) {
            Autosave<Integer> saving = new Autosave<>(
                    0,
                    (_, _) -> {
                        throw new IllegalStateException("ours");
                    },
                    disk,
                    message -> told.add(message.key()),
                    mishap -> {
                        mishaps.add(mishap);
                        reported.countDown();
                    });
            saving.edited(1);
            await(reported);
        }
        assertThat(mishaps).singleElement().isInstanceOf(IllegalStateException.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A clock that moves when told, and rings what is due on its way. It starts just before the numbers run over, as
    /// `System.nanoTime` may.
    private static final class Timeline {
        private record Alarm(long at, long order, Runnable what) {}

        private static final long START = Long.MAX_VALUE - 1_000_000;

        private final PriorityQueue<Alarm> alarms =
                new PriorityQueue<>(Comparator.comparingLong(Alarm::at).thenComparingLong(Alarm::order));
        private long elapsed;
        private long count;

        void ring(Runnable what, long nanos) {
            alarms.add(new Alarm(elapsed + nanos, count++, what));
        }

        long now() {
            return START + elapsed;
        }

        /// Each look is an hour later.
        long due() {
            elapsed += Duration.ofHours(1).toNanos();
            return now();
        }

        long millis() {
            return Duration.ofNanos(elapsed).toMillis();
        }

        int waiting() {
            return alarms.size();
        }

        void advance(Duration time) {
            long until = elapsed + time.toNanos();
            while (!alarms.isEmpty() && alarms.peek().at <= until) {
                Alarm next = alarms.remove();
                elapsed = Math.max(elapsed, next.at);
                next.what.run();
            }
            elapsed = until;
        }
    }
}
