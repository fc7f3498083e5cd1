package org.vpcstudio.check.rule.vip;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class TooManyNicsOnVipTest {
    private final RuleTester tester = RuleTester.of(new TooManyNicsOnVip());

    private static Document bound(int count) {
        List<NicRef> bindings = IntStream.rangeClosed(1, count)
                .mapToObj(i -> Designs.nicOf(Designs.id("ecs-" + i)))
                .toList();
        return Changes.haPair().vip(vip -> vip.withBindings(bindings)).document();
    }

    @Test
    void oneInterfaceTooManyIsFound() {
        tester.finds(bound(11), "error vip-web bindings: vip-web is bound to 11 interfaces, 10 are allowed");
        tester.leavesToTheArchitect(bound(11));
    }

    @Test
    void theLimitItselfIsAllowed() {
        tester.isSilent(bound(10));
    }
}
