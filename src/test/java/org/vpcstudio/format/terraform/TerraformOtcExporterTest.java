package org.vpcstudio.format.terraform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpcstudio.format.terraform.Crooked.in;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vpcstudio.format.Artifact;
import org.vpcstudio.format.Notice;
import org.vpcstudio.format.Plan;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Eip.Target;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.KeepalivedNode.Overrides;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.SecurityGroup;
import org.vpcstudio.model.topology.SecurityRule.Remote;
import org.vpcstudio.model.topology.Vpc;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.text.Phrasebook;

class TerraformOtcExporterTest {
    private static final Remote ANYONE = new Remote.Anyone();

    private final Phrasebook words = Phrasebook.english();

    @Test
    void makesTheFilesOfARootModule() {
        assertThat(export(Designs.haPair()).artifacts())
                .extracting(Artifact::path)
                .containsExactly(
                        "README.md",
                        "compute.tf",
                        "network.tf",
                        "outputs.tf",
                        "providers.tf",
                        "security.tf",
                        "templates/ecs-ha-1.yaml.tftpl",
                        "templates/ecs-ha-2.yaml.tftpl",
                        "terraform.tfvars.example",
                        "variables.tf",
                        "versions.tf",
                        "vip.tf");
    }

    @Test
    void noPasswordStandsInThePlan() {
        assertThat(all(Designs.haPair())).doesNotContain("vpcst001");
        assertThat(text(Designs.haPair(), "templates/ecs-ha-1.yaml.tftpl")).contains("auth_pass ${auth_pass_web}\n");
        assertThat(text(Designs.haPair(), "variables.tf"))
                .contains("variable \"auth_pass_web\" {\n")
                .contains("sensitive   = true\n");
        assertThat(notices(Designs.haPair())).anyMatch(n -> n.startsWith("ka-web: ") && n.contains("auth_pass_web"));
    }

    @Test
    void aPasswordOfOneNodeIsNotForgotten() {
        Document document = Designs.with(
                Designs.haPair(),
                Designs.CLUSTER,
                KeepalivedCluster.class,
                c -> c.withNode(
                        c.nodes().getFirst().withOverrides(Overrides.NONE.withPassword(Optional.of("own-one")))));
        assertThat(all(document)).doesNotContain("own-one");
        assertThat(notices(document)).anyMatch(n -> n.startsWith("ecs-ha-1: ") && n.contains("password of its own"));
    }

    @Test
    void theVipIsAssociatedWithThePortsAndTheEipWithTheVip() {
        assertThat(text(Designs.haPair(), "vip.tf")).contains("""
            resource "opentelekomcloud_networking_vip_associate_v2" "web" {
              vip_id = opentelekomcloud_networking_vip_v2.web.id
              port_ids = [
                opentelekomcloud_networking_port_v2.this["ecs-ha-1-eth0"].id,
                opentelekomcloud_networking_port_v2.this["ecs-ha-2-eth0"].id,
              ]
            """).contains("""
                resource "opentelekomcloud_networking_floatingip_associate_v2" "web" {
                  floating_ip = opentelekomcloud_vpc_eip_v1.web.publicip[0].ip_address
                  port_id     = opentelekomcloud_networking_vip_v2.web.id
                }
                """);
    }

    @Test
    void anEipOfAServerIsAssociatedWithItsPort() {
        Document document = Crooked.eip(new Target.OfNic(Designs.nicOf(Designs.ECS_1)));
        assertThat(text(document, "vip.tf"))
                .contains("port_id     = opentelekomcloud_networking_port_v2.this[\"ecs-ha-1-eth0\"].id\n");
        assertThat(notices(document))
                .noneMatch(n -> n.startsWith("ecs-ha-1: It installs keepalived"))
                .anyMatch(n -> n.startsWith("ecs-ha-2: It installs keepalived"));
    }

    @Test
    void anEipWithoutOrWithLostTargetsStaysUnbound() {
        assertThat(text(Crooked.eip(), "vip.tf")).doesNotContain("floatingip_associate");
        Document lost = Crooked.eip(new Target.OfVip(ResourceId.of("gone")));
        assertThat(text(lost, "vip.tf")).doesNotContain("floatingip_associate");
        assertThat(notices(lost)).anyMatch(n -> n.startsWith("eip-web: ") && n.contains("stays unbound"));
    }

    @Test
    void anEipWithTwoTargetsIsBoundToTheFirst() {
        Document document = Crooked.eip(new Target.OfVip(Designs.VIP), new Target.OfNic(Designs.nicOf(Designs.ECS_1)));
        assertThat(text(document, "vip.tf"))
                .containsOnlyOnce("\"opentelekomcloud_networking_floatingip_associate_v2\"");
        assertThat(notices(document)).anyMatch(n -> n.startsWith("eip-web: ") && n.contains("more than one"));
    }

