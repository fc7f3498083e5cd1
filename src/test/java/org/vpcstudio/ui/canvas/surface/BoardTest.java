package org.vpcstudio.ui.canvas.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vpcstudio.bench.BigDesign;
import org.vpcstudio.drawing.Scene;
import org.vpcstudio.drawing.Theme;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.edit.IdSource;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.session.DocumentSession;
import org.vpcstudio.session.Jobs;
import org.vpcstudio.text.Message;
import org.vpcstudio.text.Phrasebook;
import org.vpcstudio.ui.workbench.Workbench;

class BoardTest {
    private static final ResourceId SERVER = ResourceId.of("ecs-0-0-0-0");

    private final BlockingQueue<Runnable> home = new LinkedBlockingQueue<>();
    private final Document large = BigDesign.of(600, 1);
    private Jobs jobs;
    private Workbench workbench;
    private Board board;

    @BeforeEach
    void begin() {
        jobs = new Jobs(home::add, mistake -> {
            throw new AssertionError(mistake);
        });
        workbench = new Workbench(
                new DocumentSession(Document.empty(""), jobs),
                jobs,
                Phrasebook.english(),
                new IdSource(new Random(1)),
                Theme.LIGHT);
        board = new Board(workbench);
    }

    @AfterEach
    void end() {
        board.close();
        jobs.close();
    }

    @Test
    void aSmallDesignIsThereAtOnce() {
        Document small = BigDesign.of(60, 1);
        workbench.session().open(small, Optional.empty());
        assertThat(board.scene().lines()).isEqualTo(Scene.of(small, List.of()).lines());
    }

    @Test
    void aLargeDesignIsSketchedUntilItsLinesHaveFoundTheirWays() throws InterruptedException {
        workbench.session().open(large, Optional.empty());
        Scene exact = Scene.of(large, List.of());
        assertThat(board.scene().boxes()).isEqualTo(exact.boxes());
        assertThat(board.scene().lines()).hasSameSizeAs(exact.lines()).isNotEqualTo(exact.lines());
        untilRefined();
        assertThat(board.scene().lines()).isEqualTo(exact.lines());
    }

    @Test
    void anEditWhileLinesAreSoughtIsShownAtOnceAndRefinedAfterwards() throws InterruptedException {
        workbench.session().open(large, Optional.empty());
        board.scene();
        Box box = large.diagram().box(SERVER).orElseThrow().movedBy(16, 8);
        workbench.session().apply(Message.of("edit.rename", ""), new Edit.Place(SERVER, box));
        Document edited = board.document();
        Scene exact = Scene.of(edited, List.of());
        assertThat(board.scene().box(SERVER)).isEqualTo(exact.box(SERVER));
        untilRefined();
        assertThat(board.scene().lines()).isEqualTo(exact.lines());
    }

    /// Does what comes back from the workers until the lines are exact.
    private void untilRefined() throws InterruptedException {
        long before = board.refined().get();
        while (board.refined().get() == before) {
            home.take().run();
        }
    }
}
