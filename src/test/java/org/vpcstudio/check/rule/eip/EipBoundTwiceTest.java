package org.vpcstudio.check.rule.eip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class EipBoundTwiceTest {
    private final RuleTester tester = RuleTester.of(new EipBoundTwice());

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
    void twoTargetsAreFoundAndTheFirstIsKept() {
        Document document = Changes.haPair()
                .eip(eip -> eip.withTargets(List.of(eip.targets().getFirst(), CLIENT)))
                .document();
        tester.finds(document, "error eip-web targets: eip-web is bound to 2 resources");
        tester.mends(document);
        assertThat(tester.mended(document)).isEqualTo(Designs.haPair());
    }

    @Test
    void oneTargetOrNoneIsNoFinding() {
        tester.isSilent(Changes.haPair().add(SECOND).document());
    }
}