    @Test
    void aVipWithoutHoldersIsNotAssociated() {
        Document nobody = Crooked.vip(Designs.haPair(), v -> v.withBindings(List.of()));
        assertThat(text(nobody, "vip.tf")).contains("networking_vip_v2").doesNotContain("vip_associate");
        Document ghost = Crooked.vip(Designs.haPair(), v -> v.withBindings(List.of(Crooked.ghost())));
        assertThat(text(ghost, "vip.tf")).doesNotContain("vip_associate");
        assertThat(notices(ghost)).anyMatch(n -> n.startsWith("vip-web: ") && n.contains("ghost/nic-1"));
    }

    @Test
    void theCheckIsTurnedOffTheWayTheCloudTakesIt() {
        assertThat(text(Designs.haPair(), "compute.tf"))
                .contains("[\"1.1.1.1/0\"]")
                .doesNotContain("\"0.0.0.0/0\"");
        Document on = Crooked.nic(Designs.haPair(), n -> n.withSourceDestinationCheck(true));
        assertThat(notices(on)).anyMatch(n -> n.startsWith("ecs-ha-1: Binding vip-web turns"));
        assertThat(notices(Designs.haPair())).noneMatch(n -> n.contains("turns the source"));
    }

    @Test
    void vrrpIsLetThroughByItsNumber() {
        Document document = Crooked.rule(in("112", "", new Remote.Group(Designs.SG_HA)));
        assertThat(text(document, "security.tf")).contains("""
                "sg-ha ingress 112 from sg-ha" = {
                  group_id        = opentelekomcloud_networking_secgroup_v2.ha.id
                  direction       = "ingress"
                  protocol        = "112"
                  remote_group_id = opentelekomcloud_networking_secgroup_v2.ha.id
                }
            """);
    }

    @Test
    void aRangeOfPortsHasTwoEnds() {
        assertThat(text(Crooked.rule(in("tcp", "8000-8080", ANYONE)), "security.tf"))
                .contains("ports     = [8000, 8080]\n")
                .contains("\"sg-ha ingress tcp 8000-8080 from any\"");
    }

    @Test
    void equalRulesAreWrittenOnce() {
        Document document = Designs.haPair();
        document = Designs.with(
                document,
                Designs.SG_HA,
                SecurityGroup.class,
                g -> g.withRules(List.of(in("tcp", "80", ANYONE), in("TCP", "80", ANYONE))));
        assertThat(text(document, "security.tf")).containsOnlyOnce("\"sg-ha ingress tcp 80 from any\"");
    }

    @Test
    void aRuleThatCannotBeReadIsLeftOutAloud() {
        assertRuleRefused(Crooked.rule(in("sctp", "", ANYONE)), "sctp");
        assertRuleRefused(Crooked.rule(in("256", "", ANYONE)), "256");
        assertRuleRefused(Crooked.rule(in("tcp", "0", ANYONE)), "\"0\"");
        assertRuleRefused(Crooked.rule(in("tcp", "65536", ANYONE)), "65536");
        assertRuleRefused(Crooked.rule(in("udp", "90-80", ANYONE)), "90-80");
        assertRuleRefused(Crooked.rule(in("icmp", "8", ANYONE)), "icmp");
        assertRuleRefused(Crooked.rule(in("tcp", "1", new Remote.Range(Written.cidr("10.0.0/8")))), "10.0.0/8");
        assertRuleRefused(Crooked.rule(in("tcp", "1", new Remote.Group(ResourceId.of("gone")))), "gone");
    }

    private void assertRuleRefused(Document document, String named) {
        assertThat(text(document, "security.tf")).doesNotContain("sg-ha ingress");
        assertThat(notices(document)).anyMatch(n -> n.startsWith("sg-ha: ") && n.contains(named));
    }

    @Test
    void aVpcWithoutARangeTakesItsSubnetsAndServersAlongAloud() {
        Document document =
                Designs.with(Designs.haPair(), Designs.VPC, Vpc.class, v -> v.withCidr(Written.cidr("192.168/16")));
        assertThat(export(document).artifacts())
                .extracting(Artifact::path)
                .doesNotContain("network.tf", "compute.tf")
                .contains("security.tf", "vip.tf");
        assertThat(notices(document))
                .anyMatch(n -> n.startsWith("vpc-ha: ") && n.contains("192.168/16"))
                .anyMatch(n -> n.startsWith("subnet-ha: "))
                .anyMatch(n -> n.startsWith("ecs-ha-1: "))
                .anyMatch(n -> n.startsWith("vip-web: "))
                .anyMatch(n -> n.startsWith("eip-web: "));
    }

    @Test
    void hostBitsAreClearedAloud() {
        Document document = Crooked.subnet(Designs.haPair(), s -> s.withCidr(Written.cidr("192.168.10.7/24")));
        assertThat(text(document, "network.tf")).contains("\"192.168.10.0/24\"");
        assertThat(notices(document)).anyMatch(n -> n.startsWith("subnet-ha: ") && n.contains("192.168.10.7/24"));
    }

