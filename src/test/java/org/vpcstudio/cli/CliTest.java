package org.vpcstudio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpcstudio.text.Phrasebook;

class CliTest {
    private static final List<String> COMMANDS =
            List.of("demo", "new", "validate", "simulate", "export", "import", "convert", "render");

    @TempDir
    Path folder;

    @Test
    void helpNamesEveryCommandAndTheExitCodes() {
        Run run = Run.of("--help");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("vpcstudio [FILE...]").contains("Exit codes: 0 good");
        COMMANDS.forEach(command -> assertThat(run.out()).containsPattern("(?m)^  " + command + " +[A-Z]"));
    }

    @Test
    void everyCommandExplainsItselfAndEveryOption() {
        assertThat(COMMANDS).allSatisfy(command -> {
            Run run = Run.of(command, "--help");
            assertThat(run.exit()).isZero();
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).startsWith("Usage: vpcstudio " + command);
            // An option without words of its own would end its line, or the next line would be another option.
            assertThat(run.out()).doesNotContainPattern("(?m)^ +(-\\w, +)?--[\\w-]+(=\\S+)?$\\n +-");
            assertThat(run.out()).doesNotContainPattern("(?m)^ +(-\\w, +)?--[\\w-]+(=\\S+)?$\\n\\z");
        });
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        Run run = Run.of("--version");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).matches("VPC Studio \\d+\\.\\d+\\.\\d+\n");
    }

    @Test
    void nothingToDoShowsTheHelpAndIsWrongUsage() {
        Run run = Run.of();
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("Say what to do:").contains("validate");
    }

    @Test
    void wrongWordsAreAnsweredInOneSentence() {
        Run run = Run.of("convert", "one");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("vpcstudio: Missing required parameter: 'OUT'. See \"vpcstudio convert --help\"\n");
        assertThat(Run.of("convert", "a", "b", "--fast").err()).contains("'--fast'");
    }

    @Test
    void aMistakeOfOursIsACodeAndALogNeverAStackTrace() throws IOException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(stream, stream, Phrasebook.english());
        Path logs = folder.resolve("state").resolve("vpcstudio");
        int exit = new Mishaps(terminal, logs).report(new IllegalStateException("broken"), List.of("validate", "x"));
        assertThat(exit).isEqualTo(3);
        String said = err.toString(StandardCharsets.UTF_8);
        assertThat(said)
                .containsPattern("VS-[0-9A-F]{8}")
                .contains(logs.resolve("vpcstudio.log").toString());
        assertThat(said.lines()).hasSize(1);
        String code = said.replaceFirst("(?s).*(VS-[0-9A-F]{8}).*", "$1");
        assertThat(Files.readString(logs.resolve("vpcstudio.log")))
                .contains(code)
                .contains("vpcstudio validate x")
                .contains("IllegalStateException: broken")
                .contains("CliTest");
    }

    @Test
    void aLogThatCannotBeWrittenIsSaid() throws IOException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        Path taken = Files.writeString(folder.resolve("taken"), "");
        new Mishaps(new Terminal(stream, stream, Phrasebook.english()), taken)
                .report(new IllegalStateException("broken"), List.of());
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("The log file could not be written")
                .contains("broken");
    }

    @Test
    void theLogIsWhereTheSystemWantsIt() {
        Path home = Path.of("home");
        assertThat(LogPlace.of("Linux", home, Map.of())).isEqualTo(home.resolve(".local/state/vpcstudio"));
        assertThat(LogPlace.of("Linux", home, Map.of("XDG_STATE_HOME", "state")))
                .isEqualTo(Path.of("state/vpcstudio"));
        assertThat(LogPlace.of("Mac OS X", home, Map.of())).isEqualTo(home.resolve("Library/Logs/VPC Studio"));
        assertThat(LogPlace.of("Windows 11", home, Map.of("LOCALAPPDATA", "local")))
                .isEqualTo(Path.of("local/VPC Studio/Logs"));
    }
}
