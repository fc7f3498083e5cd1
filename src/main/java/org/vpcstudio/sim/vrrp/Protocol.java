package org.vpcstudio.sim.vrrp;

import org.vpcstudio.model.keepalived.Adverts;
import org.vpcstudio.model.keepalived.VrrpInstance;
import org.vpcstudio.model.net.Ipv4;

/// The VRRP state machine of one instance, as keepalived 2.2.7 runs it. It keeps nothing: every method takes a
/// condition and returns the next. Where it differs from the RFCs: every packet for its router id restarts the timer
/// of a MASTER, also a dropped one; preempt delay; groups.
///
/// @param config the instance, as it works (`EffectiveConfig`)
/// @param address the address its adverts come from, which breaks ties
/// @param quietUntil until when the startup delay holds down timers, virtual nanoseconds
public record Protocol(VrrpInstance config, Ipv4 address, long quietUntil) {
    private static final long MILLI = 1_000_000;
    private static final long AT_ONCE = 1_000;

    /// The condition of an instance that has just been created.
    public Condition initial() {
        return new Condition(
                Role.INIT, config.priority(), interval(), 0, Condition.NEVER, Condition.NEVER, false, false, null);
    }

    /// Starts, or leaves FAULT: BACKUP with a full down time.
    public Condition up(Condition was, long now) {
        Condition fresh = was.withRole(Role.BACKUP)
                .withMasterInterval(interval())
                .withPreemptAt(Condition.NEVER)
                .withWantsMaster(false)
                .withResigned(false);
        return armed(fresh.withTimer(down(fresh)), now);
    }

    /// As {@link #up} for the address owner, who does not wait.
    public Condition upAsOwner(Condition was, long now) {
        return armed(up(was, now).withTimer(AT_ONCE), now);
    }

    /// Enters FAULT: no timer runs, nothing is heard.
    public Condition fault(Condition was) {
        return was.withRole(Role.FAULT).withDeadline(Condition.NEVER).withWantsMaster(false);
    }

    /// Gives up being MASTER.
    public Condition givenUp(Condition was, long now) {
        Condition next = was.withRole(Role.BACKUP)
                .withPreemptAt(Condition.NEVER)
                .withWantsMaster(false)
                .withResigned(false);
        return armed(next.withTimer(down(next)), now);
    }

    /// Another effective priority; in BACKUP the deadline moves with the down time.
    public Condition reprioritised(Condition was, int priority) {
        Condition next = was.withPriority(priority);
        next = next.withTimer(down(next));
        return was.role() == Role.BACKUP ? next.withDeadline(was.deadline() + next.timer() - was.timer()) : next;
    }

    /// The timer ran out.
    ///
    /// @param groupAllows whether every other member of its sync group wants to be MASTER too
    public Step expire(Condition was, long now, boolean groupAllows) {
        return switch (was.role()) {
            case MASTER -> Step.of(armed(was, now), Action.ADVERTISE);
            case BACKUP ->
                groupAllows
                        ? takeOver(was, now)
                        : Step.of(armed(was.withWantsMaster(true).withTimer(down(was)), now));
            case INIT, FAULT -> Step.ignored(was, Verdict.GOOD);
        };
    }

    /// Becomes MASTER now.
    public Step takeOver(Condition was, long now) {
        Condition next = was.withRole(Role.MASTER).withWantsMaster(true).withPreemptAt(Condition.NEVER);
        return Step.of(armed(next, now), Action.TAKE_OVER, Action.ADVERTISE);
    }

    /// A packet for this router id arrived.
    public Step hear(Condition was, Advert advert, long now) {
        return switch (was.role()) {
            case BACKUP -> hearAsBackup(was, advert, now);
            case MASTER -> hearAsMaster(was, advert, now);
            case INIT, FAULT -> Step.ignored(was, Verdict.GOOD);
        };
    }