    @Test
    void anAddressThatCannotBeReadIsLeftToTheCloudAloud() {
        Document document = Crooked.nic(Designs.haPair(), n -> n.withAddress(Written.address("192.168.10")));
        assertThat(text(document, "compute.tf")).contains("ip_address               = null\n");
        assertThat(notices(document)).anyMatch(n -> n.startsWith("ecs-ha-1: ") && n.contains("\"192.168.10\""));
        Document vip = Crooked.vip(Designs.haPair(), v -> v.withAddress(Written.address("")));
        assertThat(text(vip, "vip.tf")).doesNotContain("  ip_address =");
        assertThat(notices(vip)).anyMatch(n -> n.startsWith("vip-web: "));
    }

    @Test
    void aServerOutsideEverySubnetIsLeftOutAloud() {
        Document document = Crooked.nic(Designs.haPair(), n -> n.withSubnet(ResourceId.of("gone")));
        assertThat(text(document, "compute.tf")).doesNotContain("\"ecs-ha-1\"");
        assertThat(text(document, "vip.tf")).doesNotContain("ecs-ha-1");
        assertThat(notices(document))
                .anyMatch(n -> n.startsWith("ecs-ha-1: "))
                .anyMatch(n -> n.startsWith("vip-web: "));
    }

    @Test
    void theFirstPortIsThePrimaryInterface() {
        Document document = Crooked.server(Designs.haPair(), e -> {
            var first = e.nics().getFirst().withPrimary(false);
            var second = new Nic(
                    "nic-2", "eth1", true, Designs.SUBNET_CLIENT, Written.address("192.168.20.11"), List.of(), true);
            return e.withNics(List.of(first, second));
        });
        assertThat(text(document, "compute.tf")).contains("[\"ecs-ha-1-eth1\", \"ecs-ha-1-eth0\"]");
    }

    @Test
    void kernelSettingsNeedNoCluster() {
        Document document = Designs.with(
                Designs.haPair(),
                Designs.CLIENT_1,
                Ecs.class,
                e -> e.withGuest(e.guest().withIpForward(true).withIpNonlocalBind(true)));
        assertThat(text(document, "templates/ecs-client-1.yaml.tftpl"))
                .contains("      net.ipv4.ip_forward = 1\n      net.ipv4.ip_nonlocal_bind = 1\n")
                .contains("  - [sysctl, --system]\n")
                .doesNotContain("keepalived");
        assertThat(text(document, "compute.tf"))
                .contains(
                        "\"ecs-client-1\" = templatefile(\"${path.module}/templates/ecs-client-1.yaml.tftpl\", {})\n");
    }

    @Test
    void namesTheCloudRefusesAreMendedAloud() {
        Document document = Designs.with(Designs.haPair(), Designs.VPC, Vpc.class, v -> v.withName("My VPC"));
        assertThat(text(document, "network.tf"))
                .contains("\"opentelekomcloud_vpc_v1\" \"my_vpc\"")
                .contains("\"My-VPC\"");
        assertThat(notices(document)).anyMatch(n -> n.startsWith("My VPC: ") && n.contains("My-VPC"));
    }

    @Test
    void anotherRegionIsLeftOutAloud() {
        assertThat(text(Crooked.twoRegions(), "network.tf")).doesNotContain("10.0.0.0/16");
        assertThat(notices(Crooked.twoRegions())).anyMatch(n -> n.startsWith("vpc-nl: ") && n.contains("eu-nl"));
    }

    @Test
    void anEmptyDesignIsAPlanWithoutResources() {
        assertThat(export(Document.empty("")).artifacts())
                .extracting(Artifact::path)
                .containsExactly(
                        "README.md", "providers.tf", "terraform.tfvars.example", "variables.tf", "versions.tf");
        assertThat(export(Document.empty("")).notices()).isEmpty();
    }

    @Test
    void everyNoticeHasWordsAndStandsInTheReadme() {
        Plan plan = export(Crooked.everything());
        assertThat(plan.notices())
                .hasSizeGreaterThan(15)
                .allSatisfy(n -> assertThat(said(n)).isNotBlank());
        assertThat(text(Crooked.everything(), "README.md"))
                .contains("# A \"${design}\" \\| with \\*everything\\* wrong\n")
                .contains("**vip-web**");
    }

    @Test
    void theSameDesignGivesTheSameBytesEverywhere() {
        Plan plan = export(Crooked.everything());
        Locale present = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            assertThat(export(Crooked.everything())).isEqualTo(plan);
        } finally {
            Locale.setDefault(present);
        }
    }

    private static Plan export(Document document) {
        return new TerraformOtcExporter().export(document);
    }

    private static String text(Document document, String path) {
        return export(document).artifacts().stream()
                .filter(artifact -> artifact.path().equals(path))
                .map(Artifact::asText)
                .findFirst()
                .orElse("");
    }

    private static String all(Document document) {
        return export(document).artifacts().stream().map(Artifact::asText).collect(Collectors.joining("\n"));
    }

    private List<String> notices(Document document) {
        return export(document).notices().stream().map(this::said).toList();
    }

    private String said(Notice notice) {
        return notice.where() + ": " + words.say(notice.message());
    }
}
