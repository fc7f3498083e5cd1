package org.vpcstudio.check.rule.keepalived;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.KeepalivedNode.Overrides;
import org.vpcstudio.model.topology.VrrpSettings;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class DifferentPasswordsTest {
    private final RuleTester tester = RuleTester.of(new DifferentPasswords());

    private static Changes second(Overrides overrides) {
        return Changes.haPair().node(Designs.ECS_2, node -> node.withOverrides(overrides));
    }

    @Test
    void anotherPasswordOnOneNodeIsFoundAndMended() {
        Document document =
                second(Overrides.NONE.withPassword(Optional.of("secret02"))).document();
        tester.finds(
                document,
                "error ka-web nodes.ecs-ha-2.overrides.password: ecs-ha-2 has another password than ecs-ha-1");
        tester.mends(document);
        assertThat(tester.mended(document)).isEqualTo(Designs.haPair());
    }

    @Test
    void findingsDoNotTellPasswords() {
        Document document =
                second(Overrides.NONE.withPassword(Optional.of("secret02"))).document();
        assertThat(new DifferentPasswords().check(RuleContext.of(document)))
                .allSatisfy(finding -> assertThat(finding.title() + " " + finding.explanation())
                        .doesNotContain("secret02", "vpcst001"));
    }

    @Test
    void onlyEightCharactersCount() {
        tester.isSilent(second(Overrides.NONE.withPassword(Optional.of("vpcst001-and-more")))
                .document());
    }

    @Test
    void withoutAuthenticationPasswordsDoNotMatter() {
        tester.isSilent(second(Overrides.NONE.withPassword(Optional.of("secret02")))
                .settings(settings -> settings.withAuthentication(VrrpSettings.Authentication.NONE))
                .document());
    }
}
