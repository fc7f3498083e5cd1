package org.vpcstudio.check.rule.routing;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.Parts;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class EipOnNextHopTest {
    private final RuleTester tester = RuleTester.of(new EipOnNextHop());

    private static final ResourceId EIP = Designs.id("eip-x");

    private static Changes bound(Eip.Target target) {
        return Worked.snatServers().add(Parts.eip(EIP, "203.0.113.99", target));
    }

    @Test
    void anEipOnTheNextHopIsFound() {
        Document document = bound(new Eip.Target.OfVip(Designs.VIP)).document();
        tester.finds(document, "error eip-x targets: eip-x on vip-web does not work");
        tester.mends(document);
    }

    @Test
    void anEipOnTheServersOrOnAnotherVipIsRight() {
        tester.isSilent(Worked.snatServers().document());
        tester.isSilent(Designs.haPair());
    }
}
