package org.vpcstudio.sim.keepalived;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.vpcstudio.model.keepalived.VirtualAddress;
import org.vpcstudio.model.keepalived.VrrpInstance;
import org.vpcstudio.model.topology.KeepalivedNode.StartState;
import org.vpcstudio.sim.kernel.EventQueue;
import org.vpcstudio.sim.kernel.Timer;
import org.vpcstudio.sim.vrrp.Action;
import org.vpcstudio.sim.vrrp.Advert;
import org.vpcstudio.sim.vrrp.Condition;
import org.vpcstudio.sim.vrrp.Protocol;
import org.vpcstudio.sim.vrrp.Role;
import org.vpcstudio.sim.vrrp.Step;
import org.vpcstudio.sim.vrrp.Verdict;

/// One `vrrp_instance` of a running keepalived: the protocol, its timer, what it watches, and its group.
final class InstanceRun {
    private static final int RESIGNATION = 0;

    private final VrrpInstance config;
    private final Protocol protocol;
    private final Surroundings surroundings;
    private final EventQueue queue;
    private final Timer timer;
    private final Announcer announcer;
    private final List<String> advertised;
    private final Set<Watch> faults = new HashSet<>();
    private final Map<Watch, Integer> contributions = new HashMap<>();
    private Group group;
    private Condition condition;
    private Role reported = Role.INIT;
    private int deadlineCause = -1;

    InstanceRun(Protocol protocol, Surroundings surroundings, EventQueue queue, Consumer<Runnable> gate) {
        this.config = protocol.config();
        this.protocol = protocol;
        this.surroundings = surroundings;
        this.queue = queue;
        this.timer = new Timer(queue, gate);
        this.announcer = new Announcer(config.garp(), config.name(), surroundings, queue, gate);
        this.advertised =
                config.addresses().stream().map(VirtualAddress::address).toList();
        this.condition = protocol.initial();
        this.group = new Group(List.of(this));
    }

    VrrpInstance config() {
        return config;
    }

    Role role() {
        return condition.role();
    }

    void join(Group next) {
        group = next;
    }

    boolean wantsMaster() {
        return condition.wantsMaster();
    }

    boolean isFaulty() {
        return !faults.isEmpty();
    }

    // What it watches.

    /// A result that is known before the instance starts.
    void prepare(Watch watch, boolean fault, int contribution) {
        if (fault) {
            faults.add(watch);
        }
        contributions.put(watch, contribution);
        condition = protocol.reprioritised(condition, effectivePriority());
    }

    /// Something it watches without weight went bad.
    void fail(Watch watch, int cause) {
        boolean first = !group.isFaulty();
        faults.add(watch);
        if (first) {
            group.fault(this, cause, watch.loss());
        }
    }

    /// Something it watches without weight is good again.
    void recover(Watch watch, int cause) {
        if (faults.remove(watch) && !group.isFaulty()) {
            group.up(this, cause);
        }
    }

    /// Something it watches with a weight counts differently.
    void weigh(Watch watch, int contribution, int cause) {
        contributions.put(watch, contribution);
        int priority = effectivePriority();
        if (priority != condition.priority()) {
            condition = protocol.reprioritised(condition, priority);
            int event = surroundings.priorityChanged(cause, config.name(), priority);
            if (condition.role() == Role.BACKUP) {
                deadlineCause = event;
            }
            setTimer();
        }
    }

    private int effectivePriority() {
        if (config.isOwner()) {
            return condition.priority();
        }
        int sum = config.priority()
                + contributions.values().stream().mapToInt(Integer::intValue).sum();
        return Math.clamp(sum, 1, VrrpInstance.OWNER - 1);
    }

    // Starting and stopping.

    /// Enters its first state.
    void start(int cause) {
        int event = surroundings.priorityChanged(cause, config.name(), condition.priority());
        if (group.isFaulty()) {
            Trigger trigger =
                    faults.stream().map(Watch::loss).min(Enum::compareTo).orElse(Trigger.GROUP);
            enterFault(event, trigger);
        } else {
            comeUp(event, Trigger.STARTED);
        }
    }

    /// SIGTERM: a MASTER resigns and gives its addresses up.
    void stop(int cause) {
        if (condition.role() == Role.MASTER) {
            advertise(cause, RESIGNATION);
            surroundings.dropAddresses(cause, config.name());
        }
        surroundings.stateChanged(cause, config.name(), reported, Role.INIT, Trigger.STOPPED);
        cancel();
    }

