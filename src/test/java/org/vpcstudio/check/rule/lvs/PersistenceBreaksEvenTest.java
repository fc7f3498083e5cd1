package org.vpcstudio.check.rule.lvs;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class PersistenceBreaksEvenTest {
    private final RuleTester tester = RuleTester.of(new PersistenceBreaksEven());

    private static Changes set(String property, Object value) {
        return Worked.lvs().set(Worked.VIRTUAL_SERVER, property, value);
    }

    @Test
    void theCleanPairIsRight() {
        tester.isSilent(Worked.lvs().document());
        tester.isSilent(Designs.haPair());
    }

    @Test
    void persistenceIsFound() {
        Document document = set("persistenceSeconds", Optional.of(360)).document();
        tester.finds(document, "warning vs-http persistenceSeconds: vs-http keeps clients on one backend for 360 s");
        tester.mends(document);
    }

    @Test
    void withSourceHashingItIsExpected() {
        tester.isSilent(set("persistenceSeconds", Optional.of(360))
                .set(Worked.VIRTUAL_SERVER, "scheduler", "sh")
                .document());
    }
}
