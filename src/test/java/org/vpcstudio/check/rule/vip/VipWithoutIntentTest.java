package org.vpcstudio.check.rule.vip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class VipWithoutIntentTest {
    private final RuleTester tester = RuleTester.of(new VipWithoutIntent());

    @Test
    void aClusterThatNobodyIsSaidToReachIsFoundAndGetsAnIntent() {
        Document document = Changes.haPair().withoutIntents().document();
        tester.finds(document, "info vip-web: Nobody is said to reach vip-web");
        tester.mends(document);
        AccessIntent intent = tester.mended(document)
                .topology()
                .each(AccessIntent.class)
                .findFirst()
                .orElseThrow();
        assertThat(intent.client()).isEqualTo(Designs.INTERNET);
        assertThat(intent.target()).isEqualTo(Designs.EIP);
        assertThat(intent.port()).isEqualTo(80);
    }

    @Test
    void withoutAnEipTheIntentComesFromAClient() {
        Document document =
                Changes.haPair().withoutIntents().remove(Designs.EIP).document();
        AccessIntent intent = tester.mended(document)
                .topology()
                .each(AccessIntent.class)
                .findFirst()
                .orElseThrow();
        assertThat(intent.client()).isEqualTo(Designs.CLIENT_1);
        assertThat(intent.target()).isEqualTo(Designs.VIP);
    }

    @Test
    void noIntentIsOfferedThatWouldRaiseWorseFindings() {
        tester.leavesToTheArchitect(Changes.haPair()
                .withoutIntents()
                .node(Designs.ECS_1, node -> node.withTrackers(List.of()))
                .document());
    }

    @Test
    void oneWantedConnectionIsEnough() {
        tester.isSilent(Designs.haPair());
    }

    @Test
    void aVipWithoutAClusterIsNoFinding() {
        tester.isSilent(
                Changes.haPair().withoutIntents().remove(Designs.CLUSTER).document());
    }
}
