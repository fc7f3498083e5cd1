package org.vpcstudio.format.keepalived;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vpcstudio.format.Artifact;
import org.vpcstudio.format.Exporter;
import org.vpcstudio.format.Notice;
import org.vpcstudio.format.Plan;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.keepalived.CheckScript;
import org.vpcstudio.model.keepalived.NodeConfig;
import org.vpcstudio.model.keepalived.NodeConfigs;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.VrrpSettings;
import org.vpcstudio.text.Message;

/// One keepalived.conf for every member of a cluster, in a folder named after the server.
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
        Set<String> folders = new HashSet<>();
        for (ResourceId id : NodeConfigs.members(document.topology())) {
            Ecs ecs = document.topology().find(id, Ecs.class).orElseThrow();
            String folder = folder(ecs, folders);
            artifacts.add(Artifact.text(folder + FILE, KeepalivedConf.textFor(document, id)));
            notices.addAll(remarks(document, ecs, folder + FILE));
        }
        if (artifacts.isEmpty()) {
            notices.add(new Notice("", Message.of("format.keepalived.no-cluster")));
        }
        artifacts.sort(Comparator.comparing(Artifact::path));
        return new Plan(artifacts, notices);
    }

    /// The name of the server, without what a path cannot have; its id when two servers share a name.
    private static String folder(Ecs ecs, Set<String> taken) {
        String name = ecs.name().replaceAll("[^A-Za-z0-9_.-]", "-");
        boolean usable = !name.isBlank() && !name.startsWith(".") && taken.add(name);
        return usable ? name : ecs.id().value();
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
        for (CheckScript script : config.scripts()) {
            notices.add(notice(file, "needs-script", script.command(), ecs.name()));
        }
        return notices;
    }

    private static Notice notice(String file, String key, Object... arguments) {
        return new Notice(file, Message.of("format.keepalived." + key, arguments));
    }
}
