package org.vpcstudio.project.json;

import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Vip;

/// VIPs in files.
final class VipCodec {
    private VipCodec() {}

    static void write(Vip vip, Sheet sheet) {
        sheet.text("name", vip.name())
                .text("subnet", vip.subnet())
                .text("address", vip.address())
                .texts("bindings", vip.bindings());
    }

    static Vip read(ResourceId id, Fields fields) throws UnreadableException {
        return new Vip(
                id, fields.text("name"), fields.id("subnet"), fields.address("address"), fields.nics("bindings"));
    }
}
