package org.vpcstudio.check.rule.keepalived;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.RuleTester;

class VipAnnouncedTwiceTest {
    private final RuleTester tester = RuleTester.of(new VipAnnouncedTwice());

    private static Changes second(ResourceId... vips) {
        Document document = Designs.haPair();
        KeepalivedCluster first = document.topology()
                .find(Designs.CLUSTER, KeepalivedCluster.class)
                .orElseThrow();
        return new Changes(document)
                .add(
                        new Vip(
                                Designs.id("vip-zeta"),
                                "vip-zeta",
                                Designs.SUBNET_HA,
                                Written.address("192.168.10.101"),
                                List.of(Designs.nicOf(Designs.ECS_1), Designs.nicOf(Designs.ECS_2))),
                        new KeepalivedCluster(
                                Designs.id("ka-zeta"),
                                "ka-zeta",
                                first.settings().withVirtualRouterId(52),
                                List.of(vips),
                                first.nodes()));
    }

    @Test
    void aSecondClusterForAVipIsFoundAndDeleted() {
        Document document = second(Designs.VIP).document();
        tester.finds(document, "error ka-zeta vips: vip-web is announced by ka-web and ka-zeta");
        tester.mends(document);
    }

    @Test
    void aClusterWithOthersToAnnounceStays() {
        Document document = second(Designs.VIP, Designs.id("vip-zeta")).document();
        tester.mends(document);
        assertThat(tester.mended(document))
                .isEqualTo(second(Designs.id("vip-zeta")).document());
    }

    @Test
    void aClusterForEachVipIsNoFinding() {
        tester.isSilent(second(Designs.id("vip-zeta")).document());
    }
}
