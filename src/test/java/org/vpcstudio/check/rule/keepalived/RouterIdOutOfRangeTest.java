package org.vpcstudio.check.rule.keepalived;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.KeepalivedNode.Overrides;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class RouterIdOutOfRangeTest {
    private final RuleTester tester = RuleTester.of(new RouterIdOutOfRange());

    private static Changes second(Overrides overrides) {
        return Changes.haPair().node(Designs.ECS_2, node -> node.withOverrides(overrides));
    }

    private static Document router(int id) {
        return Changes.haPair()
                .settings(settings -> settings.withVirtualRouterId(id))
                .document();
    }

    @Test
    void idsOutOfRangeAreFoundAndReplaced() {
        tester.finds(router(0), "error ka-web settings.virtualRouterId: ka-web has the virtual router id 0");
        tester.finds(router(256), "error ka-web settings.virtualRouterId: ka-web has the virtual router id 256");
        tester.mends(router(0));
        tester.mends(router(256));
    }

    @Test
    void anIdOfOneNodeIsFoundThere() {
        Document document =
                second(Overrides.NONE.withVirtualRouterId(Optional.of(300))).document();
        tester.finds(
                document,
                "error ka-web nodes.ecs-ha-2.overrides.virtualRouterId: ecs-ha-2 has the virtual router id 300");
        tester.mends(document);
    }

    @Test
    void theLimitsThemselvesAreAllowed() {
        tester.isSilent(router(1));
        tester.isSilent(router(255));
    }

    @Test
    void anOverrideInRangeIsNoFinding() {
        tester.isSilent(
                second(Overrides.NONE.withVirtualRouterId(Optional.of(52))).document());
    }
}
