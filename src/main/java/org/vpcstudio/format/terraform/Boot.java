package org.vpcstudio.format.terraform;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.vpcstudio.format.Artifact;
import org.vpcstudio.format.terraform.Parts.Server;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.KeepalivedCluster;

/// What a server does when it boots for the first time: a cloud-init template in `templates`, which Terraform fills
/// with what must not stand in a plan.
///
/// @param path the template, relative to the module
/// @param secrets the clusters whose passwords it needs
record Boot(Server server, String path, String template, List<KeepalivedCluster> secrets) {
    private static final String CONFIGURATION_FILE = "/etc/keepalived/keepalived.conf";
    private static final String SYSCTL_FILE = "/etc/sysctl.d/60-vpc-studio.conf";

    /// The first boots of all servers that need something.
    static List<Boot> of(Parts parts) {
        Passwords passwords = new Passwords(parts);
        List<Boot> boots = new ArrayList<>();
        for (Server server : parts.servers()) {
            Ecs ecs = server.ecs();
            String configuration = passwords.configuration(ecs);
            String sysctl = sysctl(ecs);
            if (!configuration.isBlank() || !sysctl.isEmpty()) {
                String name = parts.cloudName(ecs);
                String path = "templates/" + name + ".yaml.tftpl";
                boots.add(new Boot(server, path, template(name, configuration, sysctl), passwords.in(configuration)));
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
        boolean own = secrets.stream()
                .flatMap(cluster -> cluster.node(ecs.id()).stream())
                .anyMatch(node -> node.overrides().password().isPresent());
        if (own) {
            remarks.add(ecs.name(), "own-password");
        }
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
            file(CONFIGURATION_FILE, "0640", configuration, yaml);
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

    private static String sysctl(Ecs ecs) {
        return (ecs.guest().ipForward() ? "net.ipv4.ip_forward = 1\n" : "")
                + (ecs.guest().ipNonlocalBind() ? "net.ipv4.ip_nonlocal_bind = 1\n" : "");
    }
}
