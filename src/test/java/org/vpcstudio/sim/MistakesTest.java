package org.vpcstudio.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpcstudio.sim.Playing.events;
import static org.vpcstudio.sim.Playing.millis;
import static org.vpcstudio.sim.Playing.play;
import static org.vpcstudio.sim.Playing.withCluster;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.KeepalivedNode.Overrides;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.SecurityGroup;
import org.vpcstudio.model.topology.SecurityRule;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.VrrpSettings;
import org.vpcstudio.sim.trace.Trace;
import org.vpcstudio.sim.trace.TraceEvent.LocationLearned;
import org.vpcstudio.sim.trace.TraceEvent.Loss;
import org.vpcstudio.sim.trace.TraceEvent.PacketDropped;
import org.vpcstudio.testing.Designs;

/// What the mistakes that rules warn of do when they are played.
class MistakesTest {
    @Test
    void aSoundDesignDropsNothing() {
        assertThat(events(play(Designs.haPair(), 10_000), PacketDropped.class)).isEmpty();
    }

    @Test
    void aGroupThatBlocksVrrpMakesTwoOwners() {
        splits(
                Designs.with(
                        Designs.haPair(),
                        Designs.SG_HA,
                        SecurityGroup.class,
                        group -> group.withRules(group.rules().stream()
                                .filter(rule -> !rule.protocol().equals("all")
                                        || rule.direction() == SecurityRule.Direction.EGRESS)
                                .toList())),
                "KA-020");
    }

    @Test
    void multicastDoesNotPassTheCloud() {
        splits(
                withCluster(cluster -> cluster.withSettings(cluster.settings().withMode(VrrpSettings.Mode.MULTICAST))),
                "KA-015");
    }

    @Test
    void differentPasswordsMakeTwoOwners() {
        splits(overridden(Overrides.NONE.withPassword(Optional.of("other"))), "KA-012");
    }

    @Test
    void differentIntervalsMakeTwoOwners() {
        splits(overridden(Overrides.NONE.withAdvertIntervalMillis(Optional.of(3000))), "KA-009");
    }

    @Test
    void differentRouterIdsMakeTwoOwnersWhoDoNotHearEachOther() {
        Trace trace = play(overridden(Overrides.NONE.withVirtualRouterId(Optional.of(52))), 10_000);
        assertThat(trace.at(millis(9_000)).owners(Designs.VIP)).hasSize(2);
    }

    @Test
    void anUnboundHolderIsNotFound() {
        Document design = Designs.with(
                Designs.haPair(),
                Designs.VIP,
                Vip.class,
                vip -> vip.withBindings(List.of(Designs.nicOf(Designs.ECS_2))));
        Trace trace = play(design, 8_000);
        assertThat(trace.at(millis(7_900)).owners(Designs.VIP)).containsExactly(Designs.ECS_1);
        assertThat(events(trace, LocationLearned.class)).isEmpty();
        assertThat(loss(trace, "intent-https")).isEqualTo(Loss.NOT_BOUND);
    }

    @Test
    void anEipWithoutTargetLeadsNowhere() {
        Document design = Designs.with(Designs.haPair(), Designs.EIP, Eip.class, eip -> eip.withTargets(List.of()));
        Trace trace = play(design, 8_000);
        assertThat(loss(trace, "intent-https")).isEqualTo(Loss.EIP_UNBOUND);
        assertThat(loss(trace, "intent-client-1")).isNull();
    }

    @Test
    void anEipOnAnInterfaceDoesNotFollowTheAddress() {
        Document design = Designs.with(
                Designs.haPair(),
                Designs.EIP,
                Eip.class,
                eip -> eip.withTargets(List.of(new Eip.Target.OfNic(Designs.nicOf(Designs.ECS_2)))));
        Trace trace =
                play(design, 8_000, Playing.at(5_000, new org.vpcstudio.model.scenario.Fault.Crash(Designs.ECS_2)));
        assertThat(loss(trace, "intent-https")).isEqualTo(Loss.OWNER_DEAD);
        assertThat(loss(trace, "intent-client-1")).isNull();
    }

    @Test
    void aGroupThatBlocksClientsLosesTheirRequests() {
        Document design = Designs.with(
                Designs.haPair(),
                Designs.SG_HA,
                SecurityGroup.class,
                group -> group.withRules(group.rules().stream()
                        .filter(rule -> !rule.ports().equals("443"))
                        .toList()));
        Trace trace = play(design, 8_000);
        assertThat(loss(trace, "intent-https")).isEqualTo(Loss.SECURITY_GROUP);
        assertThat(loss(trace, "intent-http")).isNull();
    }

    @Test
    void nothingListensWhereNoServiceIs() {
        Document design = Designs.with(
                Designs.haPair(),
                Designs.ECS_1,
                Ecs.class,
                ecs -> ecs.withGuest(ecs.guest().withServices(List.of())));
        assertThat(loss(play(design, 8_000), "intent-https")).isEqualTo(Loss.NO_SERVICE);
    }

    private static void splits(Document design, String rule) {
        Trace trace = play(design, 20_000);
        assertThat(trace.at(millis(19_000)).owners(Designs.VIP)).hasSize(2);
        assertThat(events(trace, PacketDropped.class).map(PacketDropped::rule).collect(Collectors.toSet()))
                .containsExactly(rule);
    }

    private static Document overridden(Overrides overrides) {
        return withCluster((KeepalivedCluster cluster) ->
                cluster.withNode(cluster.node(Designs.ECS_2).orElseThrow().withOverrides(overrides)));
    }

    private static Loss loss(Trace trace, String intent) {
        return trace.at(millis(7_999)).flow(ResourceId.of(intent)).lastLoss();
    }
}
