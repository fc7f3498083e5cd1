package org.vpcstudio.ui.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.scenario.Fault;
import org.vpcstudio.model.scenario.Scenario;
import org.vpcstudio.model.scenario.Scenario.Step;
import org.vpcstudio.sim.Simulation;
import org.vpcstudio.sim.judge.Judge;
import org.vpcstudio.sim.trace.Trace;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.text.Phrasebook;
import org.vpcstudio.ui.simulation.ResultLines.Block;
import org.vpcstudio.ui.simulation.ResultLines.Verdict;

class ResultLinesTest {
    private final Document document = Designs.haPair();
    private final Phrasebook words = Phrasebook.english();

    @Test
    void theTakeoverStandsBesideTheFormula() {
        ResultLines lines = lines(document.scenario(Designs.CRASH).orElseThrow());
        assertThat(text(block(lines, "ecs-ha-2 takes over")))
                .contains("After the last advert 3.609 s", "By the formula 3.609 s");
        assertThat(text(block(lines, "ecs-ha-1 takes over")))
                .as("it waited for no advert, the other node was the lesser one")
                .noneMatch(line -> line.startsWith("After the last advert"));
    }

    @Test
    void aHandOverIsNoSplitAndKeptPromisesAreTicked() {
        ResultLines lines = lines(document.scenario(Designs.CRASH).orElseThrow());
        assertThat(block(lines, "vip-web").verdict()).isEqualTo(Verdict.TOLD);
        assertThat(text(block(lines, "vip-web"))).contains("Owner changes 2").noneMatch(line -> line.contains("Two"));
        assertThat(block(lines, "Internet, TCP 443").verdict()).isEqualTo(Verdict.KEPT);
    }

    @Test
    void aSplitIsBroken() {
        ResultLines lines = lines(new Scenario(
                "Partition",
                30_000,
                1,
                List.of(new Step(
                        8_000, new Fault.Partition(List.of(List.of(Designs.ECS_1), List.of(Designs.ECS_2)))))));
        assertThat(block(lines, "vip-web").verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(text(block(lines, "vip-web"))).anyMatch(line -> line.startsWith("Two owners"));
    }

    private ResultLines lines(Scenario scenario) {
        Trace trace = Simulation.run(document, scenario);
        return ResultLines.of(Judge.judge(document, trace), trace, new Elements(document.topology()));
    }

    private Block block(ResultLines lines, String title) {
        return lines.blocks().stream()
                .filter(block -> words.say(block.title()).equals(title))
                .findFirst()
                .orElseThrow();
    }

    private List<String> text(Block block) {
        return block.lines().stream()
                .map(line -> words.say(line.name()) + " " + words.say(line.figure()))
                .toList();
    }
}
