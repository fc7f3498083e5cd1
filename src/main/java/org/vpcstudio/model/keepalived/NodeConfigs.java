package org.vpcstudio.model.keepalived;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.keepalived.Tracking.Tracked;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.KeepalivedNode;
import org.vpcstudio.model.topology.KeepalivedNode.Tracker;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.VrrpSettings;
import org.vpcstudio.model.topology.VrrpSettings.Mode;

/// The `keepalived.conf` a design means for each of its servers.
public final class NodeConfigs {
    private static final int VIP_PREFIX = 32;

    private NodeConfigs() {}

    /// The servers that are members of a cluster, by id.
    public static List<ResourceId> members(Topology topology) {
        return topology.each(KeepalivedCluster.class)
                .flatMap(cluster -> cluster.nodes().stream())
                .map(KeepalivedNode::ecs)
                .filter(id -> topology.find(id, Ecs.class).isPresent())
                .distinct()
                .sorted()
                .toList();
    }

    /// The clusters a server is a member of, by id.
    public static List<KeepalivedCluster> clustersOn(Topology topology, ResourceId ecs) {
        return topology.each(KeepalivedCluster.class)
                .filter(cluster -> cluster.node(ecs).isPresent())
                .toList();
    }

    /// The configuration of one server as it will work (see {@link EffectiveConfig}); without instances when it is no
    /// member of any cluster. Addresses that cannot be read are left out: rule GEN-005 reports them.
    public static NodeConfig of(Document document, ResourceId ecs) {
        Topology topology = document.topology();
        Parts parts = new Parts();
        boolean strict = false;
        for (KeepalivedCluster cluster : clustersOn(topology, ecs)) {
            KeepalivedNode node = cluster.node(ecs).orElseThrow();
            parts.instances.add(instance(topology, cluster, node, parts));
            strict |= cluster.settings().options().strict();
        }
        String name = topology.find(ecs, Ecs.class).map(Ecs::name).orElse("");
        boolean scripted = !parts.scripts.isEmpty();
        Globals globals = new Globals(name, strict, 0, scripted ? "root" : "", scripted, false);
        return EffectiveConfig.of(new NodeConfig(globals, parts.scripts, parts.processes, List.of(), parts.instances));
    }

    /// Blocks of the file that instances share, in the order they are needed.
    private static final class Parts {
        private final List<CheckScript> scripts = new ArrayList<>();
        private final List<ProcessCheck> processes = new ArrayList<>();
        private final List<VrrpInstance> instances = new ArrayList<>();
    }

    private static VrrpInstance instance(
            Topology topology, KeepalivedCluster cluster, KeepalivedNode node, Parts parts) {
        VrrpSettings settings = cluster.settings();
        return new VrrpInstance(
                settings.instanceName(),
                node.startState(),
                node.interfaceName(),
                node.overrides().virtualRouterId().orElse(settings.virtualRouterId()),
                node.priority(),
                adverts(topology, settings, node),
                addresses(topology, cluster, node),
                List.of(),
                settings.preemption(),
                tracking(node, parts),
                new Garp(5, 5, settings.options().garpMasterRefreshSeconds(), 1, 5, 5),
                Habits.DEFAULT,
                List.of());
    }

    private static Adverts adverts(Topology topology, VrrpSettings settings, KeepalivedNode node) {
        boolean unicast = settings.mode() == Mode.UNICAST;
        VrrpSettings.Authentication auth = settings.authentication();
        String password = node.overrides().password().orElse(auth.password());
        return new Adverts(
                settings.version(),
                node.overrides().advertIntervalMillis().orElse(settings.advertIntervalMillis()),
                settings.options().downTimerAdverts(),
                auth.type() == VrrpSettings.Authentication.Type.NONE
                        ? VrrpSettings.Authentication.NONE
                        : new VrrpSettings.Authentication(auth.type(), password),
                unicast ? ownAddress(topology, node) : "",
                unicast ? peers(topology, node) : List.of(),
                false);
    }

    private static String ownAddress(Topology topology, KeepalivedNode node) {
        return topology.find(node.ecs(), Ecs.class).stream()
                .flatMap(ecs -> ecs.nics().stream())
                .filter(nic -> nic.guestName().equals(node.interfaceName()))
                .map(NodeConfigs::address)
                .findFirst()
                .orElse("");
    }

