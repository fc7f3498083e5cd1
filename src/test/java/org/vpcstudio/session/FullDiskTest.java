package org.vpcstudio.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.vpcstudio.testing.Child;

/// A disk that is really full, and one that is really read-only: a small one in memory, which Linux lets every user
/// make in a name space of their own. Where an administrator forbids that the test is skipped.
@EnabledOnOs(OS.LINUX)
class FullDiskTest {
    @TempDir
    private Path disk;

    @Test
    void aFullDiskAndAReadOnlyOneCostNothing() throws Exception {
        assumeTrue(run("true").isEmpty(), "no disk of our own can be made here");
        List<String> said = run(String.join(
                " && ",
                quoted(Child.command(FullDisk.class, "full", disk.toString())),
                "mount -o remount,ro " + quoted(List.of(disk.toString())),
                quoted(Child.command(FullDisk.class, "read-only", disk.toString()))));
        String file = disk.resolve("net.vpcs").toString();
        assertThat(said)
                .containsExactly(
                        "The studio's own store " + disk.resolve("data/studio.db") + " could not be used: the drive is"
                                + " full; free some space",
                        "Unsaved changes cannot be kept for recovery. The studio's own store "
                                + disk.resolve("data/studio.db") + " could not be used: the drive is full; free some"
                                + " space. Save your work; it is tried again every 10 seconds",
                        file + " could not be saved: the drive is full; free some space and save again, or save it"
                                + " elsewhere. The old file is as it was",
                        "file is as it was: true",
                        "left over: []",
                        "The studio's own store in " + disk.resolve("other") + " cannot be used: the drive is full;"
                                + " free some space. You can work and save as usual, but unsaved changes are not kept"
                                + " for recovery and no versions are recorded",
                        "Unsaved changes are kept for recovery again",
                        "saved: true",
                        file + " is write-protected. Remove the protection or save it under another name",
                        disk.resolve("new.vpcs") + " could not be saved: you may not write there; ask for the right"
                                + " to, or save it elsewhere. The old file is as it was",
                        "file is as it was: true",
                        "left over: []",
                        "opens: true",
                        "The studio's own store in " + disk.resolve("data") + " cannot be used: it cannot be opened"
                                + " for writing; see that neither the file nor its folder is write-protected, or"
                                + " choose another folder with --data-dir. You can work and save as usual, but"
                                + " unsaved changes are not kept for recovery and no versions are recorded");
    }

    /// Runs a script with a disk of 8 MB at that place; the lines it prints, or why there is no disk.
    private List<String> run(String script) throws IOException, InterruptedException {
        String whole = "mount -t tmpfs -o size=8m tmpfs " + quoted(List.of(disk.toString())) + " && " + script;
        Process process = new ProcessBuilder("unshare", "--user", "--map-root-user", "--mount", "sh", "-c", whole)
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        List<String> lines = new ArrayList<>(process.inputReader().readAllLines());
        if (process.waitFor() != 0) {
            lines.add("ended with " + process.exitValue());
        }
        return lines;
    }

    private static String quoted(List<String> words) {
        return String.join(" ", words.stream().map(word -> "'" + word + "'").toList());
    }
}
