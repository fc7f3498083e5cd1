package org.vpcstudio.check.rule.keepalived;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class DifferentAddressesTest {
    private final RuleTester tester = RuleTester.of(new DifferentAddresses());

    private static Changes node2(String override, Object value) {
        return Changes.haPair().set(Designs.CLUSTER, "nodes.ecs-ha-2.overrides." + override, Optional.of(value));
    }

    @Test
    void anotherListIsFound() {
        Document document = node2("vips", List.of()).document();
        tester.finds(
                document,
                "error ka-web nodes.ecs-ha-2.overrides.vips: ecs-ha-2 announces other addresses than ecs-ha-1");
        tester.mends(document);
    }

    @Test
    void theSameListInAnyOrderIsRight() {
        tester.isSilent(node2("vips", List.of(Designs.VIP, Designs.VIP)).document());
        tester.isSilent(Designs.haPair());
    }
}
