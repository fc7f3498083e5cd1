package org.vpcstudio.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpcstudio.model.Document;
import org.vpcstudio.project.ProjectException;
import org.vpcstudio.project.ProjectStore;
import org.vpcstudio.project.json.Parts;
import org.vpcstudio.project.json.ProjectCodec;
import org.vpcstudio.project.json.UnreadableException;
import org.vpcstudio.project.sqlite.Orphan;
import org.vpcstudio.project.sqlite.StoreException;
import org.vpcstudio.project.sqlite.StudioStore;
import org.vpcstudio.project.sqlite.Unsaved;
import org.vpcstudio.testing.Child;

/// `kill -9` at any moment of editing and saving: the project file is whole, and at most the last edit is missing.
class KilledStudioTest {
    private static final int KILLS = 100;
    private static final int MOST_LINES = 24;

    @TempDir
    private Path folder;

    @Test
    void aHundredKillsLeaveTheFileWholeAndCostAtMostTheLastEdit() throws Exception {
        Random random = new Random(20260401);
        List<Future<Integer>> kills = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < KILLS; i++) {
                int lines = 1 + random.nextInt(MOST_LINES);
                Path place = Files.createDirectory(folder.resolve("kill " + i));
                kills.add(pool.submit(() -> kill(place, lines)));
            }
        }
        int edits = 0;
        for (Future<Integer> kill : kills) {
            edits += kill.get();
        }
        assertThat(edits).as("edits that were safe before a kill").isGreaterThan(KILLS * 5);
    }

    /// Kills a studio after it has printed some lines, which is at any point of an edit or a save that follows.
    ///
    /// @return how many edits were safe by then
    private static int kill(Path place, int lines) throws Exception {
        Process studio = new ProcessBuilder(Child.command(KilledStudio.class, place.toString()))
                .redirectErrorStream(true)
                .start();
        int safe = 0;
        int saved = 0;
        try (BufferedReader out = studio.inputReader()) {
            int seen = 0;
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                assertThat(line).matches("start|(saved )?[0-9]+");
                if (line.startsWith("saved ")) {
                    saved = Integer.parseInt(line.substring("saved ".length()));
                } else if (!line.equals("start")) {
                    safe = Integer.parseInt(line);
                }
                seen++;
                if (seen == lines) {
                    // Process.destroyForcibly would close the pipe with the lines that are still in it.
                    studio.toHandle().destroyForcibly();
                }
            }
        }
        studio.waitFor();
        Document file = wholeFile(place, saved, safe);
        assertThat(recovered(place, file)).isIn(KilledStudio.after(safe), KilledStudio.after(safe + 1));
        return safe;
    }

    /// What is in the file: the state that was saved last, or the one that was being saved.
    private static Document wholeFile(Path place, int saved, int safe) throws ProjectException {
        Path file = KilledStudio.file(place);
        if (Files.notExists(file)) {
            assertThat(saved).isZero();
            return KilledStudio.begin();
        }
        Document document = ProjectStore.open(file);
        int due = safe - safe % KilledStudio.SAVE_EVERY;
        assertThat(document).isIn(KilledStudio.after(saved), KilledStudio.after(due));
        return document;
    }

    /// What the next studio offers; without an offer, what is in the file.
    private static Document recovered(Path place, Document file) throws StoreException, UnreadableException {
        try (StudioStore store = StudioStore.open(place.resolve("data"), Clock.systemUTC())) {
            assertThat(store.problem()).isEmpty();
            assertThat(store.notice()).isEmpty();
            List<Orphan> orphans = store.recovery().orphans();
            if (orphans.isEmpty()) {
                return file;
            }
            Unsaved unsaved = store.recovery().unsaved(orphans.getFirst().id()).orElseThrow();
            Document base = ProjectCodec.read(unsaved.base().getBytes(StandardCharsets.UTF_8));
            return Parts.joined(base, unsaved.parts());
        }
    }
}
