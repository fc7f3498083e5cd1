package org.vpcstudio.check.rule.vip;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class Ipv6VipWithoutIpv6Test {
    private final RuleTester tester = RuleTester.of(new Ipv6VipWithoutIpv6());

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
    void aSubnetWithoutIpv6IsFound() {
        Document document =
                six(Designs.ECS_1).subnet(subnet -> subnet.withIpv6(false)).document();
        tester.finds(document, "error vip-web ipv6Address: vip-web is an IPv6 VIP, subnet-ha has no IPv6");
        tester.leavesToTheArchitect(document);
    }

    @Test
    void anInterfaceWithoutIpv6IsFound() {
        tester.finds(
                six(Designs.ECS_1)
                        .nic(Designs.ECS_1, nic -> nic.withIpv6Address(Written.address6("")))
                        .document(),
                "error vip-web bindings: vip-web is an IPv6 VIP on ecs-ha-1 without IPv6");
    }

    @Test
    void dualStackAndIpv4AreRight() {
        tester.isSilent(six(Designs.ECS_1).document());
        tester.isSilent(six().document());
        tester.isSilent(Designs.haPair());
    }
}
