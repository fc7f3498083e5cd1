package org.vpcstudio.check.rule.keepalived;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.VrrpSettings;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class MulticastInCloudTest {
    private final RuleTester tester = RuleTester.of(new MulticastInCloud());

    private static final Changes MULTICAST =
            Changes.haPair().settings(settings -> settings.withMode(VrrpSettings.Mode.MULTICAST));

    @Test
    void multicastIsFoundAndBecomesUnicast() {
        tester.finds(MULTICAST.document(), "warning ka-web settings.mode: ka-web sends its adverts by multicast");
        tester.mends(MULTICAST.document());
        assertThat(tester.mended(MULTICAST.document())).isEqualTo(Designs.haPair());
    }

    @Test
    void theFixListsAllPeers() {
        Document document = MULTICAST
                .node(Designs.ECS_1, node -> node.withPeers(List.of()))
                .node(Designs.ECS_2, node -> node.withPeers(List.of()))
                .document();
        assertThat(tester.mended(document)).isEqualTo(Designs.haPair());
    }

    @Test
    void unicastIsNoFinding() {
        tester.isSilent(Designs.haPair());
    }
}
