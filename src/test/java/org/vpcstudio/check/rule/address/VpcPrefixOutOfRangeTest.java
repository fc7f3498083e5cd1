package org.vpcstudio.check.rule.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Vpc;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class VpcPrefixOutOfRangeTest {
    private final RuleTester tester = RuleTester.of(new VpcPrefixOutOfRange());

    @Test
    void aVpcBelowTheSmallestSizeIsFoundAndWidened() {
        Document document = Changes.haPair()
                .remove(Designs.SUBNET_CLIENT)
                .vpc(vpc -> vpc.withCidr(Written.cidr("192.168.10.0/25")))
                .subnet(subnet -> subnet.withCidr(Written.cidr("192.168.10.0/25")))
                .document();
        tester.finds(document, "error vpc-ha cidr: vpc-ha has a prefix outside /16 to /24");
        assertThat(vpc(tester.mended(document))).isEqualTo("192.168.10.0/24");
    }

    @Test
    void aVpcLargerThanItsBlockIsFoundAndShrunk() {
        Document document = Changes.haPair()
                .vpc(vpc -> vpc.withCidr(Written.cidr("192.128.0.0/9")))
                .document();
        tester.finds(document, "error vpc-ha cidr: vpc-ha has a prefix outside /16 to /24");
        tester.mends(document);
        assertThat(vpc(tester.mended(document))).isEqualTo("192.168.0.0/16");
    }

    @Test
    void theFixHoldsEverySubnet() {
        Document document = Changes.haPair()
                .vpc(vpc -> vpc.withCidr(Written.cidr("192.168.0.0/26")))
                .document();
        assertThat(vpc(tester.mended(document))).isEqualTo("192.168.0.0/19");
    }

    @Test
    void theLimitsThemselvesAreAllowed() {
        for (String good : List.of("10.0.0.0/8", "192.168.0.0/16", "192.168.10.0/24")) {
            tester.isSilent(Changes.haPair()
                    .vpc(vpc -> vpc.withCidr(Written.cidr(good)))
                    .document());
        }
    }

    @Test
    void aRangeOutsideEveryBlockIsLeftToAnotherRule() {
        tester.isSilent(Changes.haPair()
                .vpc(vpc -> vpc.withCidr(Written.cidr("203.0.113.0/28")))
                .document());
    }

    private static String vpc(Document document) {
        return document.topology()
                .find(Designs.VPC, Vpc.class)
                .orElseThrow()
                .cidr()
                .text();
    }
}
