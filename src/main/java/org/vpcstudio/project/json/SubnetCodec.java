package org.vpcstudio.project.json;

import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Subnet;

/// Subnets in files.
final class SubnetCodec {
    private SubnetCodec() {}

    static void write(Subnet subnet, Sheet sheet) {
        sheet.text("name", subnet.name())
                .text("vpc", subnet.vpc())
                .text("cidr", subnet.cidr())
                .textUnlessBlank("gateway", subnet.gateway())
                .texts("dns", subnet.dns());
    }

    static Subnet read(ResourceId id, Fields fields) throws UnreadableException {
        return new Subnet(
                id,
                fields.text("name"),
                fields.id("vpc"),
                fields.cidr("cidr"),
                fields.address("gateway"),
                fields.addresses("dns"));
    }
}
