package org.vpcstudio.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    // Written so that this file does not find itself.
    private static final Pattern LEFT_FOR_LATER = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|X" + "XX)\\b");

    @Test
    void everyPackageSaysWhatLivesThere() {
        List<Path> packages = sources(MAIN)
                .map(Path::getParent)
                .filter(folder -> !folder.equals(MAIN))
                .distinct()
                .toList();
        assertThat(packages)
                .isNotEmpty()
                .allSatisfy(folder ->
                        assertThat(folder.resolve("package-info.java")).exists());
    }

    @Test
    void noFileIsLong() {
        assertThat(all())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(read(file).lines().count())
                        .as("lines of " + file)
                        .isLessThanOrEqualTo(LONGEST_FILE_LINES));
    }

    @Test
    void nothingIsLeftForLater() {
        assertThat(all())
                .allSatisfy(
                        file -> assertThat(LEFT_FOR_LATER.matcher(read(file)).results())
                                .as(file.toString())
                                .isEmpty());
    }

    @Test
    void topLevelHoldsOnlyWhatThePlanNames() throws IOException {
        assumeTrue(Files.exists(Path.of(".git")), "only in a git checkout");
        try (Stream<Path> entries = Files.list(Path.of(""))) {
            assertThat(entries.map(Path::toString).filter(name -> !name.startsWith(".")))
                    .isSubsetOf(TOP_LEVEL);
        }
    }

    private static List<Path> all() {
        return Stream.concat(sources(MAIN), sources(TEST)).toList();
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
