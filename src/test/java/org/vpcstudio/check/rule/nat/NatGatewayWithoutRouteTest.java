package org.vpcstudio.check.rule.nat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class NatGatewayWithoutRouteTest {
    private final RuleTester tester = RuleTester.of(new NatGatewayWithoutRoute());

    @Test
    void theCleanGatewayIsRight() {
        tester.isSilent(Worked.nat().document());
        tester.isSilent(Designs.haPair());
    }

    @Test
    void aGatewayNobodyRoutesToIsFound() {
        Document document = Worked.nat().set(Worked.TABLE, "routes", List.of()).document();
        tester.finds(document, "error nat-1: No route leads to nat-1");
        tester.mends(document);
    }

    @Test
    void aNarrowerRouteIsEnough() {
        tester.isSilent(Worked.nat()
                .set(Worked.TABLE, "routes.0.destination", Written.cidr("8.8.8.8/32"))
                .document());
    }
}
