package org.vpcstudio.project.sqlite;

import java.time.Duration;

/// When changes that are not on the disk yet are due: after a pause, and however the user hurries, at a last moment.
/// Instants are nanoseconds of a clock that only goes forward, such as {@link System#nanoTime}.
///
/// @param quiet when the user has paused, unless another edit comes
/// @param latest when it is done even without a pause
record Rhythm(long quiet, long latest) {
    /// Edits are durable within 2 s of a pause and 10 s after the first; the disk has half a second and one second.
    static final Duration PAUSE = Duration.ofMillis(1_500);

    static final Duration LATEST = Duration.ofSeconds(9);
    static final Duration RETRY = Duration.ofSeconds(10);

    /// After the first edit that is not on the disk.
    static Rhythm begin(long now) {
        return new Rhythm(now + PAUSE.toNanos(), now + LATEST.toNanos());
    }

    /// After a disk that refused.
    static Rhythm afterFailure(long now) {
        return new Rhythm(now + RETRY.toNanos(), now + RETRY.toNanos());
    }

    /// After one more edit.
    Rhythm edited(long now) {
        return new Rhythm(now + PAUSE.toNanos(), latest);
    }

    /// How long until it is due, 0 or less when it is.
    long untilDue(long now) {
        return Math.min(quiet - now, latest - now);
    }
}
