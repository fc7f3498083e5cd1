package org.vpcstudio.check.rule.lvs;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class UncheckedBackendTest {
    private final RuleTester tester = RuleTester.of(new UncheckedBackend());

    private static Changes set(String property, Object value) {
        return Worked.lvs().set(Worked.VIRTUAL_SERVER, property, value);
    }

    @Test
    void theCleanPairIsRight() {
        tester.isSilent(Worked.lvs().document());
        tester.isSilent(Designs.haPair());
    }

    @Test
    void anUncheckedOneIsFound() {
        Document document = set("realServers.0.check", Optional.empty()).document();
        tester.finds(document, "warning vs-http realServers.0.check: Nobody checks ecs-rs-1");
        tester.mends(document);
    }

    @Test
    void oneThatIsGoneIsNoMatter() {
        tester.isSilent(set("realServers.0.check", Optional.empty())
                .remove(Worked.BACKEND_1)
                .document());
    }
}
