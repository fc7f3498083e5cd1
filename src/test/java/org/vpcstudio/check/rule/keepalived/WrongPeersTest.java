package org.vpcstudio.check.rule.keepalived;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.VrrpSettings;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class WrongPeersTest {
    private final RuleTester tester = RuleTester.of(new WrongPeers());

    private static Changes peers(ResourceId... peers) {
        List<NicRef> refs = List.of(peers).stream().map(Designs::nicOf).toList();
        return Changes.haPair().node(Designs.ECS_1, node -> node.withPeers(refs));
    }

    private void isFound(Changes changes, String title) {
        tester.finds(changes.document(), "error ka-web nodes.ecs-ha-1.peers: " + title);
        tester.mends(changes.document());
        assertThat(tester.mended(changes.document())).isEqualTo(Designs.haPair());
    }

    @Test
    void aMissingPeerIsFound() {
        isFound(peers(), "ecs-ha-1 does not send to ecs-ha-2");
    }

    @Test
    void itselfIsNoPeer() {
        isFound(peers(Designs.ECS_1, Designs.ECS_2), "ecs-ha-1 sends to ecs-ha-1 by mistake");
    }

    @Test
    void aStrangerIsNoPeer() {
        isFound(peers(Designs.CLIENT_2, Designs.ECS_2), "ecs-ha-1 sends to ecs-client-2 by mistake");
    }

    @Test
    void allOthersAreNoFinding() {
        tester.isSilent(Designs.haPair());
    }

    @Test
    void multicastNeedsNoPeers() {
        tester.isSilent(peers().settings(settings -> settings.withMode(VrrpSettings.Mode.MULTICAST))
                .document());
    }

    @Test
    void aPeerThatDoesNotExistIsLeftToAnotherRule() {
        tester.isSilent(Changes.haPair().remove(Designs.ECS_2).document());
    }

    @Test
    void aNodeInAnotherSubnetIsLeftToAnotherRule() {
        tester.isSilent(
                Changes.haPair().standbyElsewhere().boundTo(Designs.ECS_1).document());
    }
}
