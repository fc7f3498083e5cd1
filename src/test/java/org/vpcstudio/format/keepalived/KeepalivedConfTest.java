package org.vpcstudio.format.keepalived;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vpcstudio.format.Notice;
import org.vpcstudio.model.keepalived.EffectiveConfig;
import org.vpcstudio.model.keepalived.NodeConfig;
import org.vpcstudio.model.keepalived.NodeConfigs;
import org.vpcstudio.model.keepalived.VrrpInstance;
import org.vpcstudio.model.topology.KeepalivedNode.StartState;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.text.Phrasebook;

class KeepalivedConfTest {
    private static final Phrasebook ENGLISH = Phrasebook.english();
    private static final String GOOD = """
        vrrp_instance VI_1 {
            state BACKUP
            interface eth0
            virtual_router_id 51
            priority 100
            advert_int 1
            virtual_ipaddress {
                192.168.1.100/24
            }
        }
        """;

    @Test
    void printsTheNodeOfADesign() {
        assertThat(KeepalivedConf.textFor(Designs.haPair(), Designs.ECS_1)).isEqualTo("""
            global_defs {
                router_id ecs-ha-1
            }

            vrrp_track_process proc_nginx {
                process nginx
                weight 0
            }

            vrrp_instance VI_WEB {
                state BACKUP
                interface eth0
                virtual_router_id 51
                priority 150
                advert_int 1
                garp_master_refresh 60
                authentication {
                    auth_type PASS
                    auth_pass vpcst001
                }
                unicast_src_ip 192.168.10.11
                unicast_peer {
                    192.168.10.12
                }
                virtual_ipaddress {
                    192.168.10.100/32 dev eth0
                }
                track_process {
                    proc_nginx
                }
            }
            """);
    }

    @Test
    void aServerOutsideEveryClusterHasNoFile() {
        assertThat(KeepalivedConf.textFor(Designs.haPair(), Designs.CLIENT_1)).isEmpty();
    }

    @Test
    void readsWhatItPrints() {
        for (NodeConfig config : List.of(Samples.rich(), NodeConfigs.of(Designs.haPair(), Designs.ECS_2))) {
            Reading reading = KeepalivedConf.read("node.conf", KeepalivedConf.print(config));
            assertThat(reading.errors()).isEmpty();
            assertThat(reading.remarks()).isEmpty();
            assertThat(reading.config()).isEqualTo(config);
        }
    }

    @Test
    void commentsQuotesAndBracesOnTheirOwnLineAreRead() {
        String text =
                "! a comment\n" + GOOD.replace("VI_1 {", "VI_1 # another\n{").replace("eth0", "\"eth0\"");
        assertThat(read(text).config()).isEqualTo(read(GOOD).config());
    }

    @Test
    void globalDefaultsReachInstancesWhereverTheyStand() {
        Reading reading = read(GOOD + "global_defs {\n  vrrp_version 3\n  vrrp_garp_master_repeat 2\n}\n");
        VrrpInstance instance = reading.config().instances().getFirst();
        assertThat(instance.adverts().version()).isEqualTo(3);
        assertThat(instance.garp().repeat()).isEqualTo(2);
        assertThat(instance.garp().lowerPriorityRepeat()).isEqualTo(2);
    }

    @Test
    void theOwnerOfTheAddressStartsAsMasterUnlessToldOtherwise() {
        String owner = GOOD.replace("priority 100", "priority 255");
        assertThat(only(owner.replace("state BACKUP\n", "")).state()).isEqualTo(StartState.MASTER);
        assertThat(only(owner).state()).isEqualTo(StartState.BACKUP);
        assertThat(only(GOOD.replace("state BACKUP", "state MASTER").replace("priority 100", ""))
                        .priority())
                .isEqualTo(255);
    }

