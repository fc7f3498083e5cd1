package org.vpcstudio.check.rule.keepalived;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.KeepalivedNode.Overrides;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class DifferentAdvertIntervalsTest {
    private final RuleTester tester = RuleTester.of(new DifferentAdvertIntervals());

    private static Changes second(Overrides overrides) {
        return Changes.haPair().node(Designs.ECS_2, node -> node.withOverrides(overrides));
    }

    @Test
    void anotherIntervalOnOneNodeIsFoundAndMended() {
        Document document = second(Overrides.NONE.withAdvertIntervalMillis(Optional.of(3000)))
                .document();
        tester.finds(
                document,
                "error ka-web nodes.ecs-ha-2.overrides.advertIntervalMillis:"
                        + " ecs-ha-2 sends every 3 s, ecs-ha-1 every 1 s");
        tester.mends(document);
        assertThat(tester.mended(document)).isEqualTo(Designs.haPair());
    }

    @Test
    void version3OnlyLogsIt() {
        Document document = second(Overrides.NONE.withAdvertIntervalMillis(Optional.of(250)))
                .settings(settings -> settings.withVersion(3))
                .document();
        tester.finds(
                document,
                "warning ka-web nodes.ecs-ha-2.overrides.advertIntervalMillis:"
                        + " ecs-ha-2 is set to 0.25 s, ecs-ha-1 to 1 s");
        tester.mends(document);
    }

    @Test
    void oneIntervalForAllIsNoFinding() {
        tester.isSilent(Designs.haPair());
    }

    @Test
    void anOverrideWithTheSameIntervalIsNoFinding() {
        tester.isSilent(second(Overrides.NONE.withAdvertIntervalMillis(Optional.of(1000)))
                .document());
    }
}
