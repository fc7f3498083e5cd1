package org.vpcstudio.check.rule.keepalived;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class DifferentVersionsTest {
    private final RuleTester tester = RuleTester.of(new DifferentVersions());

    private static Changes node2(String override, Object value) {
        return Changes.haPair().set(Designs.CLUSTER, "nodes.ecs-ha-2.overrides." + override, Optional.of(value));
    }

    @Test
    void anotherVersionIsFound() {
        Document document = node2("version", 3).document();
        tester.finds(
                document,
                "error ka-web nodes.ecs-ha-2.overrides.version: ecs-ha-2 speaks VRRP version 3, ecs-ha-1 version 2");
        tester.mends(document);
    }

    @Test
    void oneVersionIsRight() {
        tester.isSilent(node2("version", 2).document());
        tester.isSilent(
                Changes.haPair().settings(settings -> settings.withVersion(3)).document());
    }
}
