package org.vpcstudio.model.topology;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A member of a keepalived cluster. Peers are network interfaces, so their addresses follow an edit.
///
/// @param interfaceName the guest's name of the interface VRRP runs on
/// @param startState the `state` keyword; below priority 255 it changes no timing
/// @param priority 1 to 254, 255 for the address owner; the highest becomes MASTER
/// @param peers the other members it sends unicast adverts to; unused with multicast
/// @param trackers what lowers its priority or puts it in FAULT
/// @param overrides settings in which this node differs from its cluster, by mistake
public record KeepalivedNode(
        ResourceId ecs,
        String interfaceName,
        StartState startState,
        int priority,
        List<NicRef> peers,
        List<Tracker> trackers,
        Overrides overrides) {
    /// The `state` keyword.
    public enum StartState {
        MASTER,
        BACKUP
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
    public record Tracker(Kind kind, String target, int weight, int intervalSeconds, int rise, int fall) {
        /// What is watched.
        public enum Kind {
            PROCESS,
            SCRIPT,
            INTERFACE
        }

        public Tracker withWeight(int next) {
            return new Tracker(kind, target, next, intervalSeconds, rise, fall);
        }
    }

    /// Settings in which a node differs from its cluster; all empty in a sound design.
    public static final class Overrides {
        /// No difference.
        public static final Overrides NONE = new Overrides(null, null, null);

        private final @Nullable Integer virtualRouterId;
        private final @Nullable Integer advertIntervalMillis;
        private final @Nullable String password;

        /// @param virtualRouterId null: the cluster's
        /// @param advertIntervalMillis null: the cluster's
        /// @param password null: the cluster's
        public Overrides(
                @Nullable Integer virtualRouterId, @Nullable Integer advertIntervalMillis, @Nullable String password) {
            this.virtualRouterId = virtualRouterId;
            this.advertIntervalMillis = advertIntervalMillis;
            this.password = password;
        }

        public Optional<Integer> virtualRouterId() {
            return Optional.ofNullable(virtualRouterId);
        }

        public Optional<Integer> advertIntervalMillis() {
            return Optional.ofNullable(advertIntervalMillis);
        }

        public Optional<String> password() {
            return Optional.ofNullable(password);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Overrides o
                    && o.virtualRouterId().equals(virtualRouterId())
                    && o.advertIntervalMillis().equals(advertIntervalMillis())
                    && o.password().equals(password());
        }

        @Override
        public int hashCode() {
            return Objects.hash(virtualRouterId, advertIntervalMillis, password);
        }
    }

    public KeepalivedNode withInterfaceName(String next) {
        return new KeepalivedNode(ecs, next, startState, priority, peers, trackers, overrides);
    }

    public KeepalivedNode withStartState(StartState next) {
        return new KeepalivedNode(ecs, interfaceName, next, priority, peers, trackers, overrides);
    }

    public KeepalivedNode withPriority(int next) {
        return new KeepalivedNode(ecs, interfaceName, startState, next, peers, trackers, overrides);
    }

    public KeepalivedNode withPeers(List<NicRef> next) {
        return new KeepalivedNode(ecs, interfaceName, startState, priority, next, trackers, overrides);
    }

    public KeepalivedNode withTrackers(List<Tracker> next) {
        return new KeepalivedNode(ecs, interfaceName, startState, priority, peers, next, overrides);
    }

    public KeepalivedNode withOverrides(Overrides next) {
        return new KeepalivedNode(ecs, interfaceName, startState, priority, peers, trackers, next);
    }
}
