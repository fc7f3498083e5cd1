package org.vpcstudio.check.rule.availability;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class SinglePointOfFailureTest {
    private final RuleTester tester = RuleTester.of(new SinglePointOfFailure());

    @Test
    void aLineAloneIsFound() {
        Document document = Worked.directConnect().remove(Worked.INTERFACE_2).document();
        tester.finds(document, "warning intent-site: intent-site depends on dc-biere alone");
        tester.leavesToTheArchitect(document);
        tester.finds(
                Worked.vpn().remove(Worked.VPN_2).document(),
                "warning intent-site: intent-site depends on vpn-1 alone");
    }

    @Test
    void aServerOrABackendAloneIsFound() {
        tester.finds(
                Worked.lvs()
                        .set(Designs.id("intent-lb"), "target", Designs.ECS_1)
                        .document(),
                "warning intent-lb: intent-lb depends on ecs-ha-1 alone");
        tester.finds(
                Worked.lvs()
                        .set(Worked.VIRTUAL_SERVER, "realServers.1.nic", Designs.nicOf(Worked.BACKEND_1))
                        .document(),
                "warning intent-lb: intent-lb depends on ecs-rs-1 alone");
    }

    @Test
    void aWishThatNeedNotSurviveIsRight() {
        tester.isSilent(Worked.vpn()
                .remove(Worked.VPN_2)
                .set(Designs.id("intent-site"), "survivesFailover", false)
                .document());
    }

    @Test
    void twinsEverywhereAreRight() {
        tester.isSilent(Designs.haPair());
        Worked.all().forEach(tester::isSilent);
    }
}
