package org.vpcstudio.project.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataDirectoryTest {
    @ParameterizedTest
    @CsvSource({
        "Linux, '', '', /home/ada/.local/share/vpcstudio",
        "Linux, XDG_DATA_HOME, /data, /data/vpcstudio",
        "Linux, XDG_DATA_HOME, not/absolute, /home/ada/.local/share/vpcstudio",
        "FreeBSD, '', '', /home/ada/.local/share/vpcstudio",
        "Mac OS X, '', '', /home/ada/Library/Application Support/VPC Studio",
        "Windows 11, APPDATA, /roaming, /roaming/VPC Studio",
        "Windows 11, '', '', /home/ada/AppData/Roaming/VPC Studio"
    })
    void followsThePlatform(String os, String variable, String value, Path expected) {
        assertThat(DataDirectory.of(
                        system(os), variable.isEmpty() ? Map.of() : Map.of(variable, value), Optional.empty()))
                .isEqualTo(expected);
    }

    @Test
    void whatTheUserChoseWins() {
        assertThat(DataDirectory.of(system("Linux"), Map.of("XDG_DATA_HOME", "/data"), Optional.of(Path.of("/mine"))))
                .isEqualTo(Path.of("/mine"));
    }

    private static Properties system(String os) {
        Properties system = new Properties();
        system.setProperty("os.name", os);
        system.setProperty("user.home", "/home/ada");
        return system;
    }
}
