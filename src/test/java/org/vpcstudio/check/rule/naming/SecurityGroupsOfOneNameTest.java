package org.vpcstudio.check.rule.naming;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class SecurityGroupsOfOneNameTest {
    private final RuleTester tester = RuleTester.of(new SecurityGroupsOfOneName());

    private static Changes renamed(String name) {
        return Changes.haPair().set(Designs.SG_CLIENT, "name", name);
    }

    @Test
    void twoOfOneNameAreToldApart() {
        tester.finds(renamed("sg-ha").document(), "info sg-ha name: Two security groups are called sg-ha");
        tester.mends(renamed("sg-ha").document());
    }

    @Test
    void otherNamesNoNamesAndOtherProjectsAreNoMatter() {
        tester.isSilent(Designs.haPair());
        tester.isSilent(renamed("").set(Designs.SG_HA, "name", "").document());
        tester.isSilent(renamed("sg-ha")
                .set(Designs.SG_HA, "project", Optional.of(Designs.id("project-2")))
                .document());
    }
}
