package org.vpcstudio.check.rule.server;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class Ipv6WithoutSubnetTest {
    private final RuleTester tester = RuleTester.of(new Ipv6WithoutSubnet());

    private static Changes six() {
        return Changes.haPair().nic(Designs.ECS_1, nic -> nic.withIpv6Address(Written.address6("2001:db8::11")));
    }

    @Test
    void anAddressWithoutARangeIsFound() {
        tester.finds(
                six().document(),
                "error ecs-ha-1 nics.nic-1.ipv6Address: ecs-ha-1 has an IPv6 address, subnet-ha has none");
        tester.leavesToTheArchitect(six().document());
    }

    @Test
    void aSubnetWithIpv6OrAnIpv4InterfaceIsRight() {
        tester.isSilent(six().subnet(subnet -> subnet.withIpv6(true)).document());
        tester.isSilent(Designs.haPair());
    }
}
