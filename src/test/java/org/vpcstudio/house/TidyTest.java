package org.vpcstudio.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Small files, explained packages, nothing left for later, nothing lying in the hall.
class TidyTest {
    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Path TEST = Path.of("src", "test", "java");
    private static final int LONGEST_FILE_LINES = 400;
    private static final Set<String> TOP_LEVEL =
            Set.of("pom.xml", "src", "assets", "installers", "samples", "README.md", "target");

    private static final Pattern TORN = Pattern.compile("(?m)^ *///.*\n *// ");

    // Written so that this file does not find itself.
    private static final Pattern LEFT_FOR_LATER = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|X" + "XX)\\b");

    @Test
    void everyPackageSaysWhatLivesThere() {
        assertThat(sources(MAIN)
                        .map(Path::getParent)
                        .filter(folder -> !folder.equals(MAIN))
                        .distinct()
                        .filter(folder -> !Files.exists(folder.resolve("package-info.java"))))
                .as("packages without package-info.java")
                .isEmpty();
    }

    @Test
    void noFileIsLong() {
        assertThat(all().filter(file -> read(file).lines().count() > LONGEST_FILE_LINES))
                .as("files of more than " + LONGEST_FILE_LINES + " lines")
                .isEmpty();
    }

    // The formatter wraps a doc comment that is too long into a plain comment, in the middle of the sentence.
    @Test
    void noDocCommentIsTorn() {
        assertThat(all().filter(file -> TORN.matcher(read(file)).find()))
                .as("shorten the line of `///` before this `//`")
                .isEmpty();
    }

    @Test
    void nothingIsLeftForLater() {
        assertThat(all().filter(file -> LEFT_FOR_LATER.matcher(read(file)).find()))
                .as("finish it or record it")
                .isEmpty();
    }

    @Test
    void readsBothSourceTrees() {
        assertThat(all())
                .contains(
                        MAIN.resolve("module-info.java"),
                        TEST.resolve(Path.of("org", "vpcstudio", "house", "TidyTest.java")));
    }

    @Test
    void topLevelHoldsOnlyWhatThePlanNames() throws IOException {
        assumeTrue(Files.exists(Path.of(".git")), "only in a git checkout");
        try (Stream<Path> entries = Files.list(Path.of(""))) {
            assertThat(entries.map(Path::toString).filter(name -> !name.startsWith(".")))
                    .isSubsetOf(TOP_LEVEL);
        }
    }

    private static Stream<Path> all() {
        return Stream.concat(sources(MAIN), sources(TEST));
    }

    private static Stream<Path> sources(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
