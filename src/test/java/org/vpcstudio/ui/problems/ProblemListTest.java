package org.vpcstudio.ui.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Severity;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.Desk;
import org.vpcstudio.ui.workbench.Mode;
import org.vpcstudio.ui.workbench.Workbench;

class ProblemListTest {
    private final Desk desk = new Desk(Designs.haPair());
    private final Workbench workbench = desk.workbench();
    private final ProblemList list = new ProblemList(workbench);

    @BeforeEach
    void find() {
        workbench.session().findings().set(List.of(Samples.NOTE, Samples.ERROR, Samples.WARNING));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theWorstComesFirstAndIsSelected() {
        assertThat(list.shown().get()).containsExactly(Samples.ERROR, Samples.WARNING, Samples.NOTE);
        assertThat(list.selected().get()).contains(Samples.ERROR);
    }

    @Test
    void filtersBySeverity() {
        list.severity().set(Optional.of(Severity.WARNING));
        assertThat(list.shown().get()).containsExactly(Samples.WARNING);
        list.severity().set(Optional.empty());
        assertThat(list.shown().get()).hasSize(3);
    }

    @Test
    void searchesCodeWordsElementAndSource() {
        assertThat(searched("ka-04")).containsExactly(Samples.NOTE);
        assertThat(searched("TITLE OF VIP")).containsExactly(Samples.ERROR);
        assertThat(searched("ecs-ha-2")).containsExactly(Samples.ERROR);
        assertThat(searched("source of ka-013")).containsExactly(Samples.WARNING);
        assertThat(searched("nonsense")).isEmpty();
        assertThat(list.selected().get()).isEmpty();
    }

    @Test
    void theSelectedProblemStaysSelectedAfterAnotherCheck() {
        list.select(Samples.WARNING);
        workbench.session().findings().set(List.of(Samples.WARNING, Samples.NOTE));
        assertThat(list.selected().get()).contains(Samples.WARNING);
    }

    @Test
    void whenTheSelectedProblemIsGoneItsPlaceIsSelected() {
        list.select(Samples.WARNING);
        workbench.session().findings().set(List.of(Samples.ERROR, Samples.NOTE));
        assertThat(list.selected().get()).contains(Samples.NOTE);
    }

    @Test
    void walkingStartsAtTheSelectedProblemAndGoesAroundTheEnds() {
        list.walk(1);
        assertThat(revealed()).isEqualTo("guest.ipForward");
        list.walk(1);
        assertThat(revealed()).isEqualTo("settings.authentication.password");
        list.walk(1);
        list.walk(1);
        assertThat(revealed()).isEqualTo("guest.ipForward");
        list.walk(-1);
        assertThat(list.selected().get()).contains(Samples.NOTE);
        assertThat(workbench.selection().get()).containsExactly(Designs.CLUSTER);
    }

    @Test
    void aFixIsOneStepThatCanBeUndone() {
        list.bestFix().ifPresent(list::apply);
        assertThat(forwards()).isTrue();
        assertThat(workbench.notices().latest().get().undoable()).isTrue();
        workbench.session().undo();
        assertThat(workbench.session().document().get()).isEqualTo(Designs.haPair());
    }

    @Test
    void nothingIsFixedWhileSimulatingOrChecking() {
        workbench.mode().set(Mode.SIMULATE);
        list.bestFix().ifPresent(list::apply);
        assertThat(forwards()).isFalse();
        workbench.mode().set(Mode.DESIGN);
        workbench.session().checking().set(true);
        list.bestFix().ifPresent(list::apply);
        assertThat(forwards()).isFalse();
    }

    private boolean forwards() {
        return Samples.server(workbench.session().document().get(), Designs.ECS_2)
                .guest()
                .ipForward();
    }

    private String revealed() {
        return workbench.reveal().get().orElseThrow().anchor().property();
    }

    private List<Finding> searched(String text) {
        list.search().set(text);
        return list.shown().get();
    }
}
