package org.vpcstudio.check.rule.election;

import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.KeepalivedNode.StartState;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class MasterOnStandbyTest {
    private final RuleTester tester = RuleTester.of(new MasterOnStandby());

    @Test
    void aStandbyThatStartsAsMasterIsFoundAndMended() {
        Document document = Changes.haPair()
                .node(Designs.ECS_2, node -> node.withStartState(StartState.MASTER))
                .document();
        tester.finds(
                document,
                "warning ka-web nodes.ecs-ha-2.startState: ecs-ha-2 starts as MASTER, though ecs-ha-1 is better");
        tester.mends(document);
    }

    @Test
    void theBestNodeMayStartAsMaster() {
        tester.isSilent(Changes.haPair()
                .node(Designs.ECS_1, node -> node.withStartState(StartState.MASTER))
                .document());
    }

    @Test
    void backupsEverywhereAreNoFinding() {
        tester.isSilent(Designs.haPair());
    }
}
