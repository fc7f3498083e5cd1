package org.vpcstudio.check.rule.keepalived;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.VrrpSettings;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class IgnoredAuthenticationTest {
    private final RuleTester tester = RuleTester.of(new IgnoredAuthentication());

    private static Changes type(VrrpSettings.Authentication.Type type) {
        return Changes.haPair()
                .settings(settings -> settings.withAuthentication(new VrrpSettings.Authentication(type, "vpcst001")));
    }

    @Test
    void version3IgnoresIt() {
        Document document =
                Changes.haPair().settings(settings -> settings.withVersion(3)).document();
        tester.finds(
                document,
                "warning ka-web settings.authentication.type: ka-web sets authentication that version 3 ignores");
        tester.mends(document);
    }

    @Test
    void strictModeIgnoresIt() {
        Document document = Changes.haPair()
                .settings(settings -> settings.withOptions(new VrrpSettings.Options(true, 60, 3)))
                .document();
        tester.finds(
                document,
                "warning ka-web settings.authentication.type: ka-web sets authentication that strict mode ignores");
        tester.mends(document);
    }

    @Test
    void anAuthenticationHeaderIsNotRecommended() {
        Document document = type(VrrpSettings.Authentication.Type.AH).document();
        tester.finds(document, "warning ka-web settings.authentication.type: ka-web authenticates with AH");
        tester.leavesToTheArchitect(document);
    }

    @Test
    void aPasswordInVersion2IsNoFinding() {
        tester.isSilent(Designs.haPair());
    }

    @Test
    void noAuthenticationIsNoFinding() {
        tester.isSilent(type(VrrpSettings.Authentication.Type.NONE)
                .settings(settings -> settings.withVersion(3))
                .document());
    }
}
