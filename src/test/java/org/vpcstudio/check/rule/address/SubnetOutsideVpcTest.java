package org.vpcstudio.check.rule.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class SubnetOutsideVpcTest {
    private final RuleTester tester = RuleTester.of(new SubnetOutsideVpc());

    @Test
    void aSubnetOfAnotherRangeIsFoundAndMovedWithAllThatLivesInIt() {
        Document document = Changes.haPair()
                .vpc(vpc -> vpc.withCidr(Written.cidr("192.168.16.0/20")))
                .document();
        tester.finds(document, "error subnet-ha cidr: subnet-ha is outside vpc-ha");
        tester.mends(document);
        Document mended = tester.mended(document);
        Subnet subnet = mended.topology().find(Designs.SUBNET_HA, Subnet.class).orElseThrow();
        assertThat(subnet.cidr().text()).isEqualTo("192.168.16.0/24");
        assertThat(subnet.gateway().text()).isEqualTo("192.168.16.1");
        assertThat(mended.topology()
                        .find(Designs.VIP, Vip.class)
                        .orElseThrow()
                        .address()
                        .text())
                .isEqualTo("192.168.16.100");
        assertThat(mended.topology()
                        .nic(Designs.nicOf(Designs.ECS_2))
                        .orElseThrow()
                        .address()
                        .text())
                .isEqualTo("192.168.16.12");
    }

    @Test
    void aSubnetLargerThanItsVpcIsOutside() {
        tester.finds(
                Changes.haPair()
                        .subnet(subnet -> subnet.withCidr(Written.cidr("192.0.0.0/8")))
                        .document(),
                "error subnet-ha cidr: subnet-ha is outside vpc-ha");
    }

    @Test
    void subnetsInsideAreNoFinding() {
        tester.isSilent(Designs.haPair());
    }

    @Test
    void aSubnetMayBeAsLargeAsItsVpc() {
        tester.isSilent(Changes.haPair()
                .subnet(subnet -> subnet.withCidr(Written.cidr("192.168.0.0/16")))
                .document());
    }

    @Test
    void aFullVpcOffersNoRange() {
        Document document = Changes.haPair()
                .vpc(vpc -> vpc.withCidr(Written.cidr("192.168.20.0/24")))
                .document();
        tester.leavesToTheArchitect(document);
    }
}
