package org.vpcstudio.check.rule.lvs;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class DrainedBackendsTest {
    private final RuleTester tester = RuleTester.of(new DrainedBackends());

    private static Changes set(String property, Object value) {
        return Worked.lvs().set(Worked.VIRTUAL_SERVER, property, value);
    }

    @Test
    void theCleanPairIsRight() {
        tester.isSilent(Worked.lvs().document());
        tester.isSilent(Designs.haPair());
    }

    @Test
    void allOfThemIsTooMany() {
        Document document = set("realServers.0.weight", 0)
                .set(Worked.VIRTUAL_SERVER, "realServers.1.weight", 0)
                .document();
        tester.finds(document, "error vs-http realServers: All backends of vs-http are drained");
        tester.mends(document);
    }

    @Test
    void oneOfThemMayBe() {
        tester.isSilent(set("realServers.0.weight", 0).document());
        tester.isSilent(set("realServers", List.of()).document());
    }
}
