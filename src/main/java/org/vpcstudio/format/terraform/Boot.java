package org.vpcstudio.format.terraform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vpcstudio.format.Artifact;
import org.vpcstudio.format.terraform.Parts.Server;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.KeepalivedCluster;

/// What a server does when it boots for the first time: a cloud-init template in `templates`, which Terraform fills
/// with what must not stand in a plan.
///
/// @param path the template, relative to the module
/// @param cluster the cluster whose password it needs; empty when it needs none
record Boot(Server server, String path, String template, Optional<KeepalivedCluster> cluster) {
    /// The keepalived configuration of a node in plain text, blank for a server that is none.
    interface Configuration {
        String of(Ecs ecs);
    }

    private static final Pattern PASSWORD = Pattern.compile("(?m)^(\\s*auth_pass\\s+)\\S.*$");
    private static final String CONFIGURATION_FILE = "/etc/keepalived/keepalived.conf";
    private static final String SYSCTL_FILE = "/etc/sysctl.d/60-vpc-studio.conf";

    /// The first boots of all servers that need something.
    static List<Boot> of(Parts parts, Configuration configuration) {
        List<Boot> boots = new ArrayList<>();
        for (Server server : parts.servers()) {
            Ecs ecs = server.ecs();
            Optional<KeepalivedCluster> cluster = parts.clusterOf(ecs);
            String text = cluster.map(_ -> configuration.of(ecs)).orElse("");
            String sysctl = sysctl(ecs);
            if (!text.isBlank() || !sysctl.isEmpty()) {
                String name = parts.cloudName(ecs);
                String path = "templates/" + name + ".yaml.tftpl";
                boolean secret = PASSWORD.matcher(text).find();
                boots.add(new Boot(server, path, template(name, text, sysctl), cluster.filter(_ -> secret)));
            }
        }
        return boots;
    }

    Artifact artifact() {
        return Artifact.text(path, template);
    }

    /// Whether it installs keepalived, and so needs the package mirror.
    boolean installs() {
        return template.contains("\npackages:\n");
    }

    /// What the architect has to see to before the first boot.
    void remark(Parts parts, Remarks remarks) {
        Ecs ecs = server.ecs();
        if (installs() && !parts.hasEip(ecs)) {
            remarks.add(ecs.name(), "no-internet");
        }
        cluster.flatMap(own -> own.node(ecs.id()))
                .flatMap(node -> node.overrides().password())
                .ifPresent(_ -> remarks.add(ecs.name(), "own-password"));
    }

    private static String template(String name, String configuration, String sysctl) {
        StringBuilder yaml = new StringBuilder("#cloud-config\n# First boot of " + name + ".\n");
        if (!configuration.isBlank()) {
            yaml.append("""
                package_update: true
                packages:
                  - keepalived
                %{ for package in packages ~}
                  - ${package}
                %{ endfor ~}
                """);
        }
        yaml.append("write_files:\n");
        if (!sysctl.isEmpty()) {
            file(SYSCTL_FILE, "0644", sysctl, yaml);
        }
        if (!configuration.isBlank()) {
            file(CONFIGURATION_FILE, "0640", withoutPassword(configuration), yaml);
        }
        yaml.append("runcmd:\n");
        if (!sysctl.isEmpty()) {
            yaml.append("  - [sysctl, --system]\n");
        }
        if (!configuration.isBlank()) {
            yaml.append("  - [systemctl, enable, keepalived]\n  - [systemctl, restart, keepalived]\n");
        }
        return yaml.toString();
    }

    private static void file(String path, String mode, String content, StringBuilder yaml) {
        yaml.append("  - path: ").append(path).append('\n');
        yaml.append("    owner: root:root\n");
        yaml.append("    permissions: \"").append(mode).append("\"\n");
        yaml.append("    content: |\n");
        yaml.append(content.lines()
                .map(line -> line.isBlank() ? "\n" : "      " + line.replace("\t", "    ") + "\n")
                .collect(Collectors.joining()));
    }

    private static String withoutPassword(String configuration) {
        Matcher matcher = PASSWORD.matcher(Hcl.inTemplate(configuration));
        return matcher.replaceAll("$1\\${auth_pass}");
    }

    private static String sysctl(Ecs ecs) {
        return (ecs.guest().ipForward() ? "net.ipv4.ip_forward = 1\n" : "")
                + (ecs.guest().ipNonlocalBind() ? "net.ipv4.ip_nonlocal_bind = 1\n" : "");
    }
}
