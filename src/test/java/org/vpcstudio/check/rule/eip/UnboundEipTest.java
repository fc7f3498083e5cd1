package org.vpcstudio.check.rule.eip;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class UnboundEipTest {
    private final RuleTester tester = RuleTester.of(new UnboundEip());

    @Test
    void anEipBoundToNothingIsFound() {
        tester.finds(
                Changes.haPair().eip(eip -> eip.withTargets(List.of())).document(),
                "info eip-web targets: eip-web is bound to nothing");
    }

    @Test
    void aBoundEipIsNoFinding() {
        tester.isSilent(Designs.haPair());
    }
}
