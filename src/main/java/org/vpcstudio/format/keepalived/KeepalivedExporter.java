package org.vpcstudio.format.keepalived;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.vpcstudio.format.Artifact;
import org.vpcstudio.format.Exporter;
import org.vpcstudio.format.Notice;
import org.vpcstudio.format.Plan;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.keepalived.CheckScript;
import org.vpcstudio.model.keepalived.NodeConfig;
import org.vpcstudio.model.keepalived.NodeConfigs;
import org.vpcstudio.model.keepalived.NotifyCommand;
import org.vpcstudio.model.keepalived.VirtualService;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.RealServer.HealthCheck;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.VirtualServer;
import org.vpcstudio.model.topology.VrrpSettings;
import org.vpcstudio.text.Message;

/// One keepalived.conf for every member of a cluster, in a folder named after the server; for backends of LVS what
/// makes them accept the VIP; and a README that says where all of it goes.
public final class KeepalivedExporter implements Exporter {
    private static final String FILE = "/keepalived.conf";

    @Override
    public String id() {
        return "keepalived";
    }

    @Override
    public String folder() {
        return "keepalived";
    }

    @Override
    public Plan export(Document document) {
        List<Artifact> artifacts = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        List<String> nodes = new ArrayList<>();
        List<String> backends = new ArrayList<>();
        Folders folders = new Folders();
        for (ResourceId id : NodeConfigs.members(document.topology())) {
            Ecs ecs = document.topology().find(id, Ecs.class).orElseThrow();
            String folder = folders.of(ecs);
            nodes.add(folder);
            artifacts.add(Artifact.text(folder + FILE, KeepalivedConf.textFor(document, id)));
            notices.addAll(remarks(document, ecs, folder + FILE));
        }
        for (Receiver receiver : Receiver.of(document.topology())) {
            String folder = folders.of(receiver.ecs());
            backends.add(folder);
            artifacts.addAll(receiver.artifacts(folder));
        }
        notices.addAll(remarks(document.topology()));
        if (nodes.isEmpty()) {
            notices.add(new Notice("", Message.of("format.keepalived.no-cluster")));
        } else {
            artifacts.add(new Readme().write(document.name(), nodes, backends, notices));
        }
        artifacts.sort(Comparator.comparing(Artifact::path));
        return new Plan(artifacts, notices);
    }

    /// One folder a server: its name without what a path cannot have, its id when another server has it already.
    private static final class Folders {
        private final Map<ResourceId, String> chosen = new HashMap<>();

        String of(Ecs ecs) {
            return chosen.computeIfAbsent(ecs.id(), _ -> {
                String name = ecs.name().replaceAll("[^A-Za-z0-9_.-]", "-");
                boolean usable = !name.isBlank() && !name.startsWith(".") && !chosen.containsValue(name);
                return usable ? name : ecs.id().value();
            });
        }
    }

    /// What LVS needs beside the files.
    private static List<Notice> remarks(Topology topology) {
        List<Notice> notices = new ArrayList<>();
        topology.each(VirtualServer.class).forEach(server -> {
            switch (server.method()) {
                case DR -> {}
                case NAT -> notices.add(notice(server.name(), "nat"));
                case TUN -> notices.add(notice(server.name(), "tunnel"));
            }
        });
        topology.each(Vip.class)
                .filter(vip -> !vip.ipv6Address().isBlank()
                        && !topology.clustersOf(vip.id()).isEmpty())
                .forEach(vip -> notices.add(
                        notice(vip.name(), "no-ipv6", vip.ipv6Address().text())));
        return notices;
    }

    /// What the file says differently from the drawing, and what must be on the server.
    private static List<Notice> remarks(Document document, Ecs ecs, String file) {
        List<Notice> notices = new ArrayList<>();
        for (KeepalivedCluster cluster : NodeConfigs.clustersOn(document.topology(), ecs.id())) {
            VrrpSettings settings = cluster.settings();
            boolean secret = settings.authentication().type() != VrrpSettings.Authentication.Type.NONE;
            if (settings.version() == 3 && secret) {
                notices.add(notice(file, "no-authentication", cluster.name()));
            } else if (secret && settings.authentication().password().length() > 8) {
                notices.add(notice(file, "password-cut", cluster.name()));
            }
        }
        NodeConfig config = NodeConfigs.of(document, ecs.id());
        commands(config).forEach(command -> notices.add(notice(file, "needs-script", command, ecs.name())));
        return notices;
    }

    private static Stream<String> commands(NodeConfig config) {
        return Stream.of(
                        config.scripts().stream().map(CheckScript::command),
                        config.instances().stream()
                                .flatMap(instance -> instance.notifies().stream())
                                .map(NotifyCommand::command),
                        config.services().stream()
                                .flatMap(service -> service.backends().stream())
                                .flatMap(backend -> backend.check().stream())
                                .filter(check -> check.type() == HealthCheck.Type.MISC)
                                .map(VirtualService.Check::path))
                .flatMap(all -> all)
                .distinct();
    }

    private static Notice notice(String file, String key, Object... arguments) {
        return new Notice(file, Message.of("format.keepalived." + key, arguments));
    }
}
