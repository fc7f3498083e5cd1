package org.vpcstudio.model.topology;

import java.util.List;
import java.util.Optional;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.net.Written;

/// A member of a keepalived cluster. Peers are network interfaces, so their addresses follow an edit.
///
/// @param interfaceName the guest's name of the interface VRRP runs on
/// @param startState the `state` keyword; below priority 255 it changes no timing
/// @param priority 1 to 254, 255 for the address owner; the highest becomes MASTER
/// @param peers the other members it sends unicast adverts to; unused with multicast
/// @param trackers what lowers its priority or puts it in FAULT
/// @param overrides settings in which this node differs from its cluster, by mistake
/// @param unicastSource `unicast_src_ip`; blank for the interface's own address
/// @param notifyScripts commands run when the state changes
public record KeepalivedNode(
        @Refers(Kind.ECS) ResourceId ecs,
        String interfaceName,
        @Default("backup") StartState startState,
        @Default("100") int priority,
        List<NicRef> peers,
        List<Tracker> trackers,
        Overrides overrides,
        Written<Ipv4> unicastSource,
        NotifyScripts notifyScripts) {
    /// The `state` keyword.
    public enum StartState {
        MASTER,
        BACKUP
    }

    /// A node that sends from its own address and runs no commands.
    public KeepalivedNode(
            ResourceId ecs,
            String interfaceName,
            StartState startState,
            int priority,
            List<NicRef> peers,
            List<Tracker> trackers,
            Overrides overrides) {
        this(
                ecs,
                interfaceName,
                startState,
                priority,
                peers,
                trackers,
                overrides,
                Written.address(""),
                NotifyScripts.NONE);
    }

    public KeepalivedNode {
        peers = List.copyOf(peers);
        trackers = List.copyOf(trackers);
    }

    /// What keepalived watches besides its own interface.
    ///
    /// @param kind what is watched
    /// @param target the process, the command or the interface
    /// @param weight -253 to 253; 0 means FAULT when it fails
    /// @param intervalSeconds how often a script runs, at least 1
    /// @param rise good results until it counts as up, at least 1
    /// @param fall bad results until it counts as down, at least 1
    /// @param timeoutSeconds how long a script may run; 0 for its interval
    public record Tracker(
            Kind kind,
            String target,
            @Default("0") int weight,
            @Default("1") int intervalSeconds,
            @Default("1") int rise,
            @Default("1") int fall,
            @Default("0") int timeoutSeconds) {
        /// A tracker whose script may take as long as its interval.
        public Tracker(Kind kind, String target, int weight, int intervalSeconds, int rise, int fall) {
            this(kind, target, weight, intervalSeconds, rise, fall, 0);
        }

        /// What is watched.
        public enum Kind {
            PROCESS,
            SCRIPT,
            INTERFACE
        }

        public Tracker withWeight(int next) {
            return new Tracker(kind, target, next, intervalSeconds, rise, fall, timeoutSeconds);
        }
    }

    /// Settings in which a node differs from its cluster; all empty in a sound design.
    ///
    /// @param version the VRRP version
    /// @param virtualRouterId 1 to 255
    /// @param advertIntervalMillis time between adverts
    /// @param authentication what kind
    /// @param password the first 8 characters count
    /// @param mode how adverts travel
    /// @param downTimerAdverts adverts that may be missed
    /// @param nopreempt whether the keyword stands on this node
    /// @param vips the VIPs this node announces
    public record Overrides(
            Optional<Integer> version,
            Optional<Integer> virtualRouterId,
            Optional<Integer> advertIntervalMillis,
            Optional<VrrpSettings.Authentication.Type> authentication,
            Optional<String> password,
            Optional<VrrpSettings.Mode> mode,
            Optional<Integer> downTimerAdverts,
            Optional<Boolean> nopreempt,
            @Refers(Kind.VIP) Optional<List<ResourceId>> vips) {
        /// No difference.
        public static final Overrides NONE = new Overrides(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        public Overrides withVirtualRouterId(Optional<Integer> next) {
            return new Overrides(
                    version,
                    next,
                    advertIntervalMillis,
                    authentication,
                    password,
                    mode,
                    downTimerAdverts,
                    nopreempt,
                    vips);
        }

        public Overrides withAdvertIntervalMillis(Optional<Integer> next) {
            return new Overrides(
                    version, virtualRouterId, next, authentication, password, mode, downTimerAdverts, nopreempt, vips);
        }

        public Overrides withPassword(Optional<String> next) {
            return new Overrides(
                    version,
                    virtualRouterId,
                    advertIntervalMillis,
                    authentication,
                    next,
                    mode,
                    downTimerAdverts,
                    nopreempt,
                    vips);
        }
    }

    /// Commands run when the state changes; blank for none.
    public record NotifyScripts(
            @Default("") String master,
            @Default("") String backup,
            @Default("") String fault) {
        /// No commands.
        public static final NotifyScripts NONE = new NotifyScripts("", "", "");
    }

    public KeepalivedNode withInterfaceName(String next) {
        return new KeepalivedNode(
                ecs, next, startState, priority, peers, trackers, overrides, unicastSource, notifyScripts);
    }

    public KeepalivedNode withStartState(StartState next) {
        return new KeepalivedNode(
                ecs, interfaceName, next, priority, peers, trackers, overrides, unicastSource, notifyScripts);
    }

    public KeepalivedNode withPriority(int next) {
        return new KeepalivedNode(
                ecs, interfaceName, startState, next, peers, trackers, overrides, unicastSource, notifyScripts);
    }

    public KeepalivedNode withPeers(List<NicRef> next) {
        return new KeepalivedNode(
                ecs, interfaceName, startState, priority, next, trackers, overrides, unicastSource, notifyScripts);
    }

    public KeepalivedNode withTrackers(List<Tracker> next) {
        return new KeepalivedNode(
                ecs, interfaceName, startState, priority, peers, next, overrides, unicastSource, notifyScripts);
    }

    public KeepalivedNode withOverrides(Overrides next) {
        return new KeepalivedNode(
                ecs, interfaceName, startState, priority, peers, trackers, next, unicastSource, notifyScripts);
    }

    public KeepalivedNode withUnicastSource(Written<Ipv4> next) {
        return new KeepalivedNode(
                ecs, interfaceName, startState, priority, peers, trackers, overrides, next, notifyScripts);
    }

    public KeepalivedNode withNotifyScripts(NotifyScripts next) {
        return new KeepalivedNode(
                ecs, interfaceName, startState, priority, peers, trackers, overrides, unicastSource, next);
    }
}
