package org.vpcstudio.check.rule.address;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Vpc;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.Parts;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class OverlappingNetworksTest {
    private final RuleTester tester = RuleTester.of(new OverlappingNetworks());

    private static Changes twoVpcs(String range) {
        return Changes.haPair().add(new Vpc(Designs.id("vpc-x"), "vpc-x", Designs.REGION, Written.cidr(range)));
    }

    @Test
    void twoVpcsThatOverlapAreTold() {
        tester.finds(twoVpcs("192.168.0.0/20").document(), "info vpc-x cidr: vpc-x and vpc-ha use the same addresses");
        tester.leavesToTheArchitect(twoVpcs("192.168.0.0/20").document());
    }

    @Test
    void aSiteThatOverlapsIsTold() {
        Document document = Worked.vpn()
                .remove(Worked.VPN_1, Worked.VPN_2)
                .set(Worked.SITE, "cidrs", Parts.ranges("192.168.10.0/24"))
                .document();
        tester.finds(document, "info vpc-ha cidr: vpc-ha and site-berlin use the same addresses");
    }

    @Test
    void apartOrJoinedOrElsewhereIsNoMatter() {
        tester.isSilent(twoVpcs("10.0.0.0/16").document());
        tester.isSilent(twoVpcs("192.168.0.0/16")
                .set(Designs.id("vpc-x"), "region", Designs.id("region-nl"))
                .document());
        tester.isSilent(Worked.vpn()
                .set(Worked.SITE, "cidrs", Parts.ranges("192.168.0.0/16"))
                .document());
        tester.isSilent(Worked.peering()
                .set(Worked.VPC_A, "cidr", Written.cidr("10.0.0.0/16"))
                .document());
    }
}
