package org.vpcstudio.check.rule.vip;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class VipNobodyConfiguresTest {
    private final RuleTester tester = RuleTester.of(new VipNobodyConfigures());

    private static final Changes ALONE = Changes.haPair().boundTo(Designs.ECS_1).remove(Designs.CLUSTER);

    @Test
    void aSingleServerThatDoesNotKnowItsVipIsFoundAndMended() {
        tester.finds(ALONE.document(), "warning ecs-ha-1 guest.addresses: ecs-ha-1 never configures vip-web");
        tester.mends(ALONE.document());
    }

    @Test
    void twoServersWithoutKeepalivedGetNoAddressByHand() {
        Document document = Changes.haPair().remove(Designs.CLUSTER).document();
        tester.finds(
                document,
                "warning ecs-ha-1 guest.addresses: ecs-ha-1 never configures vip-web",
                "warning ecs-ha-2 guest.addresses: ecs-ha-2 never configures vip-web");
        tester.leavesToTheArchitect(document);
    }

    @Test
    void anAddressConfiguredByHandIsNoFinding() {
        tester.isSilent(
                ALONE.guest(Designs.ECS_1, guest -> guest.withAddresses(List.of(Written.address("192.168.10.100"))))
                        .document());
    }

    @Test
    void keepalivedConfiguresItsVips() {
        tester.isSilent(Designs.haPair());
    }
}
