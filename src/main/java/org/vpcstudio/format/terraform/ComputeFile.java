package org.vpcstudio.format.terraform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vpcstudio.format.terraform.Hcl.Body;
import org.vpcstudio.format.terraform.Hcl.Value;
import org.vpcstudio.format.terraform.Parts.Port;
import org.vpcstudio.format.terraform.Parts.Server;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Guest;
import org.vpcstudio.model.topology.ResourceId;

/// `compute.tf`: servers, their ports and what they do at their first boot.
final class ComputeFile {
    private static final String CHECK_OFF = "1.1.1.1/0";

    private final Parts parts;
    private final List<Boot> boots;
    private final Remarks remarks;

    ComputeFile(Parts parts, List<Boot> boots, Remarks remarks) {
        this.parts = parts;
        this.boots = boots;
        this.remarks = remarks;
    }

    Body write() {
        Body file = new Body();
        if (!parts.servers().isEmpty()) {
            file.block("locals", this::tables);
            ports(file);
            image(file);
            instances(file);
        }
        return file;
    }

    private void tables(Body locals) {
        locals.set(
                "servers",
                Hcl.entries(body -> parts.servers()
                        .forEach(server -> body.gap().entry(parts.cloudName(server.ecs()), server(server)))));
        locals.gap()
                .comment("Addresses are fixed: keepalived and security rules name them.")
                .set(
                        "ports",
                        Hcl.entries(body -> parts.servers()
                                .forEach(server -> server.ports()
                                        .forEach(port -> body.gap().entry(port.key(), port(server.ecs(), port))))));
        if (!boots.isEmpty()) {
            locals.gap()
                    .comment("What a server does when it boots for the first time.")
                    .set(
                            "user_data",
                            Hcl.entries(body -> boots.forEach(boot -> body.gap()
                                    .entry(parts.cloudName(boot.server().ecs()), rendered(boot)))));
        }
    }

    private Value server(Server server) {
        Ecs ecs = server.ecs();
        remarkOnGuest(ecs);
        return Hcl.entries(body -> body.set("availability_zone", zone(ecs))
                .set("flavor", Hcl.text(flavor(ecs)))
                .set("ports", Hcl.list(server.ports().stream().map(port -> Hcl.text(port.key())))));
    }

    private Value zone(Ecs ecs) {
        if (ecs.zone().isBlank()) {
            remarks.add(ecs.name(), "zone");
            return Hcl.code("null");
        }
        return Hcl.text(ecs.zone().strip());
    }

    private String flavor(Ecs ecs) {
        if (ecs.flavor().isBlank()) {
            String usual = parts.profile().text("ecs.defaultFlavor");
            remarks.add(ecs.name(), "flavor", usual);
            return usual;
        }
        return ecs.flavor().strip();
    }

    private void remarkOnGuest(Ecs ecs) {
        boolean installs = boots.stream()
                .anyMatch(boot -> boot.installs() && boot.server().ecs().equals(ecs));
        if (!ecs.guest().services().isEmpty()) {
            remarks.add(ecs.name(), installs ? "services-of-node" : "services", services(ecs.guest()));
        }
        ecs.guest().addresses().forEach(address -> remarks.add(ecs.name(), "guest-address", address.text()));
    }

    /// Such as `nginx (tcp 80, tcp 443)`.
    private static String services(Guest guest) {
        Map<String, List<String>> ports = new LinkedHashMap<>();
        guest.services()
                .forEach(service -> ports.computeIfAbsent(service.name(), _ -> new ArrayList<>())
                        .add(service.protocol() + " " + service.port()));
        return ports.entrySet().stream()
                .map(entry -> entry.getKey() + " (" + String.join(", ", entry.getValue()) + ")")
                .collect(Collectors.joining(", "));
    }

    private Value port(Ecs ecs, Port port) {
        String subnet = parts.subnet(port.nic().subnet()).orElseThrow();
        Stream<Value> groups = port.nic().securityGroups().stream()
                .map(id -> group(ecs, id))
                .flatMap(Optional::stream)
                .map(reference -> Hcl.code(reference + ".id"));
        return Hcl.entries(body -> body.set("network_id", Hcl.code(subnet + ".network_id"))
                .set("subnet_id", Hcl.code(subnet + ".subnet_id"))
                .set("ip_address", address(ecs, port))
                .set("security_group_ids", Hcl.list(groups))
                .set("source_destination_check", Hcl.bool(port.nic().sourceDestinationCheck())));
    }

