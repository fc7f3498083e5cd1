package org.vpcstudio.check.rule.server;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class TooManyNicsTest {
    private final RuleTester tester = RuleTester.of(new TooManyNics());

    private static Document nics(int count) {
        return Changes.haPair()
                .ecs(Designs.CLIENT_1, ecs -> {
                    Nic first = ecs.nics().getFirst();
                    return ecs.withNics(IntStream.rangeClosed(1, count)
                            .mapToObj(i -> new Nic(
                                    "nic-" + i,
                                    "eth" + i,
                                    i == 1,
                                    first.subnet(),
                                    Written.address("192.168.20." + (20 + i)),
                                    first.securityGroups(),
                                    true))
                            .toList());
                })
                .document();
    }

    @Test
    void oneInterfaceTooManyIsFound() {
        tester.finds(nics(13), "error ecs-client-1 nics: ecs-client-1 has 13 interfaces, 12 are allowed");
    }

    @Test
    void theLimitItselfIsAllowed() {
        tester.isSilent(nics(12));
    }
}
