package org.vpcstudio.check.rule.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.RuleTester;

class PriorityOutOfRangeTest {
    private final RuleTester tester = RuleTester.of(new PriorityOutOfRange());

    @Test
    void prioritiesOutOfRangeAreFoundAndMended() {
        for (int wrong : List.of(0, -1, 256)) {
            Document document = Changes.haPair().priorities(wrong, 100).document();
            tester.finds(document, "error ka-web nodes.ecs-ha-1.priority: ecs-ha-1 has the priority " + wrong);
            tester.mends(document);
        }
    }

    @Test
    void thePriorityOfAnOwnerIsAWarning() {
        Document document = Changes.haPair().priorities(255, 100).document();
        tester.finds(document, "warning ka-web nodes.ecs-ha-1.priority: ecs-ha-1 has the priority of an address owner");
        tester.mends(document);
    }

    @Test
    void theFixTakesNobodysPriority() {
        Document mended = tester.mended(Changes.haPair().priorities(300, 254).document());
        assertThat(mended).isEqualTo(Changes.haPair().priorities(253, 254).document());
    }

    @Test
    void theLimitsThemselvesAreAllowed() {
        tester.isSilent(Changes.haPair().priorities(254, 1).document());
    }
}
