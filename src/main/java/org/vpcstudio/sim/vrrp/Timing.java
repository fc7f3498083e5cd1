package org.vpcstudio.sim.vrrp;

/// The formulas of VRRP, in nanoseconds with keepalived's resolution of a microsecond. Source: RFC 3768 6.1, RFC 9568
/// 6.1, `include/vrrp.h` of keepalived 2.2.7.
public final class Timing {
    private static final long MICRO = 1_000;
    private static final long SECOND_MICROS = 1_000_000;

    private Timing() {}

    /// How much longer a lower priority waits.
    ///
    /// @param version 2 (independent of the interval) or 3
    /// @param masterInterval the MASTER's interval
    public static long skew(int version, int priority, long masterInterval) {
        long base = version == 2 ? SECOND_MICROS : masterInterval / MICRO;
        return (256 - priority) * base / 256 * MICRO;
    }

    /// The silence after which a standby takes over.
    ///
    /// @param missed how many adverts may be missed, keepalived's `down_timer_adverts`
    public static long down(int version, int priority, long masterInterval, int missed) {
        return missed * masterInterval + skew(version, priority, masterInterval);
    }
}
