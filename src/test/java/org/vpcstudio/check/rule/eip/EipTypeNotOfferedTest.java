package org.vpcstudio.check.rule.eip;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.RuleTester;

class EipTypeNotOfferedTest {
    private final RuleTester tester = RuleTester.of(new EipTypeNotOffered());

    private static Document type(String type) {
        return Changes.haPair().eip(eip -> eip.withType(type)).document();
    }

    @Test
    void aTypeThatCanNoLongerBeAssignedIsFoundAndReplaced() {
        tester.finds(type("5_gray"), "error eip-web type: The type 5_gray of eip-web is not offered");
        tester.mends(type("5_gray"));
        tester.mends(type(""));
    }

    @Test
    void offeredTypesAreNoFinding() {
        for (String type : List.of("5_bgp", "5_mailbgp", "5_dualStack")) {
            tester.isSilent(type(type));
        }
    }
}
