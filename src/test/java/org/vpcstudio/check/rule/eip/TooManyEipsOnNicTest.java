package org.vpcstudio.check.rule.eip;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class TooManyEipsOnNicTest {
    private final RuleTester tester = RuleTester.of(new TooManyEipsOnNic());

    private static final Eip SECOND = new Eip(
            Designs.id("eip-zeta"),
            "eip-zeta",
            Designs.REGION,
            Written.address("203.0.113.11"),
            "5_bgp",
            new Eip.Bandwidth(100),
            List.of());
    private static final Eip.Target CLIENT = new Eip.Target.OfNic(Designs.nicOf(Designs.CLIENT_1));

    @Test
    void aSecondEipOnAnInterfaceIsFoundAndUnbound() {
        Document document = Changes.haPair()
                .eip(eip -> eip.withTargets(List.of(CLIENT)))
                .add(SECOND.withTargets(List.of(CLIENT)))
                .document();
        tester.finds(document, "error eip-zeta targets: eip-zeta is one EIP too many on ecs-client-1");
        tester.mends(document);
    }

    @Test
    void oneEipEachIsNoFinding() {
        tester.isSilent(
                Changes.haPair().add(SECOND.withTargets(List.of(CLIENT))).document());
    }
}
