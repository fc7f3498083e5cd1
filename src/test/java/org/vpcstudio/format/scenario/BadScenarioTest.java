package org.vpcstudio.format.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vpcstudio.text.Phrasebook;

/// Scenarios that make no sense are refused with a sentence, and nothing is played.
class BadScenarioTest {
    private static final String HOSTS = """
        "hosts": [
          {"name": "a", "address": "192.168.1.10/24", "config": "a.conf"},
          {"name": "b", "address": "192.168.1.11/24", "config": "a.conf", "start": null}
        ]\
        """;
    private static final String CONF = """
        vrrp_instance VI_1 {
            interface eth0
            virtual_router_id 51
            virtual_ipaddress {
                192.168.1.100
            }
        }
        """;

    @TempDir
    private Path folder;

    @Test
    void aGoodOneIsPlayed() throws Exception {
        assertThat(play("{\"at\": 9, \"kind\": \"stop\", \"host\": \"a\"}")).contains("\"state\":\"STOP\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'at': 1, 'kind': 'crash', 'host': 'x'}                       | There is no host named x.",
                "{'at': 1, 'kind': 'explode', 'host': 'a'}                     | A fault of the kind 'explode' is not"
                        + " known.",
                "{'at': 1, 'kind': 'stop', 'host': 'b'}                        | stop is not possible: keepalived does"
                        + " not run on b at that time.",
                "{'at': 1, 'kind': 'resume', 'host': 'a'}                      | resume is not possible: a is not"
                        + " paused at that time.",
                "{'at': 1, 'kind': 'crash'}                                    | 'host' is missing here. Add it.",
                "{'at': -1, 'kind': 'crash', 'host': 'a'}                      | Write a number of seconds from 0 to"
                        + " 1000000.",
                "{'at': 1, 'kind': 'link-down', 'host': 'a', 'interface': 'e'} | a has no interface e.",
                "{'at': 1, 'kind': 'script-fail', 'host': 'a', 'script': 's'}  | The configuration of a has no"
                        + " vrrp_script named s.",
                "{'at': 1, 'kind': 'partition', 'groups': [['a'], ['a']]}      | a is in two groups of the partition."
                        + " Leave it in one.",
                "{'at': 1, 'kind': 'heal', 'network': 'x'}                     | No interface is on a network named x.",
            })
    void impossibleFaultsAreRefused(String fault, String sentence) {
        assertThat(refused(fault.replace('\'', '"'))).contains(" /faults/0").contains(sentence);
    }

    @Test
    void deadHostsDoNotDieTwice() {
        String crash = "{\"at\": 1, \"kind\": \"crash\", \"host\": \"a\"}";
        assertThat(refused(crash + "," + crash)).contains("a is already dead");
    }

    @Test
    void brokenFilesAreNamed() throws Exception {
        Path file = Files.writeString(folder.resolve("scenario.json"), "{");
        assertThat(refused(file)).startsWith(file.toString()).contains("not JSON");
        assertThat(refused(folder.resolve("none.json"))).contains("cannot be read");
    }

    @Test
    void configurationsAreChecked() throws Exception {
        String sentence = refused("", CONF.replace("eth0", "eth7"));
        assertThat(sentence).contains("VI_1 uses the interface eth7");
        assertThat(refused("", CONF.replace("51", "0"))).startsWith("a.conf:3");
    }

    private String refused(String faults) {
        return refused(faults, CONF);
    }

    private String refused(String faults, String conf) {
        try {
            return refused(write(faults, conf));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String refused(Path file) {
        ScenarioException refusal = catchThrowableOfType(ScenarioException.class, () -> GoldenRun.run(file));
        return refusal.where() + " " + Phrasebook.english().say(refusal.told());
    }

    private String play(String faults) throws Exception {
        return GoldenRun.run(write(faults, CONF));
    }

    private Path write(String faults, String conf) throws java.io.IOException {
        Files.writeString(folder.resolve("a.conf"), conf);
        String text = "{\"name\": \"test\", \"duration\": 12, " + HOSTS + ", \"faults\": [" + faults + "]}";
        return Files.writeString(folder.resolve("scenario.json"), text);
    }
}
