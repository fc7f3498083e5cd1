package org.vpcstudio.check.rule.keepalived;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class DifferentPatienceTest {
    private final RuleTester tester = RuleTester.of(new DifferentPatience());

    private static Changes node2(String override, Object value) {
        return Changes.haPair().set(Designs.CLUSTER, "nodes.ecs-ha-2.overrides." + override, Optional.of(value));
    }

    @Test
    void anotherNumberIsFound() {
        Document document = node2("downTimerAdverts", 5).document();
        tester.finds(
                document,
                "warning ka-web nodes.ecs-ha-2.overrides.downTimerAdverts: ecs-ha-2 waits for 5 adverts, ecs-ha-1"
                        + " for 3");
        tester.mends(document);
    }

    @Test
    void oneNumberIsRight() {
        tester.isSilent(node2("downTimerAdverts", 3).document());
        tester.isSilent(Changes.haPair()
                .set(Designs.CLUSTER, "settings.options.downTimerAdverts", 5)
                .document());
    }
}
