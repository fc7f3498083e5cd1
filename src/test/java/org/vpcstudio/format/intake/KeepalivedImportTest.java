package org.vpcstudio.format.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.format.Notice;
import org.vpcstudio.format.intake.KeepalivedImport.Source;
import org.vpcstudio.format.keepalived.KeepalivedConf;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.keepalived.NodeConfigs;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.KeepalivedNode;
import org.vpcstudio.model.topology.Placed;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.SyncGroup;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.VirtualServer;
import org.vpcstudio.model.topology.Vpc;
import org.vpcstudio.model.topology.VrrpSettings.Mode;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.text.Phrasebook;

class KeepalivedImportTest {
    private static final String NODE = """
        vrrp_instance VI_WEB {
            interface eth0
            virtual_router_id 51
            priority 100
            virtual_ipaddress {
                10.1.2.100/24
            }
        }
        """;
    private static final String SERVICE = """
        virtual_server 10.1.2.100 80 {
            delay_loop 5.5
            lb_algo wrr
            lb_kind DR
            protocol TCP
            sorry_server 127.0.0.1 80
            real_server 10.1.2.21 80 {
                weight 2
                TCP_CHECK {
                    connect_timeout 3
                }
            }
            real_server 10.1.2.22 80 {
            }
        }
        """;

    @Test
    void anExportedDesignComesBackWithTheSameConfigurations() {
        Document before = Designs.haPair();
        Imported imported = of(exported(before));
        assertThat(imported.notices()).isEmpty();
        Document after = imported.document();
        for (ResourceId ecs : List.of(Designs.ECS_1, Designs.ECS_2)) {
            assertThat(NodeConfigs.of(after, ecs)).isEqualTo(NodeConfigs.of(before, ecs));
        }
    }

    @Test
    void whatTheFilesSayOfANetworkIsDrawn() {
        Document document = of(exported(Designs.haPair())).document();
        assertThat(only(document, Vpc.class).cidr().text()).isEqualTo("192.168.0.0/16");
        assertThat(only(document, Subnet.class).cidr().text()).isEqualTo("192.168.10.0/24");
        assertThat(only(document, Vip.class).bindings())
                .containsExactly(Designs.nicOf(Designs.ECS_1), Designs.nicOf(Designs.ECS_2));
        assertThat(only(document, KeepalivedCluster.class).settings().mode()).isEqualTo(Mode.UNICAST);
    }

    @Test
    void addressesThatNobodySaysAreMadeUpAndReported() {
        Imported imported = of(new Source("a.conf", NODE), new Source("b.conf", NODE));
        assertThat(said(imported.notices()))
                .containsExactly(
                        "a.conf No file says which address eth0 of a has. 10.1.2.11 is made up: enter the real one.",
                        "b.conf No file says which address eth0 of b has. 10.1.2.12 is made up: enter the real one.");
        assertThat(imported.document().topology().each(Ecs.class))
                .extracting(ecs -> ecs.nics().getFirst().address().text())
                .containsExactly("10.1.2.11", "10.1.2.12");
    }

    @Test
    void aPeerTellsTheAddressOfTheOtherNode() {
        Imported imported = of(
                new Source("a.conf", NODE + ""),
                new Source("b.conf", NODE.replace("priority", "unicast_peer {\n10.1.2.50\n}\npriority")));
        Ecs a = imported.document()
                .topology()
                .find(Designs.id("ecs-a"), Ecs.class)
                .orElseThrow();
        assertThat(a.nics().getFirst().address().text()).isEqualTo("10.1.2.50");
    }

    @Test
    void aPeerWithoutFileIsDrawnAsAServer() {
        Imported imported =
                of(new Source("a.conf", NODE.replace("priority", "unicast_peer {\n10.1.2.50\n}\npriority")));
        assertThat(said(imported.notices()))
                .contains("a.conf The peer 10.1.2.50 has no file. It is drawn as a server without keepalived.");
        KeepalivedNode node =
                only(imported.document(), KeepalivedCluster.class).nodes().getFirst();
        assertThat(node.peers()).containsExactly(Designs.nicOf(Designs.id("ecs-node-50")));
    }

    @Test
    void differencesOfNodesAreOverridesOrReported() {
        String other = NODE.replace("51", "52")
                .replace("priority 100", "priority 90\n advert_int 2\n preempt_delay 5\n nopreempt\n use_vmac");
        Imported imported = of(new Source("a.conf", NODE), new Source("b.conf", other));
        KeepalivedCluster cluster = only(imported.document(), KeepalivedCluster.class);
        KeepalivedNode b = cluster.node(Designs.id("ecs-b")).orElseThrow();
        assertThat(b.overrides().virtualRouterId()).contains(52);
        assertThat(b.overrides().advertIntervalMillis()).contains(2000);
        assertThat(b.overrides().nopreempt()).contains(true);
        assertThat(said(imported.notices()))
                .contains(
                        "b.conf use_vmac of VI_WEB differs from that of a. A design has one for all nodes: it is taken"
                                + " from a.");
    }

