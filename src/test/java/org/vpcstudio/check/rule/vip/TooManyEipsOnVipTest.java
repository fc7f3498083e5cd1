package org.vpcstudio.check.rule.vip;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class TooManyEipsOnVipTest {
    private final RuleTester tester = RuleTester.of(new TooManyEipsOnVip());

    private static final Eip SECOND = new Eip(
            Designs.id("eip-zeta"),
            "eip-zeta",
            Designs.REGION,
            Written.address("203.0.113.11"),
            "5_bgp",
            new Eip.Bandwidth(100),
            List.of(new Eip.Target.OfVip(Designs.VIP)));

    @Test
    void aSecondEipIsFoundAndUnbound() {
        Document document = Changes.haPair().add(SECOND).document();
        tester.finds(document, "error eip-zeta targets: eip-zeta is one EIP too many on vip-web");
        tester.mends(document);
    }

    @Test
    void oneEipIsNoFinding() {
        tester.isSilent(Designs.haPair());
    }

    @Test
    void anEipBoundElsewhereIsNoFinding() {
        tester.isSilent(Changes.haPair()
                .add(SECOND.withTargets(List.of(new Eip.Target.OfNic(Designs.nicOf(Designs.CLIENT_1)))))
                .document());
    }
}
