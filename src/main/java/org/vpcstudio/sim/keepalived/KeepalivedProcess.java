package org.vpcstudio.sim.keepalived;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vpcstudio.model.keepalived.CheckScript;
import org.vpcstudio.model.keepalived.NodeConfig;
import org.vpcstudio.model.keepalived.ProcessCheck;
import org.vpcstudio.model.keepalived.SyncGroup;
import org.vpcstudio.model.keepalived.Tracking;
import org.vpcstudio.model.keepalived.Tracking.Tracked;
import org.vpcstudio.model.keepalived.VrrpInstance;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.sim.kernel.EventQueue;
import org.vpcstudio.sim.kernel.Timer;
import org.vpcstudio.sim.kernel.VirtualTime;
import org.vpcstudio.sim.vrrp.Advert;
import org.vpcstudio.sim.vrrp.Protocol;

/// A keepalived that runs one configuration from its start to its end.
public final class KeepalivedProcess {
    private final NodeConfig config;
    private final Surroundings surroundings;
    private final EventQueue queue;
    private final List<InstanceRun> instances = new ArrayList<>();
    private final List<ScriptRun> scripts = new ArrayList<>();
    private final List<Timer> timers = new ArrayList<>();
    private final List<Runnable> packets = new ArrayList<>();
    private final List<Runnable> rest = new ArrayList<>();
    private boolean started;
    private boolean frozen;

    /// @param config the configuration as it works (`EffectiveConfig`)
    public KeepalivedProcess(NodeConfig config, Surroundings surroundings, EventQueue queue) {
        this.config = config;
        this.surroundings = surroundings;
        this.queue = queue;
        config.scripts().forEach(script -> scripts.add(new ScriptRun(script)));
    }

    /// The process is called now; VRRP runs after its latency.
    ///
    /// @param latencyNanos how long the process takes until its first state
    public void launch(long latencyNanos, int cause) {
        timer().arm(queue.now() + latencyNanos, () -> start(cause));
    }

    private void start(int cause) {
        started = true;
        long quietUntil = queue.now() + VirtualTime.ofMillis(config.globals().startupDelayMillis());
        config.instances().forEach(instance -> instances.add(create(instance, quietUntil)));
        config.groups().forEach(this::join);
        scripts.forEach(script -> firstRun(script, cause));
        instances.forEach(this::prepare);
        instances.forEach(instance -> instance.start(cause));
    }

    private InstanceRun create(VrrpInstance instance, long quietUntil) {
        Ipv4 source = Ipv4.tryParse(instance.adverts().source())
                .or(() -> surroundings.address(instance.interfaceName()))
                .orElse(new Ipv4(0));
        return new InstanceRun(new Protocol(instance, source, quietUntil), surroundings, queue, this::whenAwake);
    }

    private void join(SyncGroup settings) {
        List<InstanceRun> members = instances.stream()
                .filter(run -> settings.members().contains(run.config().name()))
                .toList();
        Group group = new Group(members);
        members.forEach(member -> member.join(group));
    }

    private void prepare(InstanceRun run) {
        VrrpInstance instance = run.config();
        Tracking tracking = instance.tracking();
        String own = instance.interfaceName();
        if (instance.habits().tracksOwnInterface()) {
            run.prepare(new Watch(Watch.Kind.INTERFACE, own), !surroundings.isUp(own), 0);
        }
        boolean homeless = instance.adverts().source().isBlank()
                && surroundings.address(own).isEmpty();
        run.prepare(new Watch(Watch.Kind.OWN_ADDRESS, own), homeless, 0);
        tracking.interfaces().forEach(one -> prepare(run, Watch.Kind.INTERFACE, one, surroundings.isUp(one.name())));
        tracking.processes().forEach(one -> prepare(run, Watch.Kind.PROCESS, one, runs(one.name())));
        tracking.scripts()
                .forEach(one ->
                        script(one.name()).ifPresent(script -> prepare(run, Watch.Kind.SCRIPT, one, script.isUp())));
    }

    private static void prepare(InstanceRun run, Watch.Kind kind, Tracked tracked, boolean good) {
        run.prepare(new Watch(kind, tracked.name()), Watch.isFault(tracked, good), Watch.contribution(tracked, good));
    }

    private boolean runs(String check) {
        return config.process(check)
                .map(process -> surroundings.runs(process.process()))
                .orElse(true);
    }

    private Optional<ScriptRun> script(String name) {
        return scripts.stream().filter(run -> run.script().name().equals(name)).findFirst();
    }

    // Checks.

