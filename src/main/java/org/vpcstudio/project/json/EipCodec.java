package org.vpcstudio.project.json;

import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.Eip.Target;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.text.Message;

/// EIPs in files.
final class EipCodec {
    private EipCodec() {}

    static void write(Eip eip, Sheet sheet) {
        sheet.text("name", eip.name())
                .text("region", eip.region())
                .textUnlessBlank("address", eip.address())
                .text("type", eip.type())
                .object(
                        "bandwidth",
                        new Sheet().number("sizeMbit", eip.bandwidth().sizeMbit()))
                .objects("targets", eip.targets(), EipCodec::target);
    }

    private static Sheet target(Target target) {
        return switch (target) {
            case Target.OfVip of -> new Sheet().text("vip", of.vip());
            case Target.OfNic of -> new Sheet().text("nic", of.nic());
        };
    }

    static Eip read(ResourceId id, Fields fields) throws UnreadableException {
        return new Eip(
                id,
                fields.text("name"),
                fields.id("region"),
                fields.address("address"),
                fields.text("type"),
                new Eip.Bandwidth(fields.object("bandwidth").number("sizeMbit")),
                fields.objects("targets", EipCodec::target));
    }

    private static Target target(Fields fields) throws UnreadableException {
        if (fields.has("vip") == fields.has("nic")) {
            throw fields.wrong(Message.of("project.expected.target"));
        }
        return fields.has("vip") ? new Target.OfVip(fields.id("vip")) : new Target.OfNic(fields.nic("nic"));
    }
}
