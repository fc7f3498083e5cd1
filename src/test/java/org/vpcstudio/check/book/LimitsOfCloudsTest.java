package org.vpcstudio.check.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vpcstudio.check.Finding;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.text.Phrasebook;

/// One design, several clouds: what one refuses another allows.
class LimitsOfCloudsTest {
    private static final String OTC = "otc-eu-de";
    private static final String HUAWEI = "huawei-intl";
    private static final String OPENSTACK = "openstack";

    @Test
    void anyRangeIsAVpcInOpenstack() {
        Document design = Changes.haPair()
                .vpc(vpc -> vpc.withCidr(Written.cidr("203.0.0.0/27")))
                .document();
        assertThat(found(design, OTC, "VPC-001")).hasSize(1);
        assertThat(found(design, OPENSTACK, "VPC-001")).isEmpty();
        assertThat(found(design, OPENSTACK, "VPC-002")).isEmpty();
    }

    @Test
    void aSubnetMayBeSmallerInOpenstack() {
        Document design = Changes.haPair()
                .subnet(subnet -> subnet.withCidr(Written.cidr("192.168.10.0/30")))
                .document();
        assertThat(found(design, OTC, "SUB-002")).hasSize(1);
        assertThat(found(design, OPENSTACK, "SUB-002")).isEmpty();
    }

    @Test
    void anySizeOfBandwidthIsGoodInOpenstackButNone() {
        assertThat(found(bandwidth(1550), OTC, "EIP-006", "EIP-007")).hasSize(2);
        assertThat(found(bandwidth(1550), OPENSTACK, "EIP-006", "EIP-007")).isEmpty();
        List<Finding> none = found(bandwidth(0), OPENSTACK, "EIP-006");
        assertThat(none).hasSize(1);
        assertThat(Phrasebook.english().say(none.getFirst().explanation())).contains("1 Mbit/s and more");
        assertThat(none.getFirst().fixes())
                .extracting(fix -> found(fix.edit().apply(bandwidth(0)), OPENSTACK, "EIP-006"))
                .containsExactly(List.of());
    }

    @Test
    void namesAndPrioritiesAreFreeInOpenstack() {
        Document design = Changes.haPair()
                .ecs(Designs.ECS_1, ecs -> ecs.withName("Web server (1)"))
                .set(Designs.SG_HA, "rules.0.priority", 1000)
                .document();
        assertThat(found(design, OTC, "GEN-002", "SG-006")).hasSize(2);
        assertThat(found(design, OPENSTACK, "GEN-002", "SG-006")).isEmpty();
    }

    @Test
    void moreBandwidthIsSoldByHuawei() {
        assertThat(found(bandwidth(1500), OTC, "EIP-006")).hasSize(1);
        assertThat(found(bandwidth(1500), HUAWEI, "EIP-006")).isEmpty();
        assertThat(found(bandwidth(2500), HUAWEI, "EIP-006")).hasSize(1);
    }

    @Test
    void theTypeOfAnEipIsFreeInOpenstack() {
        Document design = Changes.haPair().eip(eip -> eip.withType("ext-net")).document();
        assertThat(found(design, OTC, "EIP-004")).hasSize(1);
        assertThat(found(design, HUAWEI, "EIP-004")).hasSize(1);
        assertThat(found(design, OPENSTACK, "EIP-004")).isEmpty();
    }

    @Test
    void interfacesAndRulesAreNotCountedInOpenstack() {
        Document design = Changes.haPair()
                .ecs(
                        Designs.ECS_1,
                        ecs -> ecs.withNics(Stream.concat(
                                        ecs.nics().stream(),
                                        Collections.nCopies(12, ecs.nics().getFirst()).stream())
                                .toList()))
                .group(group ->
                        group.withRules(Collections.nCopies(51, group.rules().getFirst())))
                .document();
        assertThat(found(design, OTC, "ECS-002", "SG-015")).hasSize(2);
        assertThat(found(design, OPENSTACK, "ECS-002", "SG-015")).isEmpty();
    }

    @Test
    void aVipAsAnAllowedPairIsCountedInOpenstackToo() {
        Changes design = Changes.haPair();
        for (int i = 0; i < 10; i++) {
            design = design.add(vip(design.document(), i));
        }
        assertThat(found(design.document(), OTC, "VIP-008", "VIP-009")).hasSize(4);
        assertThat(found(design.document(), OPENSTACK, "VIP-008")).isEmpty();
        assertThat(found(design.document(), OPENSTACK, "VIP-009")).hasSize(2);
    }

    private static Vip vip(Document document, int number) {
        Vip first = document.topology().find(Designs.VIP, Vip.class).orElseThrow();
        return new Vip(
                ResourceId.of("vip-" + number),
                "vip-" + number,
                first.subnet(),
                Written.address("192.168.10." + (150 + number)),
                first.bindings());
    }

    private static Document bandwidth(int mbit) {
        return Changes.haPair()
                .eip(eip -> eip.withBandwidth(new Eip.Bandwidth(mbit)))
                .document();
    }

    private static List<Finding> found(Document document, String profile, String... rules) {
        return Checker.check(document.withProfile(profile)).stream()
                .filter(finding -> List.of(rules).contains(finding.rule().id()))
                .toList();
    }
}
