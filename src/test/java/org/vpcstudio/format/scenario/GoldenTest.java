package org.vpcstudio.format.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The simulator against keepalived 2.2.7: 22 scenarios were played on real processes, and each is played here.
class GoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/vpcstudio/format/scenario");

    static List<String> scenarios() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(folder -> Files.exists(folder.resolve("observed.json")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void doesWhatKeepalivedDid(String name) throws Exception {
        JsonNode timeline = JsonMapper.shared().readTree(timeline(name));
        assertThat(GoldenComparison.differences(observed(name), timeline)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void playsTheSameTwice(String name) throws Exception {
        assertThat(timeline(name)).isEqualTo(timeline(name));
    }

    @Test
    void seesEveryScenario() throws Exception {
        assertThat(scenarios()).hasSize(22);
    }

    @Test
    void aTimelineOfAnotherScenarioIsToldApart() throws Exception {
        JsonNode other = JsonMapper.shared().readTree(timeline("graceful-stop-return"));
        assertThat(GoldenComparison.differences(observed("crash-reboot-preempt"), other))
                .isNotEmpty();
    }

    private static JsonNode observed(String name) throws IOException {
        return JsonMapper.shared()
                .readTree(Files.readString(FOLDER.resolve(name).resolve("observed.json")));
    }

    private static String timeline(String name) throws ScenarioException {
        return GoldenRun.run(FOLDER.resolve(name).resolve("scenario.json"));
    }
}
