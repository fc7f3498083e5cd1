package org.vpcstudio.format.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpcstudio.format.Artifact;
import org.vpcstudio.format.book.PlanFolder.Change;
import org.vpcstudio.format.book.PlanFolder.Entry;
import org.vpcstudio.text.Phrasebook;

class PlanFolderTest {
    private static final Artifact MAIN = Artifact.text("main.tf", "main");
    private static final Artifact NODE = Artifact.text("templates/node.conf", "node");

    @TempDir
    private Path disk;

    @Test
    void makesTheFolderAndItsFiles() throws Exception {
        Path folder = disk.resolve("deploy/site");
        new PlanFolder(folder).write(List.of(MAIN, NODE));
        assertThat(contents(disk))
                .isEqualTo(Map.of("deploy/site/main.tf", "main", "deploy/site/templates/node.conf", "node"));
    }

    @Test
    void replacesWhatDiffersAndTouchesNothingElse() throws Exception {
        Files.writeString(disk.resolve("main.tf"), "earlier");
        Files.writeString(disk.resolve("notes.txt"), "mine");
        new PlanFolder(disk).write(List.of(MAIN));
        assertThat(contents(disk)).isEqualTo(Map.of("main.tf", "main", "notes.txt", "mine"));
    }

    @Test
    void leavesAFileThatIsTheSameAlone() throws Exception {
        Path file = Files.writeString(disk.resolve("main.tf"), "main");
        FileTime long_ago = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(file, long_ago);
        new PlanFolder(disk).write(List.of(MAIN));
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(long_ago);
    }

    @Test
    void tellsWhatWritingWouldDo() throws Exception {
        Files.writeString(disk.resolve("main.tf"), "main");
        Files.writeString(disk.resolve("vip.tf"), "old!");
        Artifact vip = Artifact.text("vip.tf", "new!");
        assertThat(new PlanFolder(disk).compare(List.of(MAIN, vip, NODE)))
                .containsExactly(
                        new Entry(MAIN, Change.SAME), new Entry(vip, Change.CHANGED), new Entry(NODE, Change.NEW));
        assertThat(contents(disk)).hasSize(2);
    }

    @Test
    void everythingIsNewInAFolderThatIsNotThere() throws Exception {
        assertThat(new PlanFolder(disk.resolve("none")).compare(List.of(MAIN)))
                .containsExactly(new Entry(MAIN, Change.NEW));
        assertThat(disk.resolve("none")).doesNotExist();
    }

    @Test
    void aFailureLeavesTheFolderAsItWas() throws Exception {
        Files.writeString(disk.resolve("main.tf"), "earlier");
        // A folder stands where the last file should go.
        Files.createDirectories(disk.resolve("zone.tf/kept"));
        List<Artifact> plan = List.of(MAIN, NODE, Artifact.text("zone.tf", "zone"));
        assertThat(failure(disk, plan)).contains("zone.tf").contains("The folder is as it was");
        assertThat(contents(disk)).isEqualTo(Map.of("main.tf", "earlier"));
        assertThat(disk.resolve("templates")).doesNotExist();
        assertThat(disk.resolve("zone.tf/kept")).isDirectory();
        assertThat(names(disk.getParent())).noneMatch(name -> name.startsWith(".plan-"));
    }

    @Test
    void aFailureTakesTheFolderItMadeAway() throws Exception {
        Path file = Files.writeString(disk.resolve("occupied"), "a file");
        assertThat(failure(file.resolve("deploy"), List.of(MAIN))).contains("occupied");
        assertThat(contents(disk)).isEqualTo(Map.of("occupied", "a file"));
    }

    @Test
    void noFileLandsOutside() {
        assertThat(failure(disk, List.of(Artifact.text("../main.tf", "x")))).contains("../main.tf");
        assertThat(failure(disk, List.of(Artifact.text("a/../../main.tf", "x"))))
                .contains("outside");
        assertThat(failure(disk, List.of(Artifact.text("/etc/main.tf", "x")))).contains("outside");
        assertThat(failure(disk, List.of(Artifact.text("", "x")))).contains("outside");
        assertThat(failure(disk, List.of(Artifact.text("a\0b", "x")))).contains("No file");
    }

    @Test
    void noFileHidesAnother() {
        assertThat(failure(disk, List.of(MAIN, Artifact.text("./main.tf", "y"))))
                .contains("main.tf");
        assertThat(failure(disk, List.of(Artifact.text("a", "x"), Artifact.text("a/b/c", "y"))))
                .contains("a");
    }

    @Test
    void formatsAreKeptApartByAFolderEach() {
        assertThat(PlanFolder.below("terraform", List.of(MAIN, NODE)))
                .containsExactly(
                        Artifact.text("terraform/main.tf", "main"),
                        Artifact.text("terraform/templates/node.conf", "node"));
    }

    private static String failure(Path folder, List<Artifact> plan) {
        StringBuilder said = new StringBuilder();
        assertThatExceptionOfType(PlanException.class)
                .isThrownBy(() -> new PlanFolder(folder).write(plan))
                .satisfies(e -> said.append(Phrasebook.english().say(e.problem())));
        return said.toString();
    }

    private static Map<String, String> contents(Path root) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return contents;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
