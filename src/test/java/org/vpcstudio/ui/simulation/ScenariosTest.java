package org.vpcstudio.ui.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.scenario.Fault;
import org.vpcstudio.model.scenario.Scenario;
import org.vpcstudio.model.scenario.Scenario.Step;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.text.Phrasebook;

class ScenariosTest {
    private final Document document = Designs.haPair();
    private final Scenarios scenarios = new Scenarios(Phrasebook.english());

    @Test
    void takesTheNamedScenarioElseTheFirst() {
        assertThat(scenarios.chosen(document, Designs.MAINTENANCE).name()).isEqualTo(Designs.MAINTENANCE);
        assertThat(scenarios.chosen(document, "").name()).isEqualTo(Designs.CRASH);
        assertThat(scenarios.chosen(document, "gone").name()).isEqualTo(Designs.CRASH);
    }

    @Test
    void aDesignWithoutScenariosCrashesItsBestNode() {
        Scenario made = scenarios.chosen(document.withScenarios(List.of()), "");
        assertThat(made.name()).isEqualTo("Crash and return of ecs-ha-1");
        assertThat(made.steps())
                .extracting(Step::fault)
                .containsExactly(new Fault.Crash(Designs.ECS_1), new Fault.Start(Designs.ECS_1));
    }

    @Test
    void aDesignWithoutNodesRunsWithoutFaults() {
        Scenario made = scenarios.chosen(Document.empty("empty"), "");
        assertThat(made.steps()).isEmpty();
        assertThat(made.name()).isEqualTo("Nothing fails");
    }

    @Test
    void newNamesAreFree() {
        Document one = new Edit.PutScenario(scenarios.fresh(document)).apply(document);
        assertThat(scenarios.fresh(document).name()).isEqualTo("New scenario");
        assertThat(scenarios.fresh(one).name()).isEqualTo("New scenario 2");
        Scenario crash = scenarios.chosen(document, Designs.CRASH);
        assertThat(scenarios.copy(document, crash).steps()).isEqualTo(crash.steps());
        assertThat(scenarios.copy(document, crash).name()).isEqualTo(Designs.CRASH + ", copy");
    }

    @Test
    void aFaultGoesWhereItBelongsInTime() {
        Scenario crash = scenarios.chosen(document, Designs.CRASH);
        Scenario more = Scenarios.with(crash, 15_210_900_000L, new Fault.Pause(Designs.ECS_2));
        assertThat(more.steps()).extracting(Step::atMillis).containsExactly(12_000L, 15_210L, 22_000L);
        assertThat(more.durationMillis()).isEqualTo(30_000);
    }

    @Test
    void aLateFaultProlongsTheRunSoThatItsEffectIsSeen() {
        Scenario crash = scenarios.chosen(document, Designs.CRASH);
        assertThat(Scenarios.with(crash, 29_000_000_000L, new Fault.Heal()).durationMillis())
                .isEqualTo(39_000);
    }

    @Test
    void movingAStepKeepsTheOrderAndTheRunLongEnough() {
        Scenario crash = scenarios.chosen(document, Designs.CRASH);
        Scenario moved = Scenarios.moved(crash, 0, 25_000);
        assertThat(moved.steps())
                .extracting(Step::fault)
                .containsExactly(new Fault.Start(Designs.ECS_1), new Fault.Crash(Designs.ECS_1));
        assertThat(Scenarios.moved(crash, 1, 60_000).durationMillis()).isGreaterThan(60_000);
        assertThat(Scenarios.without(crash, 0).steps()).hasSize(1);
    }
}
