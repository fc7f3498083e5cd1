package org.vpcstudio.check.rule.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.KeepalivedNode;
import org.vpcstudio.model.topology.VrrpSettings;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class SlowFailoverTest {
    private final RuleTester tester = RuleTester.of(new SlowFailover());

    private static Changes everySeconds(int seconds) {
        return Changes.haPair().settings(settings -> settings.withAdvertIntervalMillis(seconds * 1000));
    }

    @Test
    void aFailoverSlowerThanAllowedIsFoundAndQuickened() {
        Document document = everySeconds(2).document();
        tester.finds(document, "warning ka-web settings.advertIntervalMillis: ka-web needs 6.609 s to fail over");
        tester.mends(document);
        assertThat(tester.mended(document)).isEqualTo(Designs.haPair());
    }

    @Test
    void version2CannotBeQuickerThanASecond() {
        Document document = Changes.haPair()
                .change(
                        Designs.id("intent-http"),
                        AccessIntent.class,
                        intent -> new AccessIntent(
                                intent.id(),
                                intent.name(),
                                intent.client(),
                                intent.target(),
                                intent.protocol(),
                                intent.port(),
                                intent.expect(),
                                1000))
                .document();
        tester.leavesToTheArchitect(document);
        tester.mends(new Changes(document)
                .settings(settings -> settings.withVersion(3).withAuthentication(VrrpSettings.Authentication.NONE))
                .document());
    }

    @Test
    void aQuickFailoverIsNoFinding() {
        tester.isSilent(Designs.haPair());
    }

    @Test
    void withoutAPromiseNothingIsTooSlow() {
        tester.isSilent(everySeconds(10).withoutIntents().document());
    }

    @Test
    void differentIntervalsAreLeftToAnotherRule() {
        tester.isSilent(Changes.haPair()
                .node(
                        Designs.ECS_2,
                        node -> node.withOverrides(
                                KeepalivedNode.Overrides.NONE.withAdvertIntervalMillis(Optional.of(9000))))
                .document());
    }
}
