package org.vpcstudio.format.terraform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vpcstudio.format.terraform.Hcl.Body;
import org.vpcstudio.format.terraform.Hcl.Value;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.Eip.Target;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.Vip;

/// `vip.tf`: virtual addresses, who may hold them, and the public addresses in front. Which resource binds what is
/// rule EXP-004.
final class VipFile {
    private static final String SERVERS = "[opentelekomcloud_compute_instance_v2.this]";

    private final Parts parts;
    private final Remarks remarks;

    VipFile(Parts parts, Remarks remarks) {
        this.parts = parts;
        this.remarks = remarks;
    }

    Body write() {
        Body file = new Body();
        parts.vips().forEach(vip -> vip(vip, file));
        parts.eips().forEach(eip -> eip(eip, file));
        return file;
    }

    private void vip(Vip vip, Body file) {
        String subnet = parts.subnet(vip.subnet()).orElseThrow();
        String label = parts.label(vip);
        file.resource("opentelekomcloud_networking_vip_v2", label, body -> {
            body.set("name", Hcl.text(parts.cloudName(vip)))
                    .set("network_id", Hcl.code(subnet + ".network_id"))
                    .set("subnet_id", Hcl.code(subnet + ".subnet_id"));
            vip.address().value().ifPresent(address -> body.set("ip_address", Hcl.text(address.toString())));
        });
        if (vip.address().value().isEmpty()) {
            remarks.add(vip.name(), "vip-address", vip.address().text());
        }
        List<Value> holders = holders(vip);
        if (!holders.isEmpty()) {
            file.resource(
                    "opentelekomcloud_networking_vip_associate_v2",
                    label,
                    body -> body.set("vip_id", Hcl.code("opentelekomcloud_networking_vip_v2." + label + ".id"))
                            .set("port_ids", Hcl.column(holders.stream()))
                            .gap()
                            .comment("Bound when the ports are on their servers.")
                            .set("depends_on", Hcl.code(SERVERS)));
        }
    }

    private List<Value> holders(Vip vip) {
        List<Value> holders = new ArrayList<>();
        for (NicRef ref : vip.bindings()) {
            Optional<String> port = parts.port(ref);
            port.ifPresentOrElse(
                    reference -> holders.add(Hcl.code(reference + ".id")),
                    () -> remarks.add(vip.name(), "binding", ref.toString()));
            parts.topology()
                    .nic(ref)
                    .filter(nic -> port.isPresent() && nic.sourceDestinationCheck())
                    .ifPresent(
                            nic -> remarks.add(nameOf(ref), "check-turned-off", nic.guestName(), parts.cloudName(vip)));
        }
        return holders.stream().distinct().toList();
    }

    private String nameOf(NicRef ref) {
        return parts.topology().find(ref.ecs()).map(parts::cloudName).orElse(ref.toString());
    }

    private void eip(Eip eip, Body file) {
        String label = parts.label(eip);
        String name = parts.cloudName(eip);
        file.resource(
                "opentelekomcloud_vpc_eip_v1",
                label,
                body -> body.set("tags", Hcl.code("local.tags"))
                        .gap()
                        .block(
                                "publicip",
                                inner -> inner.set("name", Hcl.text(name)).set("type", Hcl.text(type(eip))))
                        .gap()
                        .block(
                                "bandwidth",
                                inner -> inner.set("name", Hcl.text(name))
                                        .set("size", Hcl.number(eip.bandwidth().sizeMbit()))
                                        .set("share_type", Hcl.text("PER"))
                                        .set("charge_mode", Hcl.text("traffic"))));
        if (!eip.address().isBlank()) {
            remarks.add(eip.name(), "eip-address", eip.address().text());
        }
        if (eip.targets().size() > 1) {
            remarks.add(eip.name(), "eip-targets");
        }
        eip.targets().stream().findFirst().ifPresent(target -> bind(eip, target, file));
    }

    private String type(Eip eip) {
        if (eip.type().isBlank()) {
            String usual = parts.profile().text("eip.defaultType");
            remarks.add(eip.name(), "eip-type", usual);
            return usual;
        }
        return eip.type().strip();
    }

    private void bind(Eip eip, Target target, Body file) {
        Optional<String> port =
                switch (target) {
                    case Target.OfVip(var vip) -> parts.vip(vip);
                    case Target.OfNic(var nic) -> parts.port(nic);
                    case Target.OfNat _, Target.OfVpn _ -> Optional.empty();
                };
        if (port.isEmpty()) {
            remarks.add(eip.name(), "eip-target");
            return;
        }
        String address = "opentelekomcloud_vpc_eip_v1." + parts.label(eip) + ".publicip[0].ip_address";
        file.resource("opentelekomcloud_networking_floatingip_associate_v2", parts.label(eip), body -> {
            body.set("floating_ip", Hcl.code(address)).set("port_id", Hcl.code(port.get() + ".id"));
            if (target instanceof Target.OfNic) {
                body.gap().set("depends_on", Hcl.code(SERVERS));
            }
        });
    }
}
