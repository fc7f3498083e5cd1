package org.vpcstudio.check.rule.lvs;

import org.junit.jupiter.api.Test;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class ConnectionsNotSyncedTest {
    private final RuleTester tester = RuleTester.of(new ConnectionsNotSynced());

    @Test
    void withoutADaemonItIsTold() {
        tester.finds(Worked.lvs().document(), "info ka-web syncDaemon: ka-web forgets connections at a failover");
        tester.mends(Worked.lvs().document());
    }

    @Test
    void withoutAVirtualServerOrWithADaemonItIsNot() {
        tester.isSilent(Designs.haPair());
        tester.isSilent(tester.mended(Worked.lvs().document()));
    }
}