    private Optional<String> group(Ecs ecs, ResourceId id) {
        Optional<String> reference = parts.group(id);
        if (reference.isEmpty()) {
            remarks.add(ecs.name(), "nic-group", id.value());
        }
        return reference;
    }

    private Value address(Ecs ecs, Port port) {
        if (port.nic().address().value().isEmpty()) {
            remarks.add(ecs.name(), "nic-address", port.nic().address().text());
        }
        return port.nic().address().value().map(a -> Hcl.text(a.toString())).orElse(Hcl.code("null"));
    }

    private Value rendered(Boot boot) {
        Value template = Hcl.code("\"${path.module}/" + boot.path() + "\"");
        return new Hcl.Call("templatefile", template, Hcl.entries(values -> {
            if (boot.installs()) {
                values.set("packages", Hcl.code("var.packages"));
            }
            boot.secrets().stream()
                    .map(cluster -> Passwords.variable(cluster, parts))
                    .forEach(name -> values.set(name, Hcl.code("var." + name)));
        }));
    }

    private static void ports(Body file) {
        file.resource("opentelekomcloud_networking_port_v2", "this", body -> {
            body.set("for_each", Hcl.code("local.ports"))
                    .gap()
                    .set("name", Hcl.code("each.key"))
                    .set("network_id", Hcl.code("each.value.network_id"))
                    .set("security_group_ids", Hcl.code("each.value.security_group_ids"))
                    .gap()
                    .block(
                            "fixed_ip",
                            inner -> inner.set("subnet_id", Hcl.code("each.value.subnet_id"))
                                    .set("ip_address", Hcl.code("each.value.ip_address")));
            String pairs = "each.value.source_destination_check ? [] : [" + Hcl.quoted(CHECK_OFF) + "]";
            body.section(
                    "The form for \"check off\"; the cloud refuses 0.0.0.0/0.",
                    "dynamic",
                    List.of("allowed_address_pairs"),
                    inner -> inner.set("for_each", Hcl.code(pairs))
                            .gap()
                            .block(
                                    "content",
                                    content -> content.set("ip_address", Hcl.code("allowed_address_pairs.value"))));
        });
    }

    private static void image(Body file) {
        file.section(
                "",
                "data",
                List.of("opentelekomcloud_images_image_v2", "server"),
                body -> body.set("name", Hcl.code("var.image_name")).set("most_recent", Hcl.bool(true)));
    }

    private void instances(Body file) {
        file.resource("opentelekomcloud_compute_instance_v2", "this", body -> {
            body.set("for_each", Hcl.code("local.servers"))
                    .gap()
                    .set("name", Hcl.code("each.key"))
                    .set("availability_zone", Hcl.code("each.value.availability_zone"))
                    .set("flavor_name", Hcl.code("each.value.flavor"))
                    .set("key_pair", Hcl.code("var.key_pair"));
            if (!boots.isEmpty()) {
                body.set("user_data", Hcl.code("lookup(local.user_data, each.key, null)"));
            }
            body.set("tags", Hcl.code("local.tags")).gap().block("block_device", ComputeFile::disk);
            body.gap()
                    .block(
                            "dynamic",
                            List.of("network"),
                            inner -> inner.set("for_each", Hcl.code("each.value.ports"))
                                    .gap()
                                    .block(
                                            "content",
                                            content -> content.set(
                                                    "port",
                                                    Hcl.code(
                                                            "opentelekomcloud_networking_port_v2.this[network.value].id"))));
            body.section(
                    "A newer image of the same name is for new servers only.",
                    "lifecycle",
                    List.of(),
                    inner -> inner.set("ignore_changes", Hcl.code("[block_device[0].uuid]")));
        });
    }

    private static void disk(Body body) {
        body.set("uuid", Hcl.code("data.opentelekomcloud_images_image_v2.server.id"))
                .set("source_type", Hcl.text("image"))
                .set("destination_type", Hcl.text("volume"))
                .set("volume_size", Hcl.code("var.system_disk_size"))
                .set("boot_index", Hcl.number(0))
                .set("delete_on_termination", Hcl.bool(true));
    }
}
