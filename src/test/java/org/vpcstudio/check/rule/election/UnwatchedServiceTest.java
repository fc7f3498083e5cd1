package org.vpcstudio.check.rule.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.topology.KeepalivedNode.Tracker;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class UnwatchedServiceTest {
    private final RuleTester tester = RuleTester.of(new UnwatchedService());

    private static Changes unwatched() {
        return Changes.haPair().node(Designs.ECS_2, node -> node.withTrackers(List.of()));
    }

    @Test
    void aNodeThatWatchesOnlyItsHostIsFoundAndMended() {
        tester.finds(
                unwatched().document(), "warning ka-web nodes.ecs-ha-2.trackers: ecs-ha-2 does not watch its service");
        tester.mends(unwatched().document());
        assertThat(tester.mended(unwatched().document())).isEqualTo(Designs.haPair());
    }

    @Test
    void anInterfaceTrackerDoesNotWatchTheService() {
        tester.mends(Changes.haPair()
                .node(
                        Designs.ECS_2,
                        node -> node.withTrackers(List.of(new Tracker(Tracker.Kind.INTERFACE, "eth0", 0, 1, 1, 1))))
                .document());
    }

    @Test
    void withoutAServiceThereIsNothingToOffer() {
        tester.leavesToTheArchitect(unwatched()
                .guest(Designs.ECS_2, guest -> guest.withServices(List.of()))
                .document());
    }

    @Test
    void aWatchedServiceIsNoFinding() {
        tester.isSilent(Designs.haPair());
    }

    @Test
    void whatNobodyWantsNeedNotBeWatched() {
        tester.isSilent(unwatched().withoutIntents().document());
    }
}
