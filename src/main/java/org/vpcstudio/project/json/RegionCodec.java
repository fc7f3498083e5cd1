package org.vpcstudio.project.json;

import org.vpcstudio.model.topology.Region;
import org.vpcstudio.model.topology.ResourceId;

/// Regions in files.
final class RegionCodec {
    private RegionCodec() {}

    static void write(Region region, Sheet sheet) {
        sheet.text("code", region.code());
    }

    static Region read(ResourceId id, Fields fields) throws UnreadableException {
        return new Region(id, fields.text("code"));
    }
}
