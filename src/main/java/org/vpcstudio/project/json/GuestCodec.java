package org.vpcstudio.project.json;

import org.vpcstudio.model.topology.Guest;

/// What is set inside a server, in files.
final class GuestCodec {
    private GuestCodec() {}

    static Sheet write(Guest guest) {
        return new Sheet()
                .flag("ipForward", guest.ipForward())
                .flag("ipNonlocalBind", guest.ipNonlocalBind())
                .objects("services", guest.services(), GuestCodec::service)
                .texts("addresses", guest.addresses());
    }

    private static Sheet service(Guest.Service service) {
        return new Sheet()
                .text("name", service.name())
                .text("protocol", service.protocol())
                .number("port", service.port());
    }

    static Guest read(Fields fields) throws UnreadableException {
        return new Guest(
                fields.flag("ipForward", false),
                fields.flag("ipNonlocalBind", false),
                fields.objects("services", GuestCodec::service),
                fields.addresses("addresses"));
    }

    private static Guest.Service service(Fields fields) throws UnreadableException {
        return new Guest.Service(fields.text("name"), fields.text("protocol"), fields.number("port"));
    }
}
