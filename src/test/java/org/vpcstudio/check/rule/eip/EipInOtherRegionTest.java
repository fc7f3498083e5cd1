package org.vpcstudio.check.rule.eip;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.Region;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class EipInOtherRegionTest {
    private final RuleTester tester = RuleTester.of(new EipInOtherRegion());

    private static final Eip SECOND = new Eip(
            Designs.id("eip-zeta"),
            "eip-zeta",
            Designs.REGION,
            Written.address("203.0.113.11"),
            "5_bgp",
            new Eip.Bandwidth(100),
            List.of());
    private static final Eip.Target CLIENT = new Eip.Target.OfNic(Designs.nicOf(Designs.CLIENT_1));

    private static final Changes TWO_REGIONS = Changes.haPair().add(new Region(Designs.id("region-nl"), "eu-nl"));

    @Test
    void aVipOfAnotherRegionIsFound() {
        Document document =
                TWO_REGIONS.eip(eip -> eip.withRegion(Designs.id("region-nl"))).document();
        tester.finds(document, "error eip-web targets: eip-web and vip-web are in different regions");
        tester.leavesToTheArchitect(document);
    }

    @Test
    void aServerOfAnotherRegionIsFound() {
        tester.finds(
                TWO_REGIONS
                        .add(SECOND.withRegion(Designs.id("region-nl")).withTargets(List.of(CLIENT)))
                        .document(),
                "error eip-zeta targets: eip-zeta and ecs-client-1 are in different regions");
    }

    @Test
    void theSameRegionIsNoFinding() {
        tester.isSilent(TWO_REGIONS.add(SECOND.withTargets(List.of(CLIENT))).document());
    }

    @Test
    void anUnboundEipMayBeAnywhere() {
        tester.isSilent(
                TWO_REGIONS.add(SECOND.withRegion(Designs.id("region-nl"))).document());
    }
}
