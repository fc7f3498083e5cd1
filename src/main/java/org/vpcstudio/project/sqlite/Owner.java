package org.vpcstudio.project.sqlite;

import java.time.Duration;
import java.time.Instant;

/// The process that has a document open, told from a later one with the same number by its start.
///
/// @param pid 0 for nobody
/// @param started milliseconds since 1970 UTC, 0 where the system does not tell
record Owner(long pid, long started) {
    static final Owner NOBODY = new Owner(0, 0);

    /// Linux derives the start from the time since boot, so that a corrected clock moves it; a second studio must
    /// not take the first for dead because of that.
    private static final long TOLERANCE = Duration.ofSeconds(10).toMillis();

    static Owner self() {
        return of(ProcessHandle.current());
    }

    static Owner of(ProcessHandle process) {
        return new Owner(
                process.pid(),
                process.info().startInstant().map(Instant::toEpochMilli).orElse(0L));
    }

    /// Whether the process is still there. One whose start cannot be read is not ours, since our own can.
    boolean isAlive() {
        return pid != 0
                && ProcessHandle.of(pid)
                        .filter(ProcessHandle::isAlive)
                        .map(Owner::of)
                        .filter(this::isSame)
                        .isPresent();
    }

    private boolean isSame(Owner other) {
        return started == 0 || (other.started != 0 && Math.abs(started - other.started) <= TOLERANCE);
    }
}
