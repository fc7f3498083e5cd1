package org.vpcstudio.check.rule.lvs;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.RealServer;
import org.vpcstudio.model.topology.VirtualServer;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class TooFewBackendsTest {
    private final RuleTester tester = RuleTester.of(new TooFewBackends());

    private static Changes set(String property, Object value) {
        return Worked.lvs().set(Worked.VIRTUAL_SERVER, property, value);
    }

    @Test
    void theCleanPairIsRight() {
        tester.isSilent(Worked.lvs().document());
        tester.isSilent(Designs.haPair());
    }

    private static Document backends(int count) {
        List<RealServer> all = Worked.lvs()
                .document()
                .topology()
                .find(Worked.VIRTUAL_SERVER, VirtualServer.class)
                .orElseThrow()
                .realServers();
        return set("realServers", all.subList(0, count)).document();
    }

    @Test
    void noneAndOneAreFound() {
        tester.finds(backends(0), "error vs-http realServers: vs-http has no backend");
        tester.finds(backends(1), "warning vs-http realServers: vs-http has one backend");
        tester.leavesToTheArchitect(backends(0));
    }

    @Test
    void twoAreEnough() {
        tester.isSilent(backends(2));
    }
}
