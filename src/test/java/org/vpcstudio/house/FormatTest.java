package org.vpcstudio.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Main;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Layout is decided by palantir-java-format, which also mends it:
/// `mvn verify -Dtest=FormatTest -Dvpcstudio.format=fix`.
class FormatTest {
    private static final boolean FIX = "fix".equals(System.getProperty("vpcstudio.format"));

    @Test
    void everySourceIsFormatted() throws Exception {
        List<String> sources = sources(Path.of("src", "main", "java"));
        sources.addAll(sources(Path.of("src", "test", "java")));
        assertThat(sources).isNotEmpty();
        assertThat(format(FIX ? List.of("--replace") : List.of("--dry-run"), sources))
                .as("not formatted; mend with: mvn verify -Dtest=FormatTest -Dvpcstudio.format=fix")
                .isEmpty();
    }

    @Test
    void namesAFileThatIsNotFormatted(@TempDir Path folder) throws Exception {
        Path crooked = Files.writeString(folder.resolve("Crooked.java"), "class  Crooked{ int a ; }\n");
        assertThat(format(List.of("--dry-run"), List.of(crooked.toString()))).containsExactly(crooked.toString());
    }

    private static List<String> sources(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::toString)
                    .sorted()
                    .toList());
        }
    }

    private static List<String> format(List<String> mode, List<String> sources) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("--palantir"));
        arguments.addAll(mode);
        arguments.addAll(sources);
        StringWriter output = new StringWriter();
        StringWriter errors = new StringWriter();
        Main formatter = new Main(new PrintWriter(output), new PrintWriter(errors), InputStream.nullInputStream());
        formatter.format(arguments.toArray(String[]::new));
        assertThat(errors.toString()).isEmpty();
        return output.toString().lines().toList();
    }
}
