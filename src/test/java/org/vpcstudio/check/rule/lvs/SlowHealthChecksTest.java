package org.vpcstudio.check.rule.lvs;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class SlowHealthChecksTest {
    private final RuleTester tester = RuleTester.of(new SlowHealthChecks());

    private static Changes set(String property, Object value) {
        return Worked.lvs().set(Worked.VIRTUAL_SERVER, property, value);
    }

    @Test
    void theDefaultIsSlow() {
        Document document = set("delayLoopSeconds", Optional.empty()).document();
        tester.finds(document, "warning vs-http delayLoopSeconds: vs-http checks its backends every 60 s");
        tester.mends(document);
    }

    @Test
    void theWorstCaseIsTold() {
        tester.finds(
                Worked.lvs().document(),
                "info vs-http delayLoopSeconds: vs-http notices a dead backend after 13 s at worst");
    }

    @Test
    void withoutBackendsThereIsNothingToCheck() {
        tester.isSilent(set("realServers", List.of()).document());
        tester.isSilent(Designs.haPair());
    }
}
