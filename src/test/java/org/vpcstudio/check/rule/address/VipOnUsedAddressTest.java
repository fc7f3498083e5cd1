package org.vpcstudio.check.rule.address;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class VipOnUsedAddressTest {
    private final RuleTester tester = RuleTester.of(new VipOnUsedAddress());

    private static final Vip SECOND = new Vip(
            Designs.id("vip-zeta"), "vip-zeta", Designs.SUBNET_HA, Written.address("192.168.10.100"), List.of());

    @Test
    void theAddressOfAServerIsFound() {
        Document document = Changes.haPair().vipAddress("192.168.10.12").document();
        tester.finds(document, "error vip-web address: vip-web has the address of ecs-ha-2");
        tester.mends(document);
    }

    @Test
    void theAddressOfAnotherVipIsFoundOnce() {
        Document document = Changes.haPair().add(SECOND).document();
        tester.finds(document, "error vip-zeta address: vip-zeta has the address of vip-web");
        tester.mends(document);
    }

    @Test
    void anAddressOfItsOwnIsNoFinding() {
        tester.isSilent(Designs.haPair());
    }

    @Test
    void oneAddressInTwoSubnetsIsNoFinding() {
        tester.isSilent(
                Changes.haPair().add(SECOND.withSubnet(Designs.SUBNET_CLIENT)).document());
    }
}
