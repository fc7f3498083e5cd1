package org.vpcstudio.sim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vpcstudio.model.keepalived.CheckScript;
import org.vpcstudio.model.keepalived.VirtualAddress;
import org.vpcstudio.model.keepalived.VrrpInstance;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.sim.Testbed.Machine;
import org.vpcstudio.sim.keepalived.KeepalivedProcess;
import org.vpcstudio.sim.keepalived.Surroundings;
import org.vpcstudio.sim.keepalived.Trigger;
import org.vpcstudio.sim.kernel.VirtualTime;
import org.vpcstudio.sim.network.Plug;
import org.vpcstudio.sim.trace.TraceEvent;
import org.vpcstudio.sim.trace.TraceEvent.Reason;
import org.vpcstudio.sim.trace.VrrpState;
import org.vpcstudio.sim.vrrp.Advert;
import org.vpcstudio.sim.vrrp.Role;
import org.vpcstudio.sim.vrrp.Verdict;

/// One server of a run: its kernel, which keeps addresses whatever keepalived does, and its keepalived.
final class Server implements Surroundings {
    /// From the call of keepalived to its first state; measured median of 525 starts (golden scenarios, section 2).
    static final long START_LATENCY = 40 * VirtualTime.MILLI;

    private final Machine machine;
    private final Stage stage;
    private final AdvertPath path;
    private final Set<Claim> claims = new LinkedHashSet<>();
    private final Map<ResourceId, Plug> held = new HashMap<>();
    private final Map<String, Integer> failing = new HashMap<>();
    private final Map<String, Integer> lastChecks = new HashMap<>();
    private final Map<String, VrrpState> states = new HashMap<>();
    private @Nullable KeepalivedProcess process;
    private boolean paused;

    private record Claim(String instance, ResourceId vip, String device) {}

    Server(Machine machine, Stage stage) {
        this.machine = machine;
        this.stage = stage;
        this.path = new AdvertPath(stage);
        machine.sockets()
                .forEach(socket -> stage.network.attach(
                        plug(socket.name()), socket.segment(), socket.router(), Ipv4.tryParse(socket.address())));
    }

    ResourceId id() {
        return machine.id();
    }

    Machine machine() {
        return machine;
    }

    private Plug plug(String interfaceName) {
        return new Plug(machine.id(), interfaceName);
    }

    private long now() {
        return stage.queue.now();
    }

    // What happens to it.

    /// Keepalived is started, and the server booted if it was dead.
    void start(int cause) {
        stage.network.setPower(id(), true);
        if (process == null && !machine.config().instances().isEmpty()) {
            process = new KeepalivedProcess(machine.config(), this, stage.queue);
            process.launch(START_LATENCY, cause);
        }
    }

    /// Keepalived is stopped in good order.
    void stop(int cause) {
        KeepalivedProcess running = process;
        if (running != null) {
            running.stop(cause);
            process = null;
            paused = false;
        }
    }

    /// The server dies.
    void crash(int cause) {
        if (!stage.network.isAlive(id())) {
            return;
        }
        KeepalivedProcess running = process;
        int event = cause;
        if (running != null) {
            for (String instance : running.running()) {
                event = changed(cause, instance, VrrpState.DOWN, Reason.CRASHED);
            }
            running.kill();
            process = null;
            paused = false;
        }
        stage.network.setPower(id(), false);
        claims.clear();
        updateHeld(event);
    }

    /// The carrier of an interface comes or goes.
    void link(String interfaceName, boolean up, int cause) {
        boolean before = isUp(interfaceName);
        stage.network.setLink(plug(interfaceName), up);
        if (before != up && stage.network.isAlive(id())) {
            updateHeld(cause);
            if (process != null) {
                process.linkChanged(interfaceName, up, cause);
            }
        }
    }

    void pause() {
        if (process != null) {
            process.freeze();
            paused = true;
        }
    }

    void resume() {
        if (process != null && paused) {
            paused = false;
            process.thaw();
        }
    }

    /// A process, or the command of a check, fails from now on or works again.
    void check(String target, boolean good, int cause) {
        boolean before = !failing.containsKey(target);
        lastChecks.put(target, cause);
        if (good) {
            failing.remove(target);
        } else {
            failing.put(target, cause);
        }
        if (before != good && process != null) {
            process.processChanged(target, good, cause);
        }
    }

    // What it is like.

    boolean isAlive() {
        return stage.network.isAlive(id());
    }

    boolean hasKeepalived() {
        return process != null;
    }

    boolean holds(ResourceId vip) {
        return held.containsKey(vip);
    }

    /// Whether the cloud lets it use a VIP it holds.
    boolean mayUse(ResourceId vip) {
        Plug plug = held.get(vip);
        return plug != null && stage.fabric.mayUse(plug, vip);
    }

    /// The event since which a process is dead; -1: it runs.
    int deadSince(String processName) {
        return failing.getOrDefault(processName, -1);
    }

    @Override
    public boolean isUp(String interfaceName) {
        return stage.network.isUp(plug(interfaceName));
    }

    @Override
    public Optional<Ipv4> address(String interfaceName) {
        return stage.network.address(plug(interfaceName));
    }

    @Override
    public boolean succeeds(String script) {
        String command =
                machine.config().script(script).map(CheckScript::command).orElse("");
        return !failing.containsKey(script) && !failing.containsKey(command);
    }

    @Override
    public boolean runs(String processName) {
        return !failing.containsKey(processName);
    }

    // What keepalived does on it.

