package org.vpcstudio.check.rule.vip;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class IpForwardingOnStandbyTest {
    private final RuleTester tester = RuleTester.of(new IpForwardingOnStandby());

    @Test
    void aStandbyThatForwardsIsFoundAndMended() {
        Document document = Changes.haPair()
                .guest(Designs.ECS_2, guest -> guest.withIpForward(true))
                .document();
        tester.finds(document, "error ecs-ha-2 guest.ipForward: ecs-ha-2 forwards IP packets");
        tester.mends(document);
    }

    @Test
    void whoIsTheStandbyIsDecidedByPriority() {
        tester.finds(
                Changes.haPair()
                        .guest(Designs.ECS_1, guest -> guest.withIpForward(true))
                        .priorities(100, 150)
                        .document(),
                "error ecs-ha-1 guest.ipForward: ecs-ha-1 forwards IP packets");
    }

    @Test
    void aStandbyOfTwoClustersIsFoundOnce() {
        Document document = Changes.haPair()
                .guest(Designs.ECS_2, guest -> guest.withIpForward(true))
                .document();
        KeepalivedCluster cluster = document.topology()
                .find(Designs.CLUSTER, KeepalivedCluster.class)
                .orElseThrow();
        KeepalivedCluster second = new KeepalivedCluster(
                Designs.id("ka-zeta"), "ka-zeta", cluster.settings(), cluster.vips(), cluster.nodes());
        tester.finds(
                new Changes(document).add(second).document(),
                "error ecs-ha-2 guest.ipForward: ecs-ha-2 forwards IP packets");
    }

    @Test
    void theActiveServerMayForward() {
        tester.isSilent(Changes.haPair()
                .guest(Designs.ECS_1, guest -> guest.withIpForward(true))
                .document());
    }

    @Test
    void aServerOutsideOfClustersMayForward() {
        tester.isSilent(Changes.haPair()
                .guest(Designs.CLIENT_1, guest -> guest.withIpForward(true))
                .document());
    }

    @Test
    void aStandbyThatDoesNotForwardIsNoFinding() {
        tester.isSilent(Designs.haPair());
    }
}