    private Step hearAsBackup(Condition was, Advert advert, long now) {
        Verdict verdict = verdict(was, advert);
        if (verdict != Verdict.GOOD) {
            return Step.ignored(undisturbed(was, now), verdict);
        }
        if (advert.priority() == 0) {
            Condition next = was.withTimer(skew(was)).withResigned(true);
            return Step.of(armed(next, now));
        }
        boolean lower = advert.priority() < was.priority();
        boolean delayed =
                config.preemption().delayMillis() > 0 && (was.preemptAt() == Condition.NEVER || was.preemptAt() > now);
        if (lower && !config.preemption().nopreempt() && !delayed) {
            return Step.ignored(undisturbed(was.withMaster(advert.source()), now), Verdict.GOOD);
        }
        Condition next = learned(was, advert)
                .withPreemptAt(lower ? delayFrom(was, now) : Condition.NEVER)
                .withWantsMaster(false)
                .withResigned(false)
                .withMaster(advert.source());
        return Step.of(armed(next.withTimer(down(next)), now));
    }

    private long delayFrom(Condition was, long now) {
        long delay = config.preemption().delayMillis() * MILLI;
        return delay == 0 ? Condition.NEVER : Math.min(was.preemptAt(), now + delay);
    }

    /// The down timer goes on as if nothing had been heard. keepalived computes the remainder and arms it anew, which
    /// differs only while the startup delay holds.
    private Condition undisturbed(Condition was, long now) {
        return armed(was.withTimer(Math.max(0, was.deadline() - now)), now);
    }

    private Step hearAsMaster(Condition before, Advert advert, long now) {
        boolean silent = config.habits().silentToLower();
        Verdict verdict = verdict(before, advert);
        if (verdict != Verdict.GOOD) {
            return Step.ignored(silent ? before : armed(before, now), verdict);
        }
        Condition was = bothOwners(before, advert) ? before.withPriority(VrrpInstance.OWNER - 1) : before;
        if (advert.priority() == 0) {
            return Step.of(silent ? was : armed(was, now), Action.ADVERTISE);
        }
        int tie = Long.compare(advert.source().value(), address.value());
        boolean better = advert.priority() > was.priority() || (advert.priority() == was.priority() && tie > 0);
        if (better) {
            Condition next = givenUp(learned(was, advert).withMaster(advert.source()), now);
            return config.habits().lastWord()
                    ? Step.of(next, Action.ADVERTISE, Action.YIELD)
                    : Step.of(next, Action.YIELD);
        }
        return silent ? Step.of(was, Action.REMIND) : Step.of(armed(was, now), Action.ADVERTISE, Action.REMIND);
    }

    private boolean bothOwners(Condition was, Advert advert) {
        return was.priority() == VrrpInstance.OWNER && advert.priority() == VrrpInstance.OWNER;
    }

    private Verdict verdict(Condition was, Advert advert) {
        boolean trusted = config.habits().skipsAddressCheck() && advert.source().equals(was.master());
        return Verdict.of(config, advert, trusted);
    }

    private Condition learned(Condition was, Advert advert) {
        return config.adverts().version() == 3 ? was.withMasterInterval(advert.intervalMillis() * MILLI) : was;
    }

    private Condition armed(Condition was, long now) {
        return switch (was.role()) {
            case MASTER -> was.withDeadline(now + interval());
            case BACKUP -> was.withDeadline(Math.max(now, quietUntil) + was.timer());
            case INIT, FAULT -> was.withDeadline(Condition.NEVER);
        };
    }

    private long interval() {
        return config.adverts().intervalMillis() * MILLI;
    }

    private long skew(Condition was) {
        return Timing.skew(config.adverts().version(), was.priority(), was.masterInterval());
    }

    /// The full down time in this condition.
    public long down(Condition was) {
        Adverts adverts = config.adverts();
        return Timing.down(adverts.version(), was.priority(), was.masterInterval(), adverts.downTimerAdverts());
    }
}