    private static List<String> peers(Topology topology, KeepalivedNode node) {
        return node.peers().stream()
                .flatMap(peer -> topology.nic(peer).stream())
                .map(NodeConfigs::address)
                .filter(address -> !address.isEmpty())
                .distinct()
                .toList();
    }

    private static String address(Nic nic) {
        return text(nic.address());
    }

    private static String text(Written<Ipv4> address) {
        return address.value().map(Ipv4::toString).orElse("");
    }

    private static List<VirtualAddress> addresses(Topology topology, KeepalivedCluster cluster, KeepalivedNode node) {
        return cluster.vips().stream()
                .flatMap(id -> topology.find(id, Vip.class).stream())
                .map(vip -> text(vip.address()))
                .filter(address -> !address.isEmpty())
                .distinct()
                .map(address -> new VirtualAddress(address, VIP_PREFIX, node.interfaceName(), ""))
                .toList();
    }

    private static Tracking tracking(KeepalivedNode node, Parts parts) {
        List<Tracked> scripts = new ArrayList<>();
        List<Tracked> processes = new ArrayList<>();
        List<Tracked> interfaces = new ArrayList<>();
        for (Tracker tracker : node.trackers()) {
            switch (tracker.kind()) {
                case SCRIPT -> scripts.add(new Tracked(script(tracker, parts.scripts), tracker.weight(), false));
                case PROCESS -> processes.add(new Tracked(process(tracker, parts.processes), tracker.weight(), false));
                case INTERFACE -> {
                    // keepalived always tracks its own interface and complains when it is named again.
                    if (!tracker.target().equals(node.interfaceName())) {
                        interfaces.add(new Tracked(tracker.target(), tracker.weight(), false));
                    }
                }
            }
        }
        return new Tracking(distinct(scripts), distinct(processes), distinct(interfaces));
    }

    private static List<Tracked> distinct(List<Tracked> all) {
        List<Tracked> kept = new ArrayList<>();
        for (Tracked tracked : all) {
            if (kept.stream().noneMatch(other -> other.name().equals(tracked.name()))) {
                kept.add(tracked);
            }
        }
        return kept;
    }

    private static String script(Tracker tracker, List<CheckScript> scripts) {
        CheckScript wanted = new CheckScript(
                "",
                tracker.target(),
                tracker.intervalSeconds(),
                0,
                tracker.weight(),
                tracker.rise(),
                tracker.fall(),
                "",
                false);
        for (CheckScript script : scripts) {
            if (named("", script).equals(wanted)) {
                return script.name();
            }
        }
        String name = freeName(
                "chk_" + stem(tracker.target()),
                scripts.stream().map(CheckScript::name).toList());
        scripts.add(named(name, wanted));
        return name;
    }

    private static CheckScript named(String name, CheckScript script) {
        return new CheckScript(
                name,
                script.command(),
                script.intervalSeconds(),
                script.timeoutSeconds(),
                script.weight(),
                script.rise(),
                script.fall(),
                script.user(),
                script.startsFailed());
    }

    private static String process(Tracker tracker, List<ProcessCheck> processes) {
        for (ProcessCheck process : processes) {
            if (process.process().equals(tracker.target())) {
                return process.name();
            }
        }
        String name = freeName(
                "proc_" + stem(tracker.target()),
                processes.stream().map(ProcessCheck::name).toList());
        processes.add(new ProcessCheck(name, tracker.target(), tracker.weight(), 1, 0, 0));
        return name;
    }

    /// The last part of a path without arguments and ending: `/usr/local/bin/check.sh -v` is `check`.
    private static String stem(String command) {
        String program = Objects.requireNonNull(command.strip().split("\\s+", 2)[0]);
        String file = program.substring(program.lastIndexOf('/') + 1);
        int dot = file.indexOf('.');
        String word = (dot > 0 ? file.substring(0, dot) : file).replaceAll("[^A-Za-z0-9_-]", "_");
        return word.isEmpty() ? "check" : word;
    }

    private static String freeName(String wanted, List<String> taken) {
        String name = wanted;
        for (int i = 2; taken.contains(name); i++) {
            name = wanted + "_" + i;
        }
        return name;
    }
}
