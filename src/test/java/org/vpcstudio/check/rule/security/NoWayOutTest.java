package org.vpcstudio.check.rule.security;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.SecurityGroup;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class NoWayOutTest {
    private final RuleTester tester = RuleTester.of(new NoWayOut());

    @Test
    void aGroupWithoutOutboundRulesIsFoundAndOpened() {
        Document document = Changes.haPair()
                .change(Designs.SG_CLIENT, SecurityGroup.class, group -> group.withRules(List.of()))
                .document();
        tester.finds(document, "warning sg-client rules: sg-client lets nothing out");
        tester.mends(document);
    }

    @Test
    void oneOutboundRuleIsEnough() {
        tester.isSilent(Designs.haPair());
    }
}
