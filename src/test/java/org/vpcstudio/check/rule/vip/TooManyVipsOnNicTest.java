package org.vpcstudio.check.rule.vip;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class TooManyVipsOnNicTest {
    private final RuleTester tester = RuleTester.of(new TooManyVipsOnNic());

    private static Document holding(int count) {
        Changes changes = Changes.haPair();
        for (int i = 1; i < count; i++) {
            changes = changes.add(new Vip(
                    Designs.id("vip-" + i),
                    "vip-" + i,
                    Designs.SUBNET_HA,
                    Written.address("192.168.10." + (100 + i)),
                    List.of(Designs.nicOf(Designs.ECS_1))));
        }
        return changes.document();
    }

    @Test
    void oneVipTooManyIsFound() {
        tester.finds(
                holding(11), "error ecs-ha-1 nics.nic-1.address: eth0 of ecs-ha-1 may hold 11 VIPs, 10 are allowed");
    }

    @Test
    void theLimitItselfIsAllowed() {
        tester.isSilent(holding(10));
    }
}
