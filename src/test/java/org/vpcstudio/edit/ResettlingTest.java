package org.vpcstudio.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Severity;
import org.vpcstudio.check.book.Checker;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.Region;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.text.Message;

class ResettlingTest {
    private final Document start = Designs.haPair();

    private static Document moved(Document document, String profile) {
        return Resettling.to(document, profile).apply(document);
    }

    @Test
    void whatTheOldCloudGaveIsReplaced() {
        Document moved = moved(start, "huawei-intl");
        assertThat(moved.profile()).isEqualTo("huawei-intl");
        assertThat(moved.topology().each(Region.class)).extracting(Region::code).containsExactly("ap-southeast-1");
        assertThat(moved.topology().each(Ecs.class).filter(ecs -> ecs.name().startsWith("ecs-ha")))
                .extracting(Ecs::zone)
                .containsExactly("ap-southeast-1a", "ap-southeast-1b");
        assertThat(moved.topology().each(Ecs.class)).extracting(Ecs::flavor).containsOnly("s6.small.1");
        assertThat(moved.topology().each(Subnet.class).findFirst().orElseThrow().dns())
                .extracting(Written::text)
                .containsExactly("100.125.1.250", "100.125.3.250");
    }

    @Test
    void whatTheArchitectChoseStays() {
        Document own = Changes.haPair()
                .change(Designs.ECS_1, Ecs.class, ecs -> ecs.withFlavor("m4.large.8"))
                .subnet(subnet -> subnet.withDns(List.of(Written.address("192.168.10.5"))))
                .document();
        Document moved = moved(own, "openstack");
        assertThat(moved.topology().find(Designs.ECS_1, Ecs.class).orElseThrow().flavor())
                .isEqualTo("m4.large.8");
        assertThat(moved.topology()
                        .find(Designs.SUBNET_HA, Subnet.class)
                        .orElseThrow()
                        .dns())
                .extracting(Written::text)
                .containsExactly("192.168.10.5");
    }

    @Test
    void anEipTypeThatTheNewCloudHasTooStays() {
        assertThat(moved(start, "huawei-intl").topology().each(Eip.class))
                .extracting(Eip::type)
                .containsOnly("5_bgp");
        assertThat(moved(start, "openstack").topology().each(Eip.class))
                .extracting(Eip::type)
                .containsOnly("public");
    }

    @Test
    void thereAndBackBetweenCloudsOfEqualZonesIsTheSameDesign() {
        assertThat(moved(moved(start, "otc-eu-nl"), "otc-eu-de")).isEqualTo(start);
    }

    @Test
    void theSameCloudChangesNothing() {
        assertThat(moved(start, "otc-eu-de")).isEqualTo(start);
    }

    @Test
    void undoBringsTheOldCloudBack() {
        History history = History.of(start)
                .apply(Step.of(Message.of("inspector.edit.design", "Cloud"), Resettling.to(start, "openstack")));
        assertThat(history.present().profile()).isEqualTo("openstack");
        assertThat(history.undo().present()).isEqualTo(start);
    }

    @ParameterizedTest
    @ValueSource(strings = {"otc-eu-de", "otc-eu-nl", "huawei-intl", "openstack"})
    void theCleanDesignHasNoErrorInAnyCloud(String profile) {
        List<Finding> findings = Checker.check(moved(start, profile));
        assertThat(findings.stream().filter(finding -> finding.severity() == Severity.ERROR))
                .isEmpty();
    }
}