    private void firstRun(ScriptRun run, int cause) {
        CheckScript script = run.script();
        run.take(surroundings.succeeds(script.name()));
        if (!run.isUp()) {
            surroundings.checkChanged(cause, script.name(), false);
        }
        schedule(run, timer());
    }

    private void schedule(ScriptRun run, Timer timer) {
        long interval = run.script().intervalSeconds() * VirtualTime.SECOND;
        timer.arm(queue.now() + interval, () -> {
            check(run);
            schedule(run, timer);
        });
    }

    private void check(ScriptRun run) {
        String name = run.script().name();
        if (run.take(surroundings.succeeds(name))) {
            int event = surroundings.checkChanged(-1, name, run.isUp());
            changed(Watch.Kind.SCRIPT, name, run.isUp(), event);
        }
    }

    /// A process on the server ended or started.
    public void processChanged(String process, boolean alive, int cause) {
        whenAwake(() -> {
            for (ProcessCheck check : config.processes()) {
                if (started && check.process().equals(process)) {
                    long delay = VirtualTime.ofMillis(alive ? check.startDelayMillis() : check.endDelayMillis());
                    timer().arm(queue.now() + delay, () -> processCounts(check, cause));
                }
            }
        });
    }

    private void processCounts(ProcessCheck check, int cause) {
        boolean alive = surroundings.runs(check.process());
        int event = surroundings.checkChanged(cause, check.process(), alive);
        changed(Watch.Kind.PROCESS, check.name(), alive, event);
    }

    /// The carrier of an interface came or went.
    public void linkChanged(String interfaceName, boolean up, int cause) {
        whenAwake(() -> {
            for (InstanceRun run : instances) {
                VrrpInstance instance = run.config();
                if (instance.interfaceName().equals(interfaceName)
                        && instance.habits().tracksOwnInterface()) {
                    count(run, new Watch(Watch.Kind.INTERFACE, interfaceName), !up, cause);
                }
            }
            changed(Watch.Kind.INTERFACE, interfaceName, up, cause);
        });
    }

    private void changed(Watch.Kind kind, String name, boolean good, int cause) {
        Watch watch = new Watch(kind, name);
        for (InstanceRun run : instances) {
            tracked(run.config().tracking(), kind).stream()
                    .filter(one -> one.name().equals(name))
                    .forEach(one -> {
                        if (one.weight() == 0) {
                            count(run, watch, Watch.isFault(one, good), cause);
                        } else {
                            run.weigh(watch, Watch.contribution(one, good), cause);
                        }
                    });
        }
    }

    private static void count(InstanceRun run, Watch watch, boolean fault, int cause) {
        if (fault) {
            run.fail(watch, cause);
        } else {
            run.recover(watch, cause);
        }
    }

    private static List<Tracked> tracked(Tracking tracking, Watch.Kind kind) {
        return switch (kind) {
            case SCRIPT -> tracking.scripts();
            case PROCESS -> tracking.processes();
            case INTERFACE -> tracking.interfaces();
            case OWN_ADDRESS -> List.of();
        };
    }

    // Packets.

    /// An advert arrived at an interface.
    public void receive(String interfaceName, Advert advert, int cause) {
        Runnable reading = () -> instances.stream()
                .filter(run -> run.config().virtualRouterId() == advert.virtualRouterId())
                .filter(run -> run.config().interfaceName().equals(interfaceName))
                .forEach(run -> run.hear(advert, cause));
        if (frozen) {
            packets.add(reading);
        } else {
            reading.run();
        }
    }

    // The end, and sleep.

    /// SIGTERM.
    public void stop(int cause) {
        instances.forEach(instance -> instance.stop(cause));
        kill();
    }

    /// The process is gone without a word.
    public void kill() {
        instances.forEach(InstanceRun::cancel);
        instances.clear();
        timers.forEach(Timer::cancel);
        packets.clear();
        rest.clear();
    }

    /// The instances that have entered a state.
    public List<String> running() {
        return instances.stream().map(run -> run.config().name()).toList();
    }

    /// SIGSTOP: from now on everything waits.
    public void freeze() {
        frozen = true;
    }

    /// SIGCONT: waiting adverts are read first, then everything else goes on in order.
    public void thaw() {
        frozen = false;
        List<Runnable> waiting = new ArrayList<>(packets);
        waiting.addAll(rest);
        packets.clear();
        rest.clear();
        waiting.forEach(Runnable::run);
    }

    private void whenAwake(Runnable action) {
        if (frozen) {
            rest.add(action);
        } else {
            action.run();
        }
    }

    private Timer timer() {
        Timer timer = new Timer(queue, this::whenAwake);
        timers.add(timer);
        return timer;
    }
}
