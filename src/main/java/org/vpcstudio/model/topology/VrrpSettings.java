package org.vpcstudio.model.topology;

/// What the nodes of a keepalived cluster have in common. Ranges and defaults: keepalived.conf(5).
///
/// @param instanceName name of the `vrrp_instance`
/// @param version VRRP version, 2 or 3
/// @param virtualRouterId 1 to 255, one cluster a segment
/// @param advertIntervalMillis time between adverts; version 2 whole seconds 1000 to 255000, version 3 10 to 40950
/// @param authentication version 2 only
/// @param mode how adverts travel
/// @param preemption who takes the address back, and when
/// @param options rarely changed
public record VrrpSettings(
        String instanceName,
        @Default("2") int version,
        int virtualRouterId,
        @Default("1000") int advertIntervalMillis,
        Authentication authentication,
        @Default("multicast") Mode mode,
        Preemption preemption,
        Options options) {
    /// How adverts travel: to 224.0.0.18, or a copy to each peer.
    public enum Mode {
        MULTICAST,
        UNICAST
    }

    /// RFC 2338 authentication, dropped by RFC 3768 and kept by keepalived for version 2.
    ///
    /// @param type what is sent
    /// @param password the first 8 characters count; blank without authentication
    public record Authentication(@Default("none") Type type, String password) {
        /// No authentication.
        public static final Authentication NONE = new Authentication(Type.NONE, "");

        /// What is sent with an advert.
        public enum Type {
            NONE,
            PASS,
            AH
        }
    }

    /// Whether and when a better node takes the address back.
    ///
    /// @param nopreempt the keyword stands on every node
    /// @param delayMillis `preempt_delay`, 0 to 1000000
    public record Preemption(
            @Default("false") boolean nopreempt,
            @Default("0") int delayMillis) {
        /// keepalived's defaults.
        public static final Preemption DEFAULT = new Preemption(false, 0);
    }

    /// Keywords that are rarely changed.
    ///
    /// @param strict `vrrp_strict`, off unless the RFC is to be followed to the letter
    /// @param garpMasterRefreshSeconds `garp_master_refresh`, 0 is off
    /// @param downTimerAdverts adverts that may be missed, 1 to 100
    /// @param accept `accept`, whether a holder that is not the owner answers on the address
    /// @param useVmac `use_vmac`, a MAC address of its own for each router id
    /// @param addressPrefix the prefix length the VIPs are written with; 32 in a sound design (KA-035)
    /// @param garp how often a new holder makes itself known
    /// @param scriptSecurity `script_user` and `enable_script_security` are set
    public record Options(
            @Default("false") boolean strict,
            @Default("60") int garpMasterRefreshSeconds,
            @Default("3") int downTimerAdverts,
            @Default("true") boolean accept,
            @Default("false") boolean useVmac,
            @Default("32") int addressPrefix,
            Garp garp,
            @Default("true") boolean scriptSecurity) {
        /// keepalived's defaults, with the refresh that rule KA-037 advises.
        public static final Options DEFAULT = new Options(false, 60, 3);

        /// keepalived's defaults for all but these.
        public Options(boolean strict, int garpMasterRefreshSeconds, int downTimerAdverts) {
            this(strict, garpMasterRefreshSeconds, downTimerAdverts, true, false, 32, Garp.DEFAULT, true);
        }
    }

    /// Gratuitous ARP of a new holder.
    ///
    /// @param repeat `garp_master_repeat`, messages at once
    /// @param delaySeconds `garp_master_delay`, until as many again
    /// @param refreshRepeat `garp_master_refresh_repeat`, messages at each refresh
    public record Garp(
            @Default("5") int repeat,
            @Default("5") int delaySeconds,
            @Default("1") int refreshRepeat) {
        /// keepalived's defaults.
        public static final Garp DEFAULT = new Garp(5, 5, 1);
    }

    /// How long a standby waits for an advert: as many intervals as may be missed, plus the skew of its priority: a
    /// part of a second in version 2, of the interval in version 3 (RFC 3768 section 6.1, RFC 9568 section 6.1).
    ///
    /// @param missed adverts that may be missed, such as `down_timer_adverts`; 0 after an advert of priority 0
    /// @param intervalMillis the advert interval of the master
    /// @param priority of the standby, 0 to 255
    /// @return nanoseconds
    public long downNanos(int missed, int intervalMillis, int priority) {
        long skewed = version == 3 ? intervalMillis : 1000;
        return 1_000_000L * missed * intervalMillis + 1_000_000L * skewed * (256 - priority) / 256;
    }

    public VrrpSettings withInstanceName(String next) {
        return new VrrpSettings(
                next, version, virtualRouterId, advertIntervalMillis, authentication, mode, preemption, options);
    }

    public VrrpSettings withVersion(int next) {
        return new VrrpSettings(
                instanceName, next, virtualRouterId, advertIntervalMillis, authentication, mode, preemption, options);
    }

    public VrrpSettings withVirtualRouterId(int next) {
        return new VrrpSettings(
                instanceName, version, next, advertIntervalMillis, authentication, mode, preemption, options);
    }

    public VrrpSettings withAdvertIntervalMillis(int next) {
        return new VrrpSettings(
                instanceName, version, virtualRouterId, next, authentication, mode, preemption, options);
    }

    public VrrpSettings withAuthentication(Authentication next) {
        return new VrrpSettings(
                instanceName, version, virtualRouterId, advertIntervalMillis, next, mode, preemption, options);
    }

    public VrrpSettings withMode(Mode next) {
        return new VrrpSettings(
                instanceName,
                version,
                virtualRouterId,
                advertIntervalMillis,
                authentication,
                next,
                preemption,
                options);
    }

    public VrrpSettings withPreemption(Preemption next) {
        return new VrrpSettings(
                instanceName, version, virtualRouterId, advertIntervalMillis, authentication, mode, next, options);
    }

    public VrrpSettings withOptions(Options next) {
        return new VrrpSettings(
                instanceName, version, virtualRouterId, advertIntervalMillis, authentication, mode, preemption, next);
    }
}