    @Override
    public int stateChanged(int cause, String instance, Role from, Role to, Trigger trigger) {
        VrrpState state =
                switch (to) {
                    case INIT -> VrrpState.STOP;
                    case BACKUP -> VrrpState.BACKUP;
                    case MASTER -> VrrpState.MASTER;
                    case FAULT -> VrrpState.FAULT;
                };
        boolean silence = trigger == Trigger.DOWN_TIMER_EXPIRED;
        return changed(silence ? stage.silence(cause) : cause, instance, state, reason(trigger));
    }

    private int changed(int cause, String instance, VrrpState to, Reason reason) {
        VrrpState from = states.getOrDefault(instance, VrrpState.INIT);
        states.put(instance, to);
        return stage.recorder.add(new TraceEvent.StateChanged(now(), cause, id(), cluster(instance), from, to, reason));
    }

    private static Reason reason(Trigger trigger) {
        return switch (trigger) {
            case STARTED -> Reason.STARTED;
            case DOWN_TIMER_EXPIRED -> Reason.DOWN_TIMER_EXPIRED;
            case PRIORITY_ZERO_THEN_SILENCE -> Reason.PRIORITY_ZERO_THEN_SILENCE;
            case BETTER_ADVERT -> Reason.BETTER_ADVERT;
            case LINK_LOST -> Reason.LINK_LOST;
            case CHECK_FAILED -> Reason.CHECK_FAILED;
            case RECOVERED -> Reason.RECOVERED;
            case GROUP -> Reason.GROUP;
            case STOPPED -> Reason.STOPPED;
        };
    }

    private ResourceId cluster(String instance) {
        return Objects.requireNonNull(machine.clusters().get(instance));
    }

    @Override
    public int priorityChanged(int cause, String instance, int priority) {
        return stage.recorder.add(new TraceEvent.PriorityChanged(now(), cause, id(), cluster(instance), priority));
    }

    @Override
    public int checkChanged(int cause, String target, boolean good) {
        String command =
                machine.config().script(target).map(CheckScript::command).orElse(target);
        int known = lastChecks.getOrDefault(target, lastChecks.getOrDefault(command, -1));
        return stage.recorder.add(new TraceEvent.CheckChanged(now(), cause < 0 ? known : cause, id(), target, good));
    }

    @Override
    public int advertise(int cause, String instance, Advert advert) {
        VrrpInstance config = machine.config().instance(instance).orElseThrow();
        Plug from = plug(config.interfaceName());
        return stage.network.isLive(from) ? path.send(cause, from, cluster(instance), config, advert) : cause;
    }

    /// An advert arrived on the wire.
    void receive(String interfaceName, Advert advert, int cause) {
        if (process != null && stage.network.isLive(plug(interfaceName))) {
            process.receive(interfaceName, advert, cause);
        }
    }

    @Override
    public void refused(int cause, String instance, Advert advert, Verdict verdict) {
        if (cause >= 0 && stage.recorder.get(cause) instanceof TraceEvent.AdvertSent sent) {
            stage.recorder.add(new TraceEvent.PacketDropped(now(), cause, sent.ecs(), id(), AdvertPath.rule(verdict)));
        }
    }

    @Override
    public void takeAddresses(int cause, String instance) {
        VrrpInstance config = machine.config().instance(instance).orElseThrow();
        for (VirtualAddress address : addresses(config)) {
            claims.add(new Claim(instance, vip(address), config.deviceOf(address)));
        }
        updateHeld(cause);
    }

    @Override
    public void dropAddresses(int cause, String instance) {
        claims.removeIf(claim -> claim.instance().equals(instance));
        updateHeld(cause);
    }

    private static List<VirtualAddress> addresses(VrrpInstance config) {
        List<VirtualAddress> all = new ArrayList<>(config.addresses());
        all.addAll(config.excluded());
        return all;
    }

    private ResourceId vip(VirtualAddress address) {
        return Objects.requireNonNull(machine.vips().get(address.address()));
    }

    /// A VIP is held while it is configured and the link of its interface is up.
    private void updateHeld(int cause) {
        Map<ResourceId, Plug> next = new HashMap<>();
        for (Claim claim : claims) {
            Plug plug = plug(claim.device());
            if (stage.network.isLive(plug)) {
                next.put(claim.vip(), plug);
            }
        }
        held.keySet().stream()
                .filter(vip -> !next.containsKey(vip))
                .sorted()
                .forEach(vip -> stage.recorder.add(new TraceEvent.AddressRemoved(now(), cause, id(), vip)));
        next.keySet().stream()
                .filter(vip -> !held.containsKey(vip))
                .sorted()
                .forEach(vip -> stage.recorder.add(new TraceEvent.AddressAdded(now(), cause, id(), vip)));
        held.clear();
        held.putAll(next);
    }

    @Override
    public void announce(int cause, String instance, int count) {
        VrrpInstance config = machine.config().instance(instance).orElseThrow();
        for (VirtualAddress address : addresses(config)) {
            ResourceId vip = vip(address);
            Plug plug = plug(config.deviceOf(address));
            if (stage.network.isLive(plug)) {
                int arp = stage.recorder.add(new TraceEvent.GratuitousArp(now(), cause, id(), vip, count));
                if (stage.fabric.mayUse(plug, vip) && stage.locations.learn(vip, plug)) {
                    stage.recorder.add(new TraceEvent.LocationLearned(now(), arp, vip, id()));
                }
            }
        }
    }
}
