package org.vpcstudio.check.rule.lvs;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;
import org.vpcstudio.testing.Worked;

class DirectorAsBackendTest {
    private final RuleTester tester = RuleTester.of(new DirectorAsBackend());

    private static Changes set(String property, Object value) {
        return Worked.lvs().set(Worked.VIRTUAL_SERVER, property, value);
    }

    @Test
    void theCleanPairIsRight() {
        tester.isSilent(Worked.lvs().document());
        tester.isSilent(Designs.haPair());
    }

    @Test
    void aDirectorInTheListIsFound() {
        Document document =
                set("realServers.1.nic", Designs.nicOf(Designs.ECS_2)).document();
        tester.finds(document, "warning vs-http realServers.1.nic: ecs-ha-2 is director and backend of vs-http");
        tester.leavesToTheArchitect(document);
    }

    @Test
    void serversOfTheirOwnAreRight() {
        tester.isSilent(set("realServers", List.of()).document());
    }
}
