package org.vpcstudio.check.rule.keepalived;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class VipWithNetworkMaskTest {
    private final RuleTester tester = RuleTester.of(new VipWithNetworkMask());

    private static Document prefix(int length) {
        return Changes.haPair()
                .set(Designs.CLUSTER, "settings.options.addressPrefix", length)
                .document();
    }

    @Test
    void anyOtherLengthIsFound() {
        tester.finds(prefix(24), "warning ka-web settings.options.addressPrefix: ka-web writes its VIPs with /24");
        tester.mends(prefix(24));
    }

    @Test
    void oneAddressIsRight() {
        tester.isSilent(prefix(32));
        tester.isSilent(Designs.haPair());
    }
}
