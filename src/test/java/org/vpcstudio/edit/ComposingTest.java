package org.vpcstudio.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.vpcstudio.testing.Designs.CLIENT_1;
import static org.vpcstudio.testing.Designs.CLIENT_2;
import static org.vpcstudio.testing.Designs.CLUSTER;
import static org.vpcstudio.testing.Designs.ECS_1;
import static org.vpcstudio.testing.Designs.ECS_2;
import static org.vpcstudio.testing.Designs.EIP;
import static org.vpcstudio.testing.Designs.INTERNET;
import static org.vpcstudio.testing.Designs.REGION;
import static org.vpcstudio.testing.Designs.SUBNET_CLIENT;
import static org.vpcstudio.testing.Designs.SUBNET_HA;
import static org.vpcstudio.testing.Designs.VIP;
import static org.vpcstudio.testing.Designs.VPC;

import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.scenario.Scenario;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.SecurityGroup;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.text.Message;

/// Creating, connecting and deleting on the HA pair.
class ComposingTest {
    private final Document start = Designs.haPair();
    private final IdSource ids = new IdSource(new Random(1));

    private Document after(Step step) {
        return step.edit().apply(start);
    }

    @ParameterizedTest
    @CsvSource({
        "ecs, vpc-ha, edit.refused.ecs",
        "vip, region-eu-de, edit.refused.vip",
        "subnet, subnet-ha, edit.refused.subnet",
        "vpc, vpc-ha, edit.refused.vpc",
        "eip, subnet-ha, edit.refused.eip",
        "internet, region-eu-de, edit.refused.internet"
    })
    void whatDoesNotBelongThereIsRefusedWithTheReason(String preset, String container, String reason) {
        Preset wanted = Preset.valueOf(preset.toUpperCase(java.util.Locale.ROOT));
        assertThat(Creating.refusal(start, wanted, Optional.of(Designs.id(container))))
                .contains(Message.of(reason));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Creating.create(start, wanted, Optional.of(Designs.id(container)), 0, 0, ids));
    }

    @Test
    void aNewServerHasANameAnAddressAZoneAndAGroup() {
        Created created = Creating.create(start, Preset.ECS, Optional.of(SUBNET_HA), 24, 232, ids);
        Document next = after(created.step());
        Ecs ecs = next.topology().find(created.id(), Ecs.class).orElseThrow();
        assertThat(ecs.name()).isEqualTo("ecs-1");
        assertThat(ecs.zone()).as("the zone with the fewest servers").isEqualTo("eu-de-03");
        assertThat(ecs.nics()).hasSize(1);
        assertThat(ecs.nics().getFirst().address().text()).isEqualTo("192.168.10.13");
        ResourceId group = ecs.nics().getFirst().securityGroups().getFirst();
        assertThat(next.topology()
                        .find(group, SecurityGroup.class)
                        .orElseThrow()
                        .name())
                .isEqualTo("sg-web");
        assertThat(start.topology().has(created.id()))
                .as("the old document is untouched")
                .isFalse();
    }

    @Test
    void aSecondServerSharesTheGroupOfTheFirst() {
        Document one = after(Creating.create(start, Preset.ECS, Optional.of(SUBNET_HA), 24, 232, ids)
                .step());
        Document two = Creating.create(one, Preset.ECS, Optional.of(SUBNET_HA), 24, 320, ids)
                .step()
                .edit()
                .apply(one);
        assertThat(two.topology().each(SecurityGroup.class)).hasSize(3);
    }

    @Test
    void thereIsOnlyOneInternet() {
        assertThat(Creating.refusal(start, Preset.INTERNET, Optional.empty()))
                .contains(Message.of("edit.refused.second-internet"));
        assertThat(Creating.refusal(Document.empty("x"), Preset.INTERNET, Optional.empty()))
                .isEmpty();
    }

    @Test
    void aThirdServerBoundToTheVipJoinsTheClusterBelowTheOthers() {
        Document served = Designs.with(start, CLIENT_2, Ecs.class, ecs -> ecs.withRole(Ecs.Role.SERVER));
        Document next = Connecting.connect(served, VIP, CLIENT_2, ids).edit().apply(served);
        KeepalivedCluster cluster =
                next.topology().find(CLUSTER, KeepalivedCluster.class).orElseThrow();
        assertThat(cluster.node(CLIENT_2).orElseThrow().priority()).isEqualTo(50);
        assertThat(cluster.node(ECS_1).orElseThrow().peers())
                .extracting(ref -> ref.ecs())
                .containsExactlyInAnyOrder(ECS_2, CLIENT_2);
        Ecs bound = next.topology().find(CLIENT_2, Ecs.class).orElseThrow();
        assertThat(bound.primaryNic().orElseThrow().sourceDestinationCheck()).isFalse();
    }

    @Test
    void eitherEndOfAConnectionMayComeFirst() {
        IdSource same = new IdSource(new Random(1));
        assertThat(after(Connecting.connect(start, CLIENT_2, EIP, ids)))
                .isEqualTo(after(Connecting.connect(start, EIP, CLIENT_2, same)));
    }

    @ParameterizedTest
    @CsvSource({
        "vip-web, vip-web, edit.connect.self",
        "vip-web, ecs-ha-1, edit.connect.twice",
        "vip-web, ecs-client-1, edit.connect.promised",
        "eip-web, vip-web, edit.connect.twice",
        "ecs-ha-1, ecs-ha-2, edit.connect.kinds",
        "eip-web, internet, edit.connect.promised",
        "vip-web, internet, edit.connect.private",
        "vpc-ha, subnet-ha, edit.connect.kinds",
        "vip-web, ecs-gone, edit.connect.nothing"
    })
    void whatCannotBeConnectedIsRefusedWithTheReason(String one, String other, String reason) {
        assertThat(Connecting.refusal(start, Designs.id(one), Designs.id(other)).map(Message::key))
                .contains(reason);
        assertThat(Connecting.refusal(start, Designs.id(other), Designs.id(one)).map(Message::key))
                .contains(reason);
    }

    @Test
    void anEipMovesToWhatItIsConnectedWithNext() {
        Document next = after(Connecting.connect(start, EIP, ECS_1, ids));
        assertThat(next.topology().find(EIP, Eip.class).orElseThrow().targets())
                .singleElement()
                .isInstanceOf(Eip.Target.OfNic.class);
    }

    @Test
    void disconnectingLeavesTheClusterAndTheLastOneClosesIt() {
        Document one = after(Connecting.disconnect(start, ECS_1, VIP));
        assertThat(one.topology().find(VIP, Vip.class).orElseThrow().bindings())
                .extracting(ref -> ref.ecs())
                .containsExactly(ECS_2);
        assertThat(one.topology()
                        .find(CLUSTER, KeepalivedCluster.class)
                        .orElseThrow()
                        .nodes())
                .hasSize(1);
        Document none = Connecting.disconnect(one, VIP, ECS_2).edit().apply(one);
        assertThat(none.topology().has(CLUSTER)).isFalse();
        assertThat(after(Connecting.disconnect(start, VIP, INTERNET))).isEqualTo(start);
    }

    @Test
    void deletingAServerTakesItOutOfVipClusterAndScenarios() {
        Document next = after(Deleting.delete(start, Set.of(ECS_1)));
        assertThat(next.topology().find(VIP, Vip.class).orElseThrow().bindings())
                .hasSize(1);
        KeepalivedCluster cluster =
                next.topology().find(CLUSTER, KeepalivedCluster.class).orElseThrow();
        assertThat(cluster.node(ECS_1)).isEmpty();
        assertThat(cluster.node(ECS_2).orElseThrow().peers()).isEmpty();
        assertThat(next.scenarios())
                .extracting(Scenario::steps)
                .allSatisfy(steps -> assertThat(steps).isEmpty());
        assertThat(next.diagram().box(ECS_1)).isEmpty();
    }

    @Test
    void deletingAContainerTakesWhatIsInIt() {
        Document next = after(Deleting.delete(start, Set.of(VPC)));
        assertThat(next.topology().has(REGION)).isTrue();
        assertThat(next.topology().has(INTERNET)).isTrue();
        assertThat(next.topology().has(EIP)).isTrue();
        assertThat(next.topology().find(EIP, Eip.class).orElseThrow().targets()).isEmpty();
        for (ResourceId gone : Set.of(VPC, SUBNET_HA, SUBNET_CLIENT, ECS_1, VIP, CLUSTER, CLIENT_1)) {
            assertThat(next.topology().has(gone)).as(gone.value()).isFalse();
        }
    }

    @Test
    void theLabelOfADeletionNamesOneAndCountsMany() {
        assertThat(Deleting.delete(start, Set.of(ECS_1)).label()).isEqualTo(Message.of("edit.delete.one", "ecs-ha-1"));
        assertThat(Deleting.delete(start, Set.of(ECS_1, ECS_2)).label()).isEqualTo(Message.of("edit.delete.many", 2));
    }
}
