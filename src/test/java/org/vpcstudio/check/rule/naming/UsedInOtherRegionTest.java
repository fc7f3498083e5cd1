package org.vpcstudio.check.rule.naming;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.topology.NetworkAcl;
import org.vpcstudio.model.topology.Region;
import org.vpcstudio.model.topology.Remarks;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class UsedInOtherRegionTest {
    private final RuleTester tester = RuleTester.of(new UsedInOtherRegion());

    private static final ResourceId OTHER = Designs.id("region-nl");

    private static Changes moved(ResourceId what) {
        return Changes.haPair().add(new Region(OTHER, "eu-nl")).set(what, "region", OTHER);
    }

    @Test
    void aGroupOfAnotherRegionIsFound() {
        tester.finds(
                moved(Designs.SG_HA).document(),
                "error ecs-ha-1 nics.nic-1.securityGroups: ecs-ha-1 uses sg-ha of another region",
                "error ecs-ha-2 nics.nic-1.securityGroups: ecs-ha-2 uses sg-ha of another region");
        tester.leavesToTheArchitect(moved(Designs.SG_HA).document());
    }

    @Test
    void anAclOfAnotherRegionIsFound() {
        NetworkAcl acl = new NetworkAcl(
                Designs.id("acl"),
                "acl",
                Remarks.DEFAULT,
                Optional.empty(),
                Designs.REGION,
                true,
                List.of(),
                List.of());
        Changes used = Changes.haPair()
                .add(acl, new Region(OTHER, "eu-nl"))
                .subnet(subnet -> subnet.withNetworkAcls(List.of(acl.id())));
        tester.isSilent(used.document());
        tester.finds(
                used.set(acl.id(), "region", OTHER).document(),
                "error subnet-ha networkAcls: subnet-ha uses acl of another region");
    }

    @Test
    void whatIsTogetherOrGoneIsNoFinding() {
        tester.isSilent(Designs.haPair());
        tester.isSilent(Changes.haPair().remove(Designs.SG_HA).document());
        tester.isSilent(Changes.haPair().remove(Designs.VPC).document());
    }
}
