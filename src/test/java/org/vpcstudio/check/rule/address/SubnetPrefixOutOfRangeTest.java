package org.vpcstudio.check.rule.address;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class SubnetPrefixOutOfRangeTest {
    private final RuleTester tester = RuleTester.of(new SubnetPrefixOutOfRange());

    private static Changes tiny(String cidr) {
        return Changes.haPair()
                .add(new Subnet(
                        Designs.id("subnet-tiny"),
                        "subnet-tiny",
                        Designs.VPC,
                        Written.cidr(cidr),
                        Written.address(""),
                        List.of()));
    }

    @Test
    void aSubnetBelowTheSmallestSizeIsFoundAndWidened() {
        Document document = tiny("192.168.30.4/30").document();
        tester.finds(document, "error subnet-tiny cidr: subnet-tiny is /30, allowed is /16 to /29");
        tester.mends(document);
    }

    @Test
    void aSubnetLargerThanItsVpcIsFound() {
        Document document = Changes.haPair()
                .subnet(subnet -> subnet.withCidr(Written.cidr("192.168.0.0/15")))
                .document();
        tester.finds(document, "error subnet-ha cidr: subnet-ha is /15, allowed is /16 to /29");
        tester.leavesToTheArchitect(document);
    }

    @Test
    void theLimitsThemselvesAreAllowed() {
        tester.isSilent(tiny("192.168.30.8/29").document());
        tester.isSilent(tiny("192.168.0.0/16").document());
    }

    @Test
    void noRangeIsOfferedThatRunsIntoAnotherSubnet() {
        tester.leavesToTheArchitect(tiny("192.168.20.4/30").document());
    }

    @Test
    void noRangeIsOfferedThatReservesSomebodysAddress() {
        Document document = tiny("192.168.30.12/30")
                .nic(
                        Designs.CLIENT_1,
                        nic -> nic.withSubnet(Designs.id("subnet-tiny")).withAddress(Written.address("192.168.30.14")))
                .document();
        tester.leavesToTheArchitect(document);
    }
}
