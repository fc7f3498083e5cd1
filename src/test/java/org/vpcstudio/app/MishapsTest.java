package org.vpcstudio.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MishapsTest {
    @TempDir
    private Path folder;

    @Test
    void writesTheStackUnderItsCode() throws IOException {
        Path log = folder.resolve("deep/er/vpcstudio.log");
        String code = new Mishaps(log).record(mistake("secret"));
        assertThat(Files.readString(log)).contains(code, "IllegalStateException", "MishapsTest.mistake");
    }

    @Test
    void keepsWhatWasWrittenBefore() throws IOException {
        Path log = folder.resolve("vpcstudio.log");
        Mishaps mishaps = new Mishaps(log);
        mishaps.record(mistake("first"));
        mishaps.record(mistake("second"));
        assertThat(Files.readString(log)).contains("first", "second");
    }

    @Test
    void theSameMistakeHasTheSameCodeWhateverItSays() {
        assertThat(Mishaps.code(mistake("one"))).isEqualTo(Mishaps.code(mistake("two")));
        assertThat(Mishaps.code(mistake("one"))).matches("[0-9A-F]{6}").isNotEqualTo(Mishaps.code(otherMistake()));
    }

    @Test
    void aLogThatCannotBeWrittenStopsNobody() throws IOException {
        Path blocked = Files.writeString(folder.resolve("file"), "").resolve("vpcstudio.log");
        assertThat(new Mishaps(blocked).record(mistake("x"))).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, '', '', /home/ada/.local/state/vpcstudio/vpcstudio.log",
        "Linux, XDG_STATE_HOME, /state, /state/vpcstudio/vpcstudio.log",
        "Mac OS X, '', '', /home/ada/Library/Logs/VPC Studio/vpcstudio.log",
        "Windows 11, LOCALAPPDATA, /local, /local/VPC Studio/Logs/vpcstudio.log"
    })
    void theLogLiesWhereThePlatformKeepsIt(String os, String variable, String value, String expected) {
        Properties system = new Properties();
        system.setProperty("os.name", os);
        system.setProperty("user.home", "/home/ada");
        assertThat(Mishaps.place(system, variable.isEmpty() ? Map.of() : Map.of(variable, value)))
                .isEqualTo(Path.of(expected));
    }

    private static IllegalStateException mistake(String words) {
        return new IllegalStateException(words);
    }

    private static IllegalStateException otherMistake() {
        return new IllegalStateException("other");
    }
}
