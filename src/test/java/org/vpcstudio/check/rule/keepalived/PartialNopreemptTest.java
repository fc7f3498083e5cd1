package org.vpcstudio.check.rule.keepalived;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.VrrpSettings;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class PartialNopreemptTest {
    private final RuleTester tester = RuleTester.of(new PartialNopreempt());

    private static Changes node2(String override, Object value) {
        return Changes.haPair().set(Designs.CLUSTER, "nodes.ecs-ha-2.overrides." + override, Optional.of(value));
    }

    @Test
    void onlyOnTheLowerNodeIsFound() {
        Document document = node2("nopreempt", true).document();
        tester.finds(
                document,
                "warning ka-web nodes.ecs-ha-1.overrides.nopreempt: ecs-ha-1 takes the VIP back in spite of nopreempt");
        tester.mends(document);
    }

    @Test
    void everywhereNowhereOrOnTheHigherNodeIsRight() {
        Changes all =
                Changes.haPair().settings(settings -> settings.withPreemption(new VrrpSettings.Preemption(true, 0)));
        tester.isSilent(all.document());
        tester.isSilent(Designs.haPair());
        tester.isSilent(all.set(Designs.CLUSTER, "nodes.ecs-ha-2.overrides.nopreempt", Optional.of(false))
                .document());
    }
}
