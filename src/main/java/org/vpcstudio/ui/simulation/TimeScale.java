package org.vpcstudio.ui.simulation;

import java.util.Locale;
import org.vpcstudio.sim.kernel.VirtualTime;

/// Which instant is drawn where.
///
/// @param left the x of the origin, in pixels
/// @param origin the instant there, in virtual nanoseconds
/// @param nanosPerPixel how long a pixel is, more than 0
record TimeScale(double left, double origin, double nanosPerPixel) {
    private static final long[] STEPS = {
        VirtualTime.MICRO * 100,
        VirtualTime.MICRO * 500,
        VirtualTime.MILLI,
        VirtualTime.MILLI * 5,
        VirtualTime.MILLI * 10,
        VirtualTime.MILLI * 50,
        VirtualTime.MILLI * 100,
        VirtualTime.MILLI * 500,
        VirtualTime.SECOND,
        VirtualTime.SECOND * 5,
        VirtualTime.SECOND * 10,
        VirtualTime.SECOND * 30,
        VirtualTime.SECOND * 60,
        VirtualTime.SECOND * 300,
        VirtualTime.SECOND * 600,
        VirtualTime.SECOND * 1800,
        VirtualTime.SECOND * 3600
    };
    private static final double LABEL_DISTANCE = 80;
    private static final double FINEST = VirtualTime.MICRO * 5;

    /// The scale at which a whole run takes this many pixels.
    static TimeScale fitted(double left, double width, long duration) {
        return new TimeScale(left, 0, Math.max(1, duration) / Math.max(1, width));
    }

    double x(long nanos) {
        return left + (nanos - origin) / nanosPerPixel;
    }

    long nanos(double x) {
        return Math.round(origin + (x - left) * nanosPerPixel);
    }

    /// Nearer (factor above 1) or farther, with the instant at `x` staying where it is, and the run filling the width.
    TimeScale zoomed(double factor, double x, double width, long duration) {
        double farthest = fitted(left, width, duration).nanosPerPixel();
        double next = Math.clamp(nanosPerPixel / factor, Math.min(FINEST, farthest), farthest);
        double anchor = origin + (x - left) * nanosPerPixel;
        return new TimeScale(left, anchor - (x - left) * next, next).within(width, duration);
    }

    /// Moved by so many pixels, as far as there is a run.
    TimeScale panned(double pixels, double width, long duration) {
        return new TimeScale(left, origin + pixels * nanosPerPixel, nanosPerPixel).within(width, duration);
    }

    private TimeScale within(double width, long duration) {
        double last = Math.max(0, duration - width * nanosPerPixel);
        return new TimeScale(left, Math.clamp(origin, 0, last), nanosPerPixel);
    }

    /// The distance of two labels of the ruler, in nanoseconds.
    long labelStep() {
        for (long step : STEPS) {
            if (step / nanosPerPixel >= LABEL_DISTANCE) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }

    /// The label of the ruler at an instant: minutes and seconds, with thousandths where they differ.
    String label(long nanos) {
        String clock = VirtualTime.clock(nanos);
        return labelStep() >= VirtualTime.SECOND ? clock.substring(0, clock.length() - 4) : fraction(nanos);
    }

    private static String fraction(long nanos) {
        return String.format(Locale.ROOT, "%.4f", VirtualTime.seconds(nanos)).replaceAll("0$", "");
    }
}
