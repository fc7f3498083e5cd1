package org.vpcstudio.check.rule.availability;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vpcstudio.check.Property;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.KeepalivedNode;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class OneHostPerhapsTest {
    private final RuleTester tester = RuleTester.of(new OneHostPerhaps());

    @Test
    void thePairIsRight() {
        tester.isSilent(Designs.haPair());
    }

    /// A third node beside the second one.
    private static Changes oneZone(String group) {
        Changes pair = Changes.haPair().ecs(Designs.ECS_2, ecs -> ecs.withAntiAffinityGroup(group));
        Ecs second = pair.document().topology().find(Designs.ECS_2, Ecs.class).orElseThrow();
        Ecs third = Property.set(Property.set(second, "id", Designs.id("ecs-ha-3")), "name", "ecs-ha-3");
        return pair.add(Property.set(third, "nics.nic-1.address", Written.address("192.168.10.13")))
                .cluster(cluster -> cluster.withNodes(Stream.concat(
                                cluster.nodes().stream(),
                                cluster.nodes().stream()
                                        .skip(1)
                                        .map(node -> new KeepalivedNode(
                                                Designs.id("ecs-ha-3"),
                                                node.interfaceName(),
                                                node.startState(),
                                                50,
                                                node.peers(),
                                                node.trackers(),
                                                node.overrides())))
                        .toList()));
    }

    @Test
    void oneZoneWithoutAGroupIsTold() {
        Document document = oneZone("").document();
        tester.finds(document, "info ecs-ha-2 antiAffinityGroup: Members of ka-web in eu-de-02 may share a host");
        tester.mends(document);
    }

    @Test
    void aGroupKeepsThemApart() {
        tester.isSilent(oneZone("aag").document());
    }

    @Test
    void oneZoneForAllIsWorseAndToldByAnotherRule() {
        tester.isSilent(Changes.haPair()
                .ecs(Designs.ECS_2, ecs -> ecs.withZone("eu-de-01"))
                .document());
    }
}
