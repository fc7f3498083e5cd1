package org.vpcstudio.format.terraform;

import org.vpcstudio.format.terraform.Hcl.Body;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Vpc;

/// `network.tf`: VPCs and their subnets.
final class NetworkFile {
    private final Parts parts;
    private final Remarks remarks;

    NetworkFile(Parts parts, Remarks remarks) {
        this.parts = parts;
        this.remarks = remarks;
    }

    Body write() {
        Body file = new Body();
        parts.vpcs().forEach(vpc -> vpc(vpc, file));
        parts.subnets().forEach(subnet -> subnet(subnet, file));
        return file;
    }

    private void vpc(Vpc vpc, Body file) {
        String cidr = network(vpc.name(), vpc.cidr());
        file.resource(
                "opentelekomcloud_vpc_v1",
                parts.label(vpc),
                body -> body.set("name", Hcl.text(parts.cloudName(vpc)))
                        .set("cidr", Hcl.text(cidr))
                        .set("tags", Hcl.code("local.tags")));
    }

    private void subnet(Subnet subnet, Body file) {
        String vpc = parts.vpc(subnet.vpc()).orElseThrow();
        String cidr = network(subnet.name(), subnet.cidr());
        String gateway = subnet.gatewayAddress().orElseThrow().toString();
        file.resource("opentelekomcloud_vpc_subnet_v1", parts.label(subnet), body -> {
            body.set("name", Hcl.text(parts.cloudName(subnet)))
                    .set("vpc_id", Hcl.code(vpc + ".id"))
                    .set("cidr", Hcl.text(cidr))
                    .set("gateway_ip", Hcl.text(gateway));
            if (subnet.dns().stream().anyMatch(server -> isAddress(subnet, server))) {
                body.set(
                        "dns_list",
                        Hcl.list(subnet.dns().stream()
                                .flatMap(server -> server.value().stream())
                                .map(address -> Hcl.text(address.toString()))));
            }
            body.set("tags", Hcl.code("local.tags"));
        });
    }

    private boolean isAddress(Subnet subnet, Written<Ipv4> server) {
        if (server.value().isEmpty()) {
            remarks.add(subnet.name(), "dns", server.text());
        }
        return server.value().isPresent();
    }

    /// The range without host bits, which the cloud refuses.
    private String network(String name, Written<Cidr> written) {
        Cidr cidr = written.value().orElseThrow();
        if (cidr.hasHostBits()) {
            remarks.add(name, "host-bits", cidr.toString(), cidr.network().toString());
        }
        return cidr.network().toString();
    }
}
