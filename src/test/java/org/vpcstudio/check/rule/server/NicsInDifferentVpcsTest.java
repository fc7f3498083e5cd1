package org.vpcstudio.check.rule.server;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Vpc;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class NicsInDifferentVpcsTest {
    private final RuleTester tester = RuleTester.of(new NicsInDifferentVpcs());

    private static final Changes TWO_VPCS = Changes.haPair()
            .add(
                    new Vpc(Designs.id("vpc-b"), "vpc-b", Designs.REGION, Written.cidr("10.0.0.0/16")),
                    new Subnet(
                            Designs.id("subnet-b"),
                            "subnet-b",
                            Designs.id("vpc-b"),
                            Written.cidr("10.0.1.0/24"),
                            Written.address(""),
                            List.of()));

    @Test
    void anInterfaceInAnotherVpcIsFound() {
        Document document = TWO_VPCS.secondNic(Designs.CLIENT_1, Designs.id("subnet-b"), "10.0.1.11")
                .document();
        tester.finds(document, "error ecs-client-1 nics.nic-2.subnet: eth1 of ecs-client-1 is in vpc-b");
        tester.leavesToTheArchitect(document);
    }

    @Test
    void interfacesInOneVpcAreNoFinding() {
        tester.isSilent(TWO_VPCS.secondNic(Designs.CLIENT_1, Designs.SUBNET_HA, "192.168.10.41")
                .document());
    }
}
