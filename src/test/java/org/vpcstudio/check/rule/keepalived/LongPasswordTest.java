package org.vpcstudio.check.rule.keepalived;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.KeepalivedNode.Overrides;
import org.vpcstudio.model.topology.VrrpSettings;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class LongPasswordTest {
    private final RuleTester tester = RuleTester.of(new LongPassword());

    private static Changes second(Overrides overrides) {
        return Changes.haPair().node(Designs.ECS_2, node -> node.withOverrides(overrides));
    }

    private static Document password(VrrpSettings.Authentication.Type type, String password) {
        return Changes.haPair()
                .settings(settings -> settings.withAuthentication(new VrrpSettings.Authentication(type, password)))
                .document();
    }

    @Test
    void aLongPasswordIsFoundAndCut() {
        Document document = password(VrrpSettings.Authentication.Type.PASS, "vpcst0010");
        tester.finds(
                document,
                "warning ka-web settings.authentication.password: The password of ka-web has 9 characters, 8 count");
        tester.mends(document);
        assertThat(tester.mended(document)).isEqualTo(Designs.haPair());
    }

    @Test
    void aLongPasswordOfOneNodeIsFoundThere() {
        Document document =
                second(Overrides.NONE.withPassword(Optional.of("vpcst001-and"))).document();
        tester.finds(
                document,
                "warning ka-web nodes.ecs-ha-2.overrides.password: The password of ecs-ha-2 has 12 characters, 8"
                        + " count");
        tester.mends(document);
    }

    @Test
    void eightCharactersAreNoFinding() {
        tester.isSilent(password(VrrpSettings.Authentication.Type.PASS, "12345678"));
    }

    @Test
    void withoutAuthenticationTheLengthDoesNotMatter() {
        tester.isSilent(password(VrrpSettings.Authentication.Type.NONE, "123456789"));
    }
}
