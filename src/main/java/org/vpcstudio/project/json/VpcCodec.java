package org.vpcstudio.project.json;

import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Vpc;

/// VPCs in files.
final class VpcCodec {
    private VpcCodec() {}

    static void write(Vpc vpc, Sheet sheet) {
        sheet.text("name", vpc.name()).text("region", vpc.region()).text("cidr", vpc.cidr());
    }

    static Vpc read(ResourceId id, Fields fields) throws UnreadableException {
        return new Vpc(id, fields.text("name"), fields.id("region"), fields.cidr("cidr"));
    }
}
