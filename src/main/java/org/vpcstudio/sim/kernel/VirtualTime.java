package org.vpcstudio.sim.kernel;

import java.util.Locale;

/// Virtual time is a `long` of nanoseconds from the start of the run; this is its arithmetic and its notation.
public final class VirtualTime {
    public static final long MICRO = 1_000;
    public static final long MILLI = 1_000_000;
    public static final long SECOND = 1_000_000_000;

    private VirtualTime() {}

    public static long ofMillis(long millis) {
        return Math.multiplyExact(millis, MILLI);
    }

    public static double seconds(long nanos) {
        return nanos / (double) SECOND;
    }

    /// Minutes, seconds and milliseconds, as the clock of the simulation shows: `00:12.345`.
    public static String clock(long nanos) {
        long millis = nanos / MILLI;
        return String.format(Locale.ROOT, "%02d:%02d.%03d", millis / 60_000, millis / 1000 % 60, millis % 1000);
    }

    /// A duration in seconds with milliseconds: `3.609 s`.
    public static String duration(long nanos) {
        return String.format(Locale.ROOT, "%d.%03d s", nanos / SECOND, nanos / MILLI % 1000);
    }
}
