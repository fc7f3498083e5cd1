package org.vpcstudio.check.rule.keepalived;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.VrrpSettings;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class DifferentModesTest {
    private final RuleTester tester = RuleTester.of(new DifferentModes());

    private static Changes node2(String override, Object value) {
        return Changes.haPair().set(Designs.CLUSTER, "nodes.ecs-ha-2.overrides." + override, Optional.of(value));
    }

    @Test
    void aNodeThatDiffersIsFound() {
        Document document = node2("mode", VrrpSettings.Mode.MULTICAST).document();
        tester.finds(
                document,
                "error ka-web nodes.ecs-ha-2.overrides.mode: ecs-ha-2 and ecs-ha-1 send their adverts in different"
                        + " ways");
        tester.mends(document);
    }

    @Test
    void oneWayIsRight() {
        tester.isSilent(node2("mode", VrrpSettings.Mode.UNICAST).document());
        tester.isSilent(Changes.haPair()
                .settings(settings -> settings.withMode(VrrpSettings.Mode.MULTICAST))
                .document());
    }
}
