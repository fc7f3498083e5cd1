package org.vpcstudio.project.json;

import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Guest;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.ResourceId;

/// Servers in files.
final class EcsCodec {
    private EcsCodec() {}

    static void write(Ecs ecs, Sheet sheet) {
        sheet.text("name", ecs.name())
                .textUnlessBlank("zone", ecs.zone())
                .word("role", ecs.role())
                .textUnlessBlank("flavor", ecs.flavor())
                .objects("nics", ecs.nics(), EcsCodec::nic);
        if (!ecs.guest().equals(Guest.PLAIN)) {
            sheet.object("guest", GuestCodec.write(ecs.guest()));
        }
    }

    private static Sheet nic(Nic nic) {
        return new Sheet()
                .text("id", nic.id())
                .text("guestName", nic.guestName())
                .flag("primary", nic.primary())
                .text("subnet", nic.subnet())
                .text("address", nic.address())
                .texts("securityGroups", nic.securityGroups())
                .flag("sourceDestinationCheck", nic.sourceDestinationCheck());
    }

    static Ecs read(ResourceId id, Fields fields) throws UnreadableException {
        return new Ecs(
                id,
                fields.text("name"),
                fields.text("zone", ""),
                fields.word("role", Ecs.Role.SERVER),
                fields.text("flavor", ""),
                fields.objects("nics", EcsCodec::nic),
                fields.object("guest", Guest.PLAIN, GuestCodec::read));
    }

    private static Nic nic(Fields fields) throws UnreadableException {
        return new Nic(
                fields.text("id"),
                fields.text("guestName"),
                fields.flag("primary", false),
                fields.id("subnet"),
                fields.address("address"),
                fields.ids("securityGroups"),
                fields.flag("sourceDestinationCheck", true));
    }
}
