package org.vpcstudio.format.terraform;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.vpcstudio.format.terraform.Hcl.Body;
import org.vpcstudio.format.terraform.Hcl.Value;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Guest;
import org.vpcstudio.model.topology.KeepalivedCluster;

/// What surrounds the resources: `versions.tf`, `providers.tf`, `variables.tf`, `outputs.tf` and the example of values.
final class SettingsFiles {
    private static final int SYSTEM_DISK_GB = 20;
    // Has 8 characters, as many as keepalived reads.
    private static final String SAMPLE_PASSWORD = "ChangeMe";

    private final Parts parts;
    private final List<Boot> boots;

    SettingsFiles(Parts parts, List<Boot> boots) {
        this.parts = parts;
        this.boots = boots;
    }

    /// The clusters whose password a variable holds.
    List<KeepalivedCluster> secrets() {
        return boots.stream()
                .flatMap(boot -> boot.secrets().stream())
                .distinct()
                .sorted(Comparator.comparing(parts::label))
                .toList();
    }

    Body versions() {
        return new Body()
                .block(
                        "terraform",
                        body -> body.set("required_version", Hcl.text(">= 1.5"))
                                .gap()
                                .block(
                                        "required_providers",
                                        inner -> inner.set(
                                                "opentelekomcloud",
                                                Hcl.entries(entry -> entry.set(
                                                                "source", Hcl.text("opentelekomcloud/opentelekomcloud"))
                                                        .set("version", Hcl.text("~> 1.36"))))));
    }

    Body providers() {
        return new Body()
                .comment(
                        "User, password, domain and project come from the environment; the README names the variables.")
                .block(
                        "provider",
                        List.of("opentelekomcloud"),
                        body -> body.set("auth_url", Hcl.code("var.auth_url")).set("region", Hcl.code("var.region")));
    }

    Body variables() {
        Body file = new Body();
        variable(file, "region", "string", "Region everything is created in", Hcl.text(parts.region()));
        String url = parts.profile().authUrl(parts.region());
        variable(file, "auth_url", "string", "Where the cloud signs users in", Hcl.text(url));
        if (!parts.servers().isEmpty()) {
            file.gap()
                    .block(
                            "variable",
                            List.of("key_pair"),
                            body -> body.set("type", Hcl.code("string"))
                                    .set(
                                            "description",
                                            Hcl.text("Name of an existing key pair for SSH to the servers")));
            String image = parts.profile().text("ecs.defaultImage");
            variable(file, "image_name", "string", "Name of the image the servers start from", Hcl.text(image));
            variable(
                    file,
                    "system_disk_size",
                    "number",
                    "Size of each server's system disk in GB",
                    Hcl.number(SYSTEM_DISK_GB));
        }
        if (boots.stream().anyMatch(Boot::installs)) {
            variable(
                    file,
                    "packages",
                    "list(string)",
                    "Packages to install on the keepalived nodes beside keepalived",
                    Hcl.code("[]"));
        }
        secrets().forEach(cluster -> password(file, cluster));
        variable(file, "tags", "map(string)", "Tags beside those of the plan", Hcl.code("{}"));
        return file.gap()
                .block(
                        "locals",
                        body -> body.set(
                                "tags", Hcl.code("merge({ design = " + Hcl.quoted(designTag()) + " }, var.tags)")));
    }

    private String designTag() {
        String name = Names.snake(parts.document().name());
        String tag = name.isEmpty() ? "vpc_studio" : name;
        int longest = parts.profile().limit("tags.maxValue").orElse(tag.length());
        return tag.length() > longest ? tag.substring(0, longest) : tag;
    }

    private static void variable(Body file, String name, String type, String description, Value usual) {
        file.gap()
                .block(
                        "variable",
                        List.of(name),
                        body -> body.set("type", Hcl.code(type))
                                .set("description", Hcl.text(description))
                                .set("default", usual));
    }

    private void password(Body file, KeepalivedCluster cluster) {
        String name = Passwords.variable(cluster, parts);
        String about = "Password the nodes of " + parts.cloudName(cluster) + " sign their adverts with";
        file.gap()
                .block(
                        "variable",
                        List.of(name),
                        body -> body.set("type", Hcl.code("string"))
                                .set("description", Hcl.text(about))
                                .set("sensitive", Hcl.bool(true))
                                .gap()
                                .block(
                                        "validation",
                                        inner -> inner.set(
                                                        "condition",
                                                        Hcl.code("can(regex(\"^[0-9A-Za-z._-]{1,8}$\", var." + name
                                                                + "))"))
                                                .set(
                                                        "error_message",
                                                        Hcl.text("1 to 8 letters, digits, dots, hyphens or"
                                                                + " underscores."))));
    }

    Body example() {
        Body file = new Body();
        file.comment("Copy to terraform.tfvars, fill in, and keep it out of version control.");
        file.set("region", Hcl.text(parts.region()));
        if (!parts.servers().isEmpty()) {
            file.set("key_pair", Hcl.text("my-key-pair"))
                    .set("image_name", Hcl.text(parts.profile().text("ecs.defaultImage")));
        }
        if (boots.stream().anyMatch(Boot::installs)) {
            file.set("packages", Hcl.list(programs().stream().map(Hcl::text)));
        }
        secrets().forEach(cluster -> file.set(Passwords.variable(cluster, parts), Hcl.text(SAMPLE_PASSWORD)));
        return file;
    }

    /// What listens on the keepalived nodes: by custom the package has the name of its process.
    private Set<String> programs() {
        Set<String> names = new TreeSet<>();
        boots.stream()
                .filter(Boot::installs)
                .map(boot -> boot.server().ecs())
                .map(Ecs::guest)
                .flatMap(guest -> guest.services().stream())
                .map(Guest.Service::name)
                .filter(name -> name.matches("[a-z0-9][a-z0-9.+-]+"))
                .forEach(names::add);
        return names;
    }

    Body outputs() {
        Body file = new Body();
        if (!parts.servers().isEmpty()) {
            String first = "for name, port in opentelekomcloud_networking_port_v2.this : name => port.all_fixed_ips[0]";
            output(file, "port_addresses", "Private address of each network interface", Hcl.code("{ " + first + " }"));
        }
        if (!parts.vips().isEmpty()) {
            output(
                    file,
                    "vip_addresses",
                    "Address of each virtual IP",
                    Hcl.entries(body -> parts.vips()
                            .forEach(vip -> body.entry(
                                    parts.cloudName(vip),
                                    Hcl.code(parts.vip(vip.id()).orElseThrow() + ".ip_address")))));
        }
        if (!parts.eips().isEmpty()) {
            output(
                    file,
                    "eip_addresses",
                    "Public address of each elastic IP",
                    Hcl.entries(body -> parts.eips()
                            .forEach(eip -> body.entry(
                                    parts.cloudName(eip),
                                    Hcl.code("opentelekomcloud_vpc_eip_v1." + parts.label(eip)
                                            + ".publicip[0].ip_address")))));
        }
        return file;
    }

    private static void output(Body file, String name, String description, Value value) {
        file.gap()
                .block(
                        "output",
                        List.of(name),
                        body -> body.set("description", Hcl.text(description)).set("value", value));
    }
}
