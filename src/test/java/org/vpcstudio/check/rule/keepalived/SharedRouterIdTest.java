package org.vpcstudio.check.rule.keepalived;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.KeepalivedNode;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.VrrpSettings;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class SharedRouterIdTest {
    private final RuleTester tester = RuleTester.of(new SharedRouterId());

    private static final Vip VIP = new Vip(
            Designs.id("vip-zeta"), "vip-zeta", Designs.SUBNET_HA, Written.address("192.168.10.101"), List.of());

    private static Changes twoClusters(UnaryOperator<KeepalivedCluster> change) {
        Document document = Designs.haPair();
        KeepalivedCluster first = document.topology()
                .find(Designs.CLUSTER, KeepalivedCluster.class)
                .orElseThrow();
        return new Changes(document)
                .add(
                        VIP,
                        change.apply(new KeepalivedCluster(
                                Designs.id("ka-zeta"), "ka-zeta", first.settings(), List.of(VIP.id()), first.nodes())));
    }

    private static KeepalivedCluster ofOthers(KeepalivedCluster cluster) {
        return cluster.withNodes(List.of(cluster.nodes().getFirst()).stream()
                .map(node -> new KeepalivedNode(
                        Designs.CLIENT_2,
                        node.interfaceName(),
                        node.startState(),
                        node.priority(),
                        List.of(),
                        node.trackers(),
                        node.overrides()))
                .toList());
    }

    @Test
    void twoClustersOfTheSameNodesAndIdAreFoundAndParted() {
        Document document = twoClusters(cluster -> cluster).document();
        tester.finds(document, "error ka-zeta settings.virtualRouterId: ka-zeta and ka-web share the id 51");
        tester.mends(document);
    }

    @Test
    void unicastWithOtherNodesIsAWarning() {
        Document document = twoClusters(SharedRouterIdTest::ofOthers).document();
        tester.finds(
                document,
                "warning ka-zeta settings.virtualRouterId: ka-zeta and ka-web share the id 51, but not their peers");
        tester.mends(document);
    }

    @Test
    void multicastReachesEverybody() {
        tester.finds(
                twoClusters(cluster -> ofOthers(
                                cluster.withSettings(cluster.settings().withMode(VrrpSettings.Mode.MULTICAST))))
                        .document(),
                "error ka-zeta settings.virtualRouterId: ka-zeta and ka-web share the id 51");
    }

    @Test
    void differentIdsAreNoFinding() {
        tester.isSilent(
                twoClusters(cluster -> cluster.withSettings(cluster.settings().withVirtualRouterId(52)))
                        .document());
    }

    @Test
    void oneIdInTwoSubnetsIsNoFinding() {
        tester.isSilent(twoClusters(cluster -> cluster)
                .add(VIP.withSubnet(Designs.SUBNET_CLIENT))
                .document());
    }

    @Test
    void aClusterDoesNotDisturbItself() {
        tester.isSilent(Designs.haPair());
    }
}