    @Test
    void instancesThatShareOnlyANameAreTwoClusters() {
        String other = NODE.replace("51", "77").replace("10.1.2.100", "10.9.9.100");
        Document document =
                of(new Source("a.conf", NODE), new Source("b.conf", other)).document();
        assertThat(document.topology().each(KeepalivedCluster.class)).hasSize(2);
        assertThat(document.topology().each(Subnet.class)).hasSize(2);
    }

    @Test
    void virtualServersComeWithTheirBackends() {
        Imported imported = of(new Source("a.conf", NODE + SERVICE), new Source("b.conf", NODE + SERVICE));
        Document document = imported.document();
        VirtualServer server = only(document, VirtualServer.class);
        assertThat(server.method()).isEqualTo(VirtualServer.Method.DR);
        assertThat(server.scheduler()).isEqualTo("wrr");
        assertThat(server.delayLoopSeconds()).contains(6);
        assertThat(server.realServers()).extracting(real -> real.weight()).containsExactly(2, 1);
        assertThat(server.sorryServer()).isEmpty();
        Ecs backend = document.topology()
                .find(Designs.id("ecs-backend-21"), Ecs.class)
                .orElseThrow();
        assertThat(backend.role()).isEqualTo(Ecs.Role.BACKEND);
        assertThat(backend.guest().loopbackVips())
                .extracting(address -> address.text())
                .containsExactly("10.1.2.100");
        assertThat(said(imported.notices()))
                .contains(
                        "a.conf delay_loop is rounded up to whole seconds.",
                        "a.conf 127.0.0.1 80 in virtual_server is not part of a design and is left out.");
    }

    @Test
    void directorsThatDisagreeAreReported() {
        Imported imported =
                of(new Source("a.conf", NODE + SERVICE), new Source("b.conf", NODE + SERVICE.replace("wrr", "rr")));
        assertThat(said(imported.notices()))
                .contains("b.conf The virtual_server 10.1.2.100 80 is another here than in another file. The first file"
                        + " counts.");
    }

    @Test
    void groupsHoldTheClustersOfAllFiles() {
        String two = NODE + NODE.replace("VI_WEB", "VI_B").replace("51", "52").replace("2.100", "2.101")
                + "vrrp_sync_group G {\n group {\n VI_WEB\n VI_B\n }\n}\n";
        Document document =
                of(new Source("a.conf", two), new Source("b.conf", two)).document();
        assertThat(only(document, SyncGroup.class).clusters())
                .containsExactly(Designs.id("ka-web"), Designs.id("ka-b"));
    }

    @Test
    void serversAreNamedAfterTheFolderWhenFilesAllHaveTheSameName() {
        Document document = of(
                        new Source("x/lb-1/keepalived.conf", "global_defs {\nrouter_id LVS\n}\n" + NODE),
                        new Source("x/lb-2/keepalived.conf", "global_defs {\nrouter_id LVS\n}\n" + NODE))
                .document();
        assertThat(document.topology().each(Ecs.class)).extracting(Ecs::name).containsExactly("lb-1", "lb-2");
    }

    @Test
    void aFileWithMistakesIsNotImported() {
        Imported imported = of(new Source("a.conf", NODE), new Source("b.conf", NODE.replace("51", "510")));
        assertThat(said(imported.errors()))
                .containsExactly("b.conf:3 virtual_router_id is '510'. Write a number from 1 to 255.");
        assertThat(imported.document().topology().size()).isZero();
    }

    @Test
    void everythingHasAPlaceAndNothingOverlaps() {
        Document document = of(new Source("a.conf", NODE + SERVICE), new Source("b.conf", NODE + SERVICE))
                .document();
        for (Resource one : document.topology().all()) {
            if (one instanceof Placed) {
                Box box = document.diagram().box(one.id()).orElseThrow();
                for (Resource other : document.topology().all()) {
                    if (other instanceof Placed
                            && !other.id().equals(one.id())
                            && other.parent().equals(one.parent())) {
                        assertThat(overlap(
                                        box, document.diagram().box(other.id()).orElseThrow()))
                                .as(one.id() + " and " + other.id())
                                .isFalse();
                    }
                }
            }
        }
    }

    @Test
    void theSameFilesGiveTheSameDesign() {
        List<Source> files = exported(Designs.haPair());
        assertThat(of(files).document()).isEqualTo(of(files).document());
    }

    private static boolean overlap(Box a, Box b) {
        return a.x() < b.right() && b.x() < a.right() && a.y() < b.bottom() && b.y() < a.bottom();
    }

    private static List<Source> exported(Document document) {
        List<Source> sources = new ArrayList<>();
        for (ResourceId ecs : NodeConfigs.members(document.topology())) {
            sources.add(new Source(ecs + "/keepalived.conf", KeepalivedConf.textFor(document, ecs)));
        }
        return sources;
    }

    private static Imported of(Source... sources) {
        return of(List.of(sources));
    }

    private static Imported of(List<Source> sources) {
        return KeepalivedImport.of("test", sources);
    }

    private static <R extends Resource> R only(Document document, Class<R> kind) {
        List<R> all = document.topology().each(kind).toList();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static List<String> said(List<Notice> notices) {
        return notices.stream()
                .map(notice -> notice.where() + " " + Phrasebook.english().say(notice.message()))
                .toList();
    }
}
