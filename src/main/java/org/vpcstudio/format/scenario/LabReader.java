package org.vpcstudio.format.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.vpcstudio.format.Notice;
import org.vpcstudio.format.keepalived.KeepalivedConf;
import org.vpcstudio.format.keepalived.Reading;
import org.vpcstudio.model.keepalived.EffectiveConfig;
import org.vpcstudio.model.keepalived.NodeConfig;
import org.vpcstudio.model.keepalived.Tracking.Tracked;
import org.vpcstudio.model.keepalived.VirtualAddress;
import org.vpcstudio.model.keepalived.VrrpInstance;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.sim.Testbed;
import org.vpcstudio.sim.Testbed.Machine;
import org.vpcstudio.sim.Testbed.Socket;
import org.vpcstudio.text.Message;

/// Reads a scenario.json and the configurations it names.
final class LabReader {
    private static final String FIRST_INTERFACE = "eth0";
    private static final String FIRST_NETWORK = "lan";

    private final Path file;
    private final Json root;
    private final List<String> hosts = new ArrayList<>();
    private final List<String> instances = new ArrayList<>();
    private final List<String> vips = new ArrayList<>();
    private final List<Machine> machines = new ArrayList<>();

    private LabReader(Path file, Json root) {
        this.file = file;
        this.root = root;
    }

    static Lab read(Path file) throws ScenarioException {
        String name = file.toString();
        Json root = Json.parse(name, text(file, name));
        return new LabReader(file, root).read();
    }

    private static String text(Path file, String name) throws ScenarioException {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new ScenarioException(
                    name, Message.of("sim.scenario.unreadable", e.getClass().getSimpleName()));
        }
    }

    private Lab read() throws ScenarioException {
        String name = root.text("name");
        long duration = root.nanos("duration");
        for (Json host : root.list("hosts")) {
            readHost(host);
        }
        if (machines.isEmpty()) {
            throw root.wrong("sim.scenario.no-hosts");
        }
        List<Testbed.Step> steps = new FaultReader(hosts, machines).read(root.list("faults"));
        return new Lab(new Testbed(name, duration, 0, machines, steps), hosts, instances, vips);
    }

    private void readHost(Json host) throws ScenarioException {
        String name = host.text("name");
        if (hosts.contains(name)) {
            throw host.wrong("sim.scenario.host-twice", name);
        }
        hosts.add(name);
        List<Socket> sockets = sockets(host);
        NodeConfig config = config(host, sockets);
        long start = host.isNull("start") ? Machine.NOT_BY_ITSELF : host.has("start") ? host.nanos("start") : 0;
        machines.add(
                new Machine(Lab.host(hosts.size() - 1), sockets, config, start, clusters(config), addresses(config)));
    }

    private static List<Socket> sockets(Json host) throws ScenarioException {
        List<Socket> sockets = new ArrayList<>();
        sockets.add(new Socket(FIRST_INTERFACE, FIRST_NETWORK, FIRST_NETWORK, address(host, host.text("address"))));
        for (Json one : host.list("interfaces")) {
            String name = one.text("name");
            if (sockets.stream().anyMatch(socket -> socket.name().equals(name))) {
                throw one.wrong("sim.scenario.interface-twice", name);
            }
            String network = one.text("network");
            String address = one.has("address") ? address(one, one.text("address")) : "";
            sockets.add(new Socket(name, network, network, address));
        }
        return sockets;
    }

    private static String address(Json place, String text) throws ScenarioException {
        return Cidr.tryParse(text)
                .orElseThrow(() -> place.wrong("sim.scenario.address", text))
                .address()
                .toString();
    }

    private NodeConfig config(Json host, List<Socket> sockets) throws ScenarioException {
        String name = host.text("config");
        Reading reading;
        try {
            reading = KeepalivedConf.read(name, text(file.resolveSibling(name), name));
        } catch (InvalidPathException e) {
            throw host.wrong("sim.scenario.unreadable", name);
        }
        if (!reading.isGood()) {
            Notice first = reading.errors().getFirst();
            throw new ScenarioException(first.where(), first.message());
        }
        NodeConfig config = EffectiveConfig.of(reading.config());
        Set<String> known = new HashSet<>();
        sockets.forEach(socket -> known.add(socket.name()));
        for (VrrpInstance instance : config.instances()) {
            checkInterfaces(host, instance, known);
        }
        return config;
    }

    private static void checkInterfaces(Json host, VrrpInstance instance, Set<String> known) throws ScenarioException {
        Stream<String> used = Stream.of(
                        Stream.of(instance.interfaceName()),
                        instance.addresses().stream().map(instance::deviceOf),
                        instance.excluded().stream().map(instance::deviceOf),
                        instance.tracking().interfaces().stream().map(Tracked::name))
                .flatMap(names -> names);
        String missing = used.filter(one -> !known.contains(one)).findFirst().orElse("");
        if (!missing.isEmpty()) {
            throw host.wrong("sim.scenario.no-interface", instance.name(), missing);
        }
    }

    private Map<String, ResourceId> clusters(NodeConfig config) {
        Map<String, ResourceId> ids = new HashMap<>();
        for (VrrpInstance instance : config.instances()) {
            ids.put(instance.name(), Lab.instance(index(instances, instance.name())));
        }
        return ids;
    }

    private Map<String, ResourceId> addresses(NodeConfig config) {
        Map<String, ResourceId> ids = new HashMap<>();
        for (VrrpInstance instance : config.instances()) {
            Stream.concat(instance.addresses().stream(), instance.excluded().stream())
                    .map(VirtualAddress::address)
                    .forEach(address -> ids.put(address, Lab.vip(index(vips, address))));
        }
        return ids;
    }

    private static int index(List<String> names, String name) {
        if (!names.contains(name)) {
            names.add(name);
        }
        return names.indexOf(name);
    }
}
