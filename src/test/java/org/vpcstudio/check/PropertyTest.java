package org.vpcstudio.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.SecurityGroup;
import org.vpcstudio.testing.AnyDocument;
import org.vpcstudio.testing.Designs;

class PropertyTest {
    private static final KeepalivedCluster CLUSTER = Designs.haPair()
            .topology()
            .find(Designs.CLUSTER, KeepalivedCluster.class)
            .orElseThrow();
    private static final Ecs SERVER =
            Designs.haPair().topology().find(Designs.ECS_1, Ecs.class).orElseThrow();

    private static List<Leaf> leaves(Resource resource) {
        List<Leaf> leaves = new ArrayList<>();
        Leaf.each(resource, leaves::add);
        return leaves;
    }

    @Test
    void elementsOfListsAreNamedByTheirIdOrServerOrPlace() {
        assertThat(leaves(SERVER))
                .extracting(leaf -> leaf.anchor().property())
                .startsWith("nics.nic-1.subnet", "nics.nic-1.address", "nics.nic-1.securityGroups");
        assertThat(leaves(CLUSTER))
                .extracting(leaf -> leaf.anchor().property())
                .contains("vips", "nodes.ecs-ha-1", "nodes.ecs-ha-1.peers", "nodes.ecs-ha-2.unicastSource");
        assertThat(leaves(Designs.haPair()
                        .topology()
                        .find(Designs.SG_HA, SecurityGroup.class)
                        .orElseThrow()))
                .extracting(leaf -> leaf.anchor().property())
                .containsExactly(
                        "region",
                        "rules.0.remote",
                        "rules.1.remote",
                        "rules.2.remote",
                        "rules.3.remote",
                        "rules.4.remote",
                        "rules.5.remote");
    }

    @Test
    void aPropertyIsSetByItsName() {
        assertThat(Property.set(CLUSTER, "nodes.ecs-ha-2.priority", 7)
                        .nodes()
                        .get(1)
                        .priority())
                .isEqualTo(7);
        assertThat(Property.set(CLUSTER, "settings.options.strict", true)
                        .settings()
                        .options()
                        .strict())
                .isTrue();
        assertThat(Property.set(SERVER, "nics.nic-1.address", Written.address("10.0.0.1"))
                        .nics()
                        .getFirst()
                        .address())
                .hasToString("10.0.0.1");
    }

    @Test
    void whatIsNotThereCannotBeSet() {
        for (String property : List.of("nodes.ecs-9.priority", "settings.nonsense", "name.first", "syncDaemon.id")) {
            assertThatIllegalArgumentException().as(property).isThrownBy(() -> Property.set(CLUSTER, property, 1));
        }
    }

    @Test
    void everyLeafOfAnythingIsFoundAgainByItsName() {
        AnyDocument any = new AnyDocument(new SplittableRandom(7));
        for (Kind kind : Kind.values()) {
            for (Leaf leaf : leaves(any.resource(kind))) {
                assertThat(leaf.with(leaf.value())).as(leaf.anchor().toString()).isEqualTo(leaf.owner());
            }
        }
    }
}
