package org.vpcstudio.check.rule.keepalived;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.topology.VrrpSettings;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class StrictModeTest {
    private final RuleTester tester = RuleTester.of(new StrictMode());

    private static final Changes STRICT =
            Changes.haPair().settings(settings -> settings.withOptions(new VrrpSettings.Options(true, 60, 3)));

    @Test
    void strictModeIsFoundAndTurnedOff() {
        tester.finds(STRICT.document(), "error ka-web settings.options.strict: ka-web runs in strict mode");
        tester.mends(STRICT.document());
        assertThat(tester.mended(STRICT.document())).isEqualTo(Designs.haPair());
    }

    @Test
    void withoutItThereIsNoFinding() {
        tester.isSilent(Designs.haPair());
    }
}
