package org.vpcstudio.check.rule.keepalived;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.VrrpSettings;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class NoGarpRefreshTest {
    private final RuleTester tester = RuleTester.of(new NoGarpRefresh());

    private static Document refresh(int seconds) {
        return Changes.haPair()
                .settings(settings -> settings.withOptions(new VrrpSettings.Options(false, seconds, 3)))
                .document();
    }

    @Test
    void anAddressAnnouncedOnceIsFoundAndRepeated() {
        tester.finds(
                refresh(0),
                "info ka-web settings.options.garpMasterRefreshSeconds: ka-web announces its VIP only once");
        tester.mends(refresh(0));
        assertThat(tester.mended(refresh(0))).isEqualTo(Designs.haPair());
    }

    @Test
    void anyRepetitionIsNoFinding() {
        tester.isSilent(refresh(60));
        tester.isSilent(refresh(5));
    }
}