    /// Nothing rings any more.
    void cancel() {
        timer.cancel();
        announcer.cancel();
    }

    /// Starts, or leaves FAULT.
    void comeUp(int cause, Trigger trigger) {
        boolean impatient = config.isOwner() && config.state() == StartState.MASTER && group.isSingle();
        condition = impatient ? protocol.upAsOwner(condition, queue.now()) : protocol.up(condition, queue.now());
        deadlineCause = impatient ? cause : report(cause, Role.BACKUP, trigger);
        setTimer();
    }

    void enterFault(int cause, Trigger trigger) {
        boolean wasMaster = condition.role() == Role.MASTER;
        condition = protocol.fault(condition);
        cancel();
        int event = report(cause, Role.FAULT, trigger);
        if (wasMaster) {
            advertise(event, RESIGNATION);
            surroundings.dropAddresses(event, config.name());
        }
    }

    // The protocol.

    /// An advert for its router id arrived.
    void hear(Advert advert, int cause) {
        if (condition.role() == Role.INIT || condition.role() == Role.FAULT) {
            return;
        }
        int priority = condition.priority();
        Step step = protocol.hear(condition, advert, queue.now());
        condition = step.next();
        if (condition.priority() != priority) {
            surroundings.priorityChanged(cause, config.name(), condition.priority());
        }
        if (step.accepted()) {
            deadlineCause = cause;
        }
        if (step.verdict() != Verdict.GOOD) {
            surroundings.refused(cause, config.name(), advert, step.verdict());
        }
        perform(step, cause, Trigger.BETTER_ADVERT);
        setTimer();
    }

    private void expired() {
        boolean asMaster = condition.role() == Role.MASTER;
        Trigger trigger = condition.resigned() ? Trigger.PRIORITY_ZERO_THEN_SILENCE : Trigger.DOWN_TIMER_EXPIRED;
        int cause = deadlineCause;
        Step step = protocol.expire(condition, queue.now(), group.othersWantMaster(this));
        condition = step.next();
        perform(step, cause, cause >= 0 && reported == Role.INIT ? Trigger.STARTED : trigger);
        if (asMaster) {
            announcer.advertised(deadlineCause);
        }
        setTimer();
        if (!asMaster && condition.role() == Role.MASTER) {
            group.takeOver(this, deadlineCause);
        }
    }

    /// Becomes MASTER because its group does.
    void follow(int cause) {
        if (condition.role() == Role.BACKUP) {
            Step step = protocol.takeOver(condition, queue.now());
            condition = step.next();
            perform(step, cause, Trigger.GROUP);
            setTimer();
        }
    }

    /// Becomes BACKUP because its group does.
    void yieldWithGroup(int cause) {
        if (condition.role() == Role.MASTER) {
            condition = protocol.givenUp(condition, queue.now());
            deadlineCause = lose(cause, Trigger.GROUP);
            setTimer();
        }
    }

    private void perform(Step step, int cause, Trigger trigger) {
        int last = cause;
        for (Action action : step.actions()) {
            switch (action) {
                case TAKE_OVER -> {
                    last = report(cause, Role.MASTER, trigger);
                    deadlineCause = last;
                }
                case ADVERTISE -> advertise(last, condition.priority());
                case YIELD -> {
                    lose(cause, trigger);
                    group.yieldOthers(this, cause);
                }
                case REMIND -> announcer.remind(cause);
            }
        }
        if (step.actions().contains(Action.TAKE_OVER)) {
            surroundings.takeAddresses(last, config.name());
            announcer.tookOver(last);
        }
    }

    private int lose(int cause, Trigger trigger) {
        announcer.cancel();
        int event = report(cause, Role.BACKUP, trigger);
        surroundings.dropAddresses(event, config.name());
        return event;
    }

    private int report(int cause, Role role, Trigger trigger) {
        Role from = reported;
        reported = role;
        return surroundings.stateChanged(cause, config.name(), from, role, trigger);
    }

    private void advertise(int cause, int priority) {
        surroundings.advertise(
                cause,
                config.name(),
                new Advert(
                        protocol.address(),
                        config.adverts().isUnicast(),
                        config.adverts().version(),
                        config.virtualRouterId(),
                        priority,
                        config.adverts().intervalMillis(),
                        config.adverts().authentication(),
                        advertised));
    }

    private void setTimer() {
        if (condition.deadline() == Condition.NEVER) {
            timer.cancel();
        } else {
            timer.arm(condition.deadline(), this::expired);
        }
    }
}
