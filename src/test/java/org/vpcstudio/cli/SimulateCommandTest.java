package org.vpcstudio.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpcstudio.model.scenario.Fault;
import org.vpcstudio.model.scenario.Scenario;
import org.vpcstudio.project.ProjectException;
import org.vpcstudio.project.ProjectStore;
import org.vpcstudio.testing.Designs;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SimulateCommandTest {
    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void save() throws ProjectException {
        file = folder.resolve("ha.vpcs");
        ProjectStore.save(Designs.haPair(), file);
    }

    @Test
    void theTextTellsWhoTookOverAndWhatWasLost() {
        Run run = Run.of("simulate", file);
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .startsWith("Crash and return of ecs-ha-1: 30.000 s, seed 2026")
                .contains("    12.000 s  ecs-ha-1       crashes")
                .contains("    15.063 s  ecs-ha-2       VI_WEB is MASTER (heard no advert in time)")
                .contains("    12.000 s - 15.063 s  nobody")
                .anyMatch(line -> line.matches("Internet, TCP 443: \\d+ requests answered, \\d+ lost"));
    }

    @Test
    void theJsonIsATimelineOfStatesAndOwners() {
        Run run = Run.of("simulate", file, "--format", "json");
        assertThat(run.exit()).isZero();
        JsonNode root = JsonMapper.shared().readTree(run.out());
        assertThat(root.get("scenario").stringValue()).isEqualTo(Designs.CRASH);
        assertThat(root.get("duration").doubleValue()).isEqualTo(30);
        List<String> states = new ArrayList<>();
        root.get("transitions")
                .forEach(node -> states.add(
                        node.get("host").stringValue() + " " + node.get("state").stringValue()));
        assertThat(states)
                .containsExactly(
                        "ecs-ha-1 BACKUP",
                        "ecs-ha-2 BACKUP",
                        "ecs-ha-1 MASTER",
                        "ecs-ha-1 DOWN",
                        "ecs-ha-2 MASTER",
                        "ecs-ha-1 BACKUP",
                        "ecs-ha-1 MASTER",
                        "ecs-ha-2 BACKUP");
        // Worked design D1: 3 x 1 s + (256 - 150)/256 s after the start of keepalived at 0.04 s.
        assertThat(root.get("transitions").get(2).get("t").doubleValue()).isCloseTo(3.454, within(0.001));
    }

    @Test
    void theOwnersCoverTheRunWithoutGaps() {
        JsonNode owners = JsonMapper.shared()
                .readTree(Run.of("simulate", file, "--format", "json").out())
                .get("owners");
        double end = 0;
        for (JsonNode owner : owners) {
            assertThat(owner.get("vip").stringValue()).isEqualTo("192.168.10.100");
            assertThat(owner.get("from").doubleValue()).isEqualTo(end);
            end = owner.get("to").doubleValue();
        }
        assertThat(end).isEqualTo(30);
    }

    @Test
    void theCsvHasEveryEvent() {
        Run run = Run.of("simulate", file, "--format", "csv");
        assertThat(run.exit()).isZero();
        assertThat(run.out().lines())
                .startsWith("seconds,event,host,subject,value")
                .contains("12,crash,ecs-ha-1,,", "22,start,ecs-ha-1,,")
                .anyMatch(line -> line.matches("15\\.06\\d+,state,ecs-ha-2,VI_WEB,MASTER"))
                .anyMatch(line -> line.matches("[0-9.]+,advert,ecs-ha-1,VI_WEB,150"))
                .anyMatch(line -> line.matches("[0-9.]+,lost,,\"Internet, TCP 443\",[a-z-]+"))
                .allMatch(line -> line.replaceAll("\"[^\"]*\"", "")
                                .chars()
                                .filter(c -> c == ',')
                                .count()
                        == 4);
    }

    @Test
    void anotherScenarioIsChosenByItsName() {
        Run run = Run.of("simulate", file, "--scenario", Designs.MAINTENANCE);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith(Designs.MAINTENANCE).contains("keepalived is stopped");
    }

    @Test
    void theSameSeedGivesTheSameBytesAndTheSeedIsSaid() {
        Run once = Run.of("simulate", file, "--seed", 7, "--format", "csv");
        assertThat(Run.of("simulate", file, "--seed", 7, "--format", "csv")).isEqualTo(once);
        assertThat(Run.of("simulate", file, "--seed", 8, "--format", "csv").out())
                .isNotEqualTo(once.out());
        assertThat(Run.of("simulate", file, "--seed", 7).out()).contains("seed 7");
    }

    @Test
    void aDesignWithoutScenariosRunsUndisturbed() throws ProjectException {
        ProjectStore.save(Designs.haPair().withScenarios(List.of()), file);
        Run run = Run.of("simulate", file);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("ecs-ha-1       VI_WEB is MASTER").doesNotContain("crashes");
    }

    @Test
    void aScenarioThatIsNotThereNamesThoseThatAre() throws ProjectException {
        Run run = Run.of("simulate", file, "--scenario", "flood");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("no scenario \"flood\"")
                .contains('"' + Designs.CRASH + '"')
                .contains('"' + Designs.MAINTENANCE + '"');
        ProjectStore.save(Designs.haPair().withScenarios(List.of()), file);
        assertThat(Run.of("simulate", file, "--scenario", "flood").err()).contains("the design has none");
    }

    @Test
    void wrongUsageIsSaid() {
        assertThat(Run.of("simulate", file, "--format", "xml").err()).contains("'xml' is not one of text, json, csv");
        assertThat(Run.of("simulate", file, "--seed", "luck").exit()).isEqualTo(2);
        assertThat(Run.of("simulate").exit()).isEqualTo(2);
        assertThat(Run.of("simulate", folder.resolve("no.vpcs")).err()).contains("does not exist");
    }

    @Test
    void aPromiseThatDoesNotHoldIsNamedAndFails() throws ProjectException {
        List<Scenario.Step> steps = List.of(
                new Scenario.Step(12_000, new Fault.Crash(Designs.ECS_1)),
                new Scenario.Step(12_000, new Fault.Crash(Designs.ECS_2)));
        ProjectStore.save(Designs.haPair().withScenarios(List.of(new Scenario("both", 30_000, 1, steps))), file);
        Run run = Run.of("simulate", file);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("Internet, TCP 443: broken for ").contains("promised are at most 5.000 s");
    }

    @Test
    void aLaboratoryScenarioIsPlayedWithoutADesign() throws IOException {
        Files.writeString(folder.resolve("a.conf"), """
            vrrp_instance VI_1 {
                interface eth0
                virtual_router_id 51
                priority 150
                virtual_ipaddress {
                    192.168.1.100
                }
            }
            """);
        Path scenario = Files.writeString(folder.resolve("scenario.json"), """
            {"name": "alone", "duration": 9, "faults": [{"at": 8, "kind": "crash", "host": "ecs-a"}],
             "hosts": [{"name": "ecs-a", "address": "192.168.1.10/24", "config": "a.conf"}]}
            """);
        Run run = Run.of("simulate", "--scenario", scenario, "--format", "json");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        JsonNode root = JsonMapper.shared().readTree(run.out());
        List<String> states = new ArrayList<>();
        root.get("transitions").forEach(node -> states.add(node.get("state").stringValue()));
        assertThat(states).containsExactly("BACKUP", "MASTER", "DOWN");
        assertThat(root.get("owners").get(1).get("hosts").get(0).stringValue()).isEqualTo("ecs-a");
    }

    @Test
    void aLaboratoryScenarioThatCannotBePlayedIsSaid() throws IOException {
        Path missing = folder.resolve("none").resolve("scenario.json");
        Run run = Run.of("simulate", "--scenario", missing, "--format", "json");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("vpcstudio: " + missing + ": ");
        Path broken = Files.writeString(folder.resolve("scenario.json"), "{\"name\": ");
        assertThat(Run.of("simulate", "--scenario", broken, "--format", "json").exit())
                .isEqualTo(2);
        assertThat(Run.of("simulate", "--scenario", broken).err()).contains("add --format json");
    }
}
