package org.vpcstudio.check.rule.keepalived;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class VmacInCloudTest {
    private final RuleTester tester = RuleTester.of(new VmacInCloud());

    private static Document vmac(boolean on) {
        return Changes.haPair()
                .set(Designs.CLUSTER, "settings.options.useVmac", on)
                .document();
    }

    @Test
    void aVirtualMacIsFound() {
        tester.finds(vmac(true), "warning ka-web settings.options.useVmac: ka-web sends from a MAC address of its own");
        tester.mends(vmac(true));
    }

    @Test
    void theOwnMacIsRight() {
        tester.isSilent(vmac(false));
        tester.isSilent(Worked.lvs().document());
    }
}
