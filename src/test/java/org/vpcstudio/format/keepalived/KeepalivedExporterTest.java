package org.vpcstudio.format.keepalived;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vpcstudio.format.Artifact;
import org.vpcstudio.format.Plan;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.VirtualServer;
import org.vpcstudio.model.topology.VrrpSettings;
import org.vpcstudio.model.topology.VrrpSettings.Options;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.text.Phrasebook;

class KeepalivedExporterTest {
    @Test
    void aBackendOfDirectRoutingHoldsTheVipInSilence() {
        Plan plan = new KeepalivedExporter().export(Directors.lvsPair());
        assertThat(text(plan, "ecs-backend-1/60-lvs-backend.conf"))
                .contains("net.ipv4.conf.all.arp_ignore = 1\n", "net.ipv4.conf.all.arp_announce = 2\n");
        assertThat(text(plan, "ecs-backend-1/lvs-vip.service"))
                .contains("ExecStart=/sbin/ip address replace 192.168.10.100/32 dev lo scope host\n");
    }

    @Test
    void theReadmeInstallsTheBackendsBeforeTheDirectors() {
        String readme = text(new KeepalivedExporter().export(Directors.lvsPair()), "README.md");
        assertThat(readme)
                .containsSubsequence(
                        "sysctl --system",
                        "systemctl enable --now lvs-vip.service",
                        "/etc/keepalived/keepalived.conf",
                        "keepalived -t");
        assertThat(readme).contains("- `ecs-backend-4`\n", "- `ecs-ha-2`\n");
    }

    @Test
    void withoutDirectRoutingBackendsNeedNoFile() {
        Document nat = Designs.with(
                Directors.lvsPair(),
                Directors.SERVICE,
                VirtualServer.class,
                server -> server.withMethod(VirtualServer.Method.NAT));
        Plan plan = new KeepalivedExporter().export(nat);
        assertThat(plan.artifacts()).extracting(Artifact::path).noneMatch(path -> path.contains("backend"));
        assertThat(said(plan)).anyMatch(one -> one.startsWith("With NAT the backends must reply"));
    }

    @Test
    void printsAVirtualServerWithItsBackends() {
        assertThat(KeepalivedConf.textFor(Directors.lvsPair(), Designs.ECS_2))
                .contains("""
                    virtual_server 192.168.10.100 80 {
                        delay_loop 6
                        lb_algo rr
                        lb_kind DR
                        persistence_timeout 50
                        protocol TCP
                        sorry_server 192.168.10.31 80
                        real_server 192.168.10.21 80 {
                            weight 1
                            TCP_CHECK {
                                connect_timeout 3
                                retry 1
                                delay_before_retry 1
                            }
                        }
                        real_server 192.168.10.22 80 {
                            weight 2
                            HTTP_GET {
                                url {
                                    path /health
                                }
                                connect_timeout 3
                                retry 2
                                delay_before_retry 3
                            }
                        }
                    """)
                .contains("    lvs_sync_daemon eth0 VI_WEB id 51 port 8848 group 224.0.0.81\n");
    }

    @Test
    void rarelyChangedKeywordsReachTheFile() {
        Options options = new Options(false, 30, 3, false, true, 24, new VrrpSettings.Garp(2, 7, 3), true);
        String text = KeepalivedConf.textFor(
                Designs.with(
                        Designs.haPair(),
                        Designs.CLUSTER,
                        KeepalivedCluster.class,
                        cluster -> cluster.withSettings(cluster.settings().withOptions(options))
                                .withNodes(cluster.nodes().stream()
                                        .map(node -> node.withUnicastSource(Written.address("192.168.10.9")))
                                        .toList())),
                Designs.ECS_1);
        assertThat(text)
                .contains(
                        "    no_accept\n",
                        "    use_vmac\n",
                        "    garp_master_delay 7\n",
                        "    garp_master_repeat 2\n",
                        "    garp_master_refresh 30\n",
                        "    garp_master_refresh_repeat 3\n",
                        "    unicast_src_ip 192.168.10.9\n",
                        "        192.168.10.100/24 dev eth0\n");
    }

    @Test
    void scriptsWithoutSecurityAreTheArchitectsChoice() {
        Options open = new Options(false, 60, 3, true, false, 32, VrrpSettings.Garp.DEFAULT, false);
        Document document = Designs.with(
                Directors.threeInAGroup(),
                Designs.id("ka-2"),
                KeepalivedCluster.class,
                cluster -> cluster.withSettings(cluster.settings().withOptions(open)));
        assertThat(KeepalivedConf.textFor(document, Designs.ECS_1)).contains("enable_script_security");
        Document all = document;
        for (String id : List.of("ka-web", "ka-3")) {
            all = Designs.with(
                    all,
                    Designs.id(id),
                    KeepalivedCluster.class,
                    cluster -> cluster.withSettings(cluster.settings().withOptions(open)));
        }
        assertThat(KeepalivedConf.textFor(all, Designs.ECS_1)).doesNotContain("enable_script_security", "script_user");
    }

    @Test
    void commandsOfNotifiesAndChecksMustBeOnTheServer() {
        assertThat(said(new KeepalivedExporter().export(Directors.threeInAGroup())))
                .anyMatch(one -> one.startsWith("Put the command /bin/true master on ecs-ha-1"));
        assertThat(said(new KeepalivedExporter().export(Directors.lvsPair())))
                .anyMatch(one -> one.startsWith("Put the command /bin/true now on ecs-ha-2"));
    }

    private static List<String> said(Plan plan) {
        return plan.notices().stream()
                .map(notice -> Phrasebook.english().say(notice.message()))
                .toList();
    }

    private static String text(Plan plan, String path) {
        Optional<Artifact> file =
                plan.artifacts().stream().filter(one -> one.path().equals(path)).findFirst();
        return file.map(Artifact::asText).orElse("no " + path);
    }
}
