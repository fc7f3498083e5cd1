package org.vpcstudio.format.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vpcstudio.model.scenario.Fault;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.sim.Testbed;
import org.vpcstudio.sim.Testbed.Machine;
import org.vpcstudio.sim.Testbed.Socket;

/// Reads the faults of a scenario and refuses those that make no sense.
final class FaultReader {
    private static final String FIRST_INTERFACE = "eth0";

    private final List<String> hosts;
    private final List<Machine> machines;

    /// What is known about a host while the faults are gone through by time.
    private enum Life {
        RUNNING,
        PAUSED,
        STOPPED,
        DEAD
    }

    private record Placed(Json json, Testbed.Step step) {}

    FaultReader(List<String> hosts, List<Machine> machines) {
        this.hosts = hosts;
        this.machines = machines;
    }

    List<Testbed.Step> read(List<Json> faults) throws ScenarioException {
        List<Placed> placed = new ArrayList<>();
        for (Json json : faults) {
            String segment = json.text("network", "");
            checkNetwork(json, segment);
            placed.add(new Placed(json, new Testbed.Step(json.nanos("at"), fault(json), segment)));
        }
        placed.sort(Comparator.comparingLong(one -> one.step().at()));
        checkLives(placed);
        return placed.stream().map(Placed::step).toList();
    }

    private void checkNetwork(Json json, String segment) throws ScenarioException {
        boolean known = segment.isEmpty()
                || machines.stream()
                        .flatMap(machine -> machine.sockets().stream())
                        .anyMatch(socket -> socket.segment().equals(segment));
        if (!known) {
            throw json.wrong("sim.scenario.no-network", segment);
        }
    }

    private Fault fault(Json json) throws ScenarioException {
        String kind = json.text("kind");
        return switch (kind) {
            case "crash" -> new Fault.Crash(host(json));
            case "stop" -> new Fault.Stop(host(json));
            case "start" -> new Fault.Start(host(json));
            case "link-down" -> new Fault.LinkDown(host(json), interfaceName(json));
            case "link-up" -> new Fault.LinkUp(host(json), interfaceName(json));
            case "partition" -> new Fault.Partition(groups(json));
            case "heal" -> new Fault.Heal();
            case "pause" -> new Fault.Pause(host(json));
            case "resume" -> new Fault.Resume(host(json));
            case "script-fail" -> new Fault.CheckFails(host(json), script(json));
            case "script-ok" -> new Fault.CheckRecovers(host(json), script(json));
            default -> throw json.wrong("sim.scenario.kind", kind);
        };
    }

    private ResourceId host(Json json) throws ScenarioException {
        return host(json, json.text("host"));
    }

    private ResourceId host(Json json, String name) throws ScenarioException {
        if (!hosts.contains(name)) {
            throw json.wrong("sim.scenario.no-host", name);
        }
        return Lab.host(hosts.indexOf(name));
    }

    private Machine machine(Json json) throws ScenarioException {
        ResourceId id = host(json);
        return machines.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private String interfaceName(Json json) throws ScenarioException {
        String name = json.text("interface", FIRST_INTERFACE);
        if (machine(json).sockets().stream().map(Socket::name).noneMatch(name::equals)) {
            throw json.wrong("sim.scenario.host-without-interface", json.text("host"), name);
        }
        return name;
    }

    private String script(Json json) throws ScenarioException {
        String name = json.text("script");
        if (machine(json).config().script(name).isEmpty()) {
            throw json.wrong("sim.scenario.no-script", json.text("host"), name);
        }
        return name;
    }

    private List<List<ResourceId>> groups(Json json) throws ScenarioException {
        List<List<ResourceId>> groups = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Json group : json.list("groups")) {
            List<ResourceId> ids = new ArrayList<>();
            for (String name : group.texts()) {
                ids.add(host(json, name));
                if (!seen.add(name)) {
                    throw json.wrong("sim.scenario.in-two-groups", name);
                }
            }
            groups.add(ids);
        }
        if (groups.isEmpty()) {
            throw json.wrong("sim.scenario.missing", "groups");
        }
        return groups;
    }

    // Whether each fault is possible when it comes.

    private void checkLives(List<Placed> placed) throws ScenarioException {
        List<Life> lives = new ArrayList<>();
        machines.forEach(machine -> lives.add(Life.STOPPED));
        long before = -1;
        for (Placed one : placed) {
            long now = one.step().at();
            for (int i = 0; i < machines.size(); i++) {
                long start = machines.get(i).startAt();
                if (start > before && start <= now && start >= 0) {
                    lives.set(i, Life.RUNNING);
                }
            }
            before = now;
            checkLife(one, lives);
        }
    }

    private void checkLife(Placed one, List<Life> lives) throws ScenarioException {
        switch (one.step().fault()) {
            case Fault.Crash f -> move(one, lives, f.ecs(), Life.DEAD, Life.RUNNING, Life.PAUSED, Life.STOPPED);
            case Fault.Stop f -> move(one, lives, f.ecs(), Life.STOPPED, Life.RUNNING, Life.PAUSED);
            case Fault.Start f -> {
                int host = index(f.ecs());
                if (lives.get(host) != Life.PAUSED) {
                    lives.set(host, Life.RUNNING);
                }
            }
            case Fault.Pause f -> move(one, lives, f.ecs(), Life.PAUSED, Life.RUNNING);
            case Fault.Resume f -> move(one, lives, f.ecs(), Life.RUNNING, Life.PAUSED);
            case Fault.LinkDown _,
                    Fault.LinkUp _,
                    Fault.Partition _,
                    Fault.Heal _,
                    Fault.CheckFails _,
                    Fault.CheckRecovers _ -> {}
        }
    }

    private int index(ResourceId host) {
        return machines.stream().map(Machine::id).toList().indexOf(host);
    }

    private void move(Placed one, List<Life> lives, ResourceId id, Life to, Life... from) throws ScenarioException {
        int host = index(id);
        if (!List.of(from).contains(lives.get(host))) {
            String key =
                    switch (to) {
                        case DEAD -> "sim.scenario.not-alive";
                        case STOPPED, PAUSED -> "sim.scenario.not-running";
                        case RUNNING -> "sim.scenario.not-paused";
                    };
            throw one.json().wrong(key, one.json().text("kind"), hosts.get(host));
        }
        lives.set(host, to);
    }
}