    @Test
    void versionTwoRoundsFractionsAndSaysSo() {
        Reading reading = read(GOOD.replace("advert_int 1", "advert_int 1.4"));
        assertThat(reading.isGood()).isTrue();
        assertThat(said(reading.remarks()))
                .containsExactly("node.conf:6 "
                        + ENGLISH.say(reading.remarks().getFirst().message()));
        NodeConfig works = EffectiveConfig.of(reading.config());
        assertThat(works.instances().getFirst().adverts().intervalMillis()).isEqualTo(1000);
    }

    @Test
    void stateMasterCancelsNopreempt() {
        NodeConfig written =
                read(GOOD.replace("state BACKUP", "state MASTER\n nopreempt")).config();
        assertThat(written.instances().getFirst().preemption().nopreempt()).isTrue();
        assertThat(EffectiveConfig.of(written)
                        .instances()
                        .getFirst()
                        .preemption()
                        .nopreempt())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "virtual_router_id 51 | virtual_router_id 256 | 4 | virtual_router_id is '256'. Write a number from 1"
                        + " to 255.",
                "priority 100         | priority high         | 5 | priority is 'high'. Write a number from 1 to 255.",
                "state BACKUP         | state SLAVE           | 2 | state is 'SLAVE'. Write MASTER or BACKUP.",
                "192.168.1.100/24     | 192.168.1.300/24      | 8 | '192.168.1.300' is not an IPv4 address. Write it"
                        + " as four numbers, such as 192.168.10.100.",
                "192.168.1.100/24     | fe80::1/64            | 8 | 'fe80::1' is an IPv6 address. VRRP over IPv6 is"
                        + " not read yet.",
                "interface eth0       | dont_track_primary    | 1 | VI_1 has no interface. Add it.",
                "advert_int 1         | advert_int 300        | 6 | advert_int is '300'. Write a number from 0 to 255.",
                "advert_int 1         | track_script { chk }  | 6 | track_script names chk, and there is no such"
                        + " vrrp_script.",
                "priority 100         | priority {{ prio }}   | 5 | This is a template, not a configuration: fill in"
                        + " what stands between the double braces first.",
                "priority 100         | include other.conf    | 5 | 'include other.conf': included files are not read."
                        + " Put their text in this file.",
                "state BACKUP         | state \"BACKUP        | 2 | A quotation mark is not closed on this line.",
            })
    void saysWhatIsWrongAndWhere(String from, String to, int line, String sentence) {
        Reading reading = read(GOOD.replace(from.strip(), to.strip()));
        assertThat(said(reading.errors())).contains("node.conf:" + line + " " + sentence.strip());
    }

    @Test
    void unbalancedBracesAreFound() {
        assertThat(said(read(GOOD + "}\n").errors())).singleElement().asString().startsWith("node.conf:11 This '}'");
        assertThat(said(read(GOOD.strip().substring(0, GOOD.strip().length() - 1))
                        .errors()))
                .singleElement()
                .asString()
                .startsWith("node.conf:1 The block vrrp_instance");
    }

    @Test
    void twoInstancesMustDiffer() {
        assertThat(said(read(GOOD + GOOD).errors()))
                .anyMatch(one -> one.contains("two blocks named VI_1"))
                .anyMatch(one -> one.contains("virtual_router_id 51"));
    }

    @Test
    void anEmptyFileIsNoConfiguration() {
        assertThat(read("# nothing\n").isGood()).isFalse();
    }

    @Test
    void whatADesignCannotSayIsLeftOutWithARemark() {
        Reading reading = read(GOOD + "static_routes {\n  10.0.0.0/8 via 192.168.1.1\n}\n");
        assertThat(reading.isGood()).isTrue();
        assertThat(said(reading.remarks()))
                .containsExactly(
                        "node.conf:11 static_routes in keepalived.conf is not part of a design and is left out.");
    }

    private static Reading read(String text) {
        return KeepalivedConf.read("node.conf", text);
    }

    private static VrrpInstance only(String text) {
        return read(text).config().instances().getFirst();
    }

    private static List<String> said(List<Notice> notices) {
        return notices.stream()
                .map(notice -> notice.where() + " " + ENGLISH.say(notice.message()))
                .toList();
    }
}
