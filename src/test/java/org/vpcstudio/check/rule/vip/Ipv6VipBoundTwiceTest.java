package org.vpcstudio.check.rule.vip;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class Ipv6VipBoundTwiceTest {
    private final RuleTester tester = RuleTester.of(new Ipv6VipBoundTwice());

    private static Changes six(ResourceId... bound) {
        return Changes.haPair()
                .withoutIntents()
                .remove(Designs.CLUSTER, Designs.EIP)
                .subnet(subnet -> subnet.withIpv6(true))
                .nic(Designs.ECS_1, nic -> nic.withIpv6Address(Written.address6("2001:db8::11")))
                .nic(Designs.ECS_2, nic -> nic.withIpv6Address(Written.address6("2001:db8::12")))
                .vip(vip -> vip.withAddress(Written.address("")).withIpv6Address(Written.address6("2001:db8::100")))
                .boundTo(bound);
    }

    @Test
    void theSecondInterfaceIsTooMuch() {
        Document document = six(Designs.ECS_1, Designs.ECS_2).document();
        tester.finds(document, "error vip-web bindings: vip-web is an IPv6 VIP bound to 2 interfaces");
        tester.mends(document);
    }

    @Test
    void oneInterfaceOrAnotherCloudIsRight() {
        tester.isSilent(six(Designs.ECS_1).document());
        tester.isSilent(six(Designs.ECS_1, Designs.ECS_2).document().withProfile("openstack"));
        tester.isSilent(Designs.haPair());
    }
}
