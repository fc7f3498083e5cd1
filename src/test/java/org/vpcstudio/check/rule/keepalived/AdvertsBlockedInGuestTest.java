package org.vpcstudio.check.rule.keepalived;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Guest;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class AdvertsBlockedInGuestTest {
    private final RuleTester tester = RuleTester.of(new AdvertsBlockedInGuest());

    private static Document openings(Guest.Opening... openings) {
        return Changes.haPair()
                .guest(Designs.ECS_1, guest -> guest.withFirewall(Optional.of(new Guest.Firewall(List.of(openings)))))
                .document();
    }

    private static Guest.Opening opening(String protocol) {
        return new Guest.Opening(protocol, "", Written.cidr(""));
    }

    @Test
    void aFirewallWithoutVrrpIsFound() {
        tester.finds(
                openings(opening("tcp")),
                "warning ecs-ha-1 guest.firewall: The firewall inside ecs-ha-1 drops adverts");
        tester.mends(openings());
    }

    @Test
    void anOpenOneOrNoneIsRight() {
        tester.isSilent(openings(opening("112")));
        tester.isSilent(openings(opening("all")));
        tester.isSilent(Designs.haPair());
    }
}
