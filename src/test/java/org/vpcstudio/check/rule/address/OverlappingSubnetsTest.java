package org.vpcstudio.check.rule.address;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Vpc;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class OverlappingSubnetsTest {
    private final RuleTester tester = RuleTester.of(new OverlappingSubnets());

    private static Subnet subnet(String name, String cidr) {
        return new Subnet(Designs.id(name), name, Designs.VPC, Written.cidr(cidr), Written.address(""), List.of());
    }

    @Test
    void aSubnetInsideAnotherIsFoundAndMoved() {
        Document document =
                Changes.haPair().add(subnet("subnet-b", "192.168.10.128/25")).document();
        tester.finds(document, "error subnet-b cidr: subnet-b overlaps subnet-ha");
        tester.mends(document);
    }

    @Test
    void oneLargeSubnetOverlapsAllTheLaterOnes() {
        Document document = Changes.haPair()
                .add(subnet("subnet-big", "192.168.0.0/18"), subnet("subnet-free", "192.168.64.0/24"))
                .document();
        tester.finds(
                document,
                "error subnet-ha cidr: subnet-ha overlaps subnet-big",
                "error subnet-client cidr: subnet-client overlaps subnet-big");
    }

    @Test
    void neighboursDoNotOverlap() {
        tester.isSilent(Changes.haPair()
                .add(subnet("subnet-before", "192.168.9.0/24"), subnet("subnet-behind", "192.168.11.0/24"))
                .document());
    }

    @Test
    void subnetsOfDifferentVpcsMayShareAddresses() {
        tester.isSilent(Changes.haPair()
                .add(
                        new Vpc(Designs.id("vpc-b"), "vpc-b", Designs.REGION, Written.cidr("192.168.0.0/16")),
                        subnet("subnet-b", "192.168.10.0/24").withVpc(Designs.id("vpc-b")))
                .document());
    }
}
