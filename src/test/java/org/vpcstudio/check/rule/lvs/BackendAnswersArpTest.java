package org.vpcstudio.check.rule.lvs;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class BackendAnswersArpTest {
    private final RuleTester tester = RuleTester.of(new BackendAnswersArp());

    @Test
    void theCleanPairIsRight() {
        tester.isSilent(Worked.lvs().document());
        tester.isSilent(Designs.haPair());
    }

    private static Document arp(int ignore, int announce) {
        return Worked.lvs()
                .guest(Worked.BACKEND_1, guest -> guest.withArpIgnore(ignore).withArpAnnounce(announce))
                .document();
    }

    @Test
    void theDefaultsOfLinuxAreFound() {
        tester.finds(arp(0, 0), "error ecs-rs-1 guest.arpIgnore: ecs-rs-1 may take the VIP by ARP");
        tester.mends(arp(0, 0));
        tester.finds(arp(1, 0), "error ecs-rs-1 guest.arpAnnounce: ecs-rs-1 may take the VIP by ARP");
        tester.mends(arp(1, 1));
    }

    @Test
    void quietOnesAreRight() {
        tester.isSilent(arp(1, 2));
        tester.isSilent(arp(2, 2));
        tester.isSilent(arp(8, 2));
    }
}
