package org.vpcstudio.check.rule.vip;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class StaticVipTest {
    private final RuleTester tester = RuleTester.of(new StaticVip());

    private static Changes byHand(Changes changes, ResourceId... servers) {
        Changes next = changes;
        for (ResourceId server : servers) {
            next = next.guest(server, guest -> guest.withAddresses(List.of(Written.address("192.168.10.100"))));
        }
        return next;
    }

    @Test
    void anAddressBesideKeepalivedIsFoundAndRemoved() {
        Document document = byHand(Changes.haPair(), Designs.ECS_2).document();
        tester.finds(
                document, "error ecs-ha-2 guest.addresses: ecs-ha-2 has 192.168.10.100 configured beside keepalived");
        tester.mends(document);
    }

    @Test
    void oneAddressOnTwoServersIsFoundOnBoth() {
        Document document = byHand(Changes.haPair().remove(Designs.CLUSTER), Designs.ECS_1, Designs.ECS_2)
                .document();
        tester.finds(
                document,
                "error ecs-ha-1 guest.addresses: ecs-ha-1 and ecs-ha-2 both have 192.168.10.100 configured",
                "error ecs-ha-2 guest.addresses: ecs-ha-2 and ecs-ha-1 both have 192.168.10.100 configured");
        tester.mends(document);
    }

    @Test
    void oneServerWithoutKeepalivedMayHaveIt() {
        tester.isSilent(
                byHand(Changes.haPair().remove(Designs.CLUSTER), Designs.ECS_1).document());
    }

    @Test
    void otherAddressesAreNoFinding() {
        tester.isSilent(Changes.haPair()
                .guest(Designs.ECS_1, guest -> guest.withAddresses(List.of(Written.address("192.168.10.99"))))
                .document());
    }

    @Test
    void aServerOfAnotherSubnetDoesNotMeanThisVip() {
        tester.isSilent(byHand(Changes.haPair(), Designs.CLIENT_1).document());
    }
}
