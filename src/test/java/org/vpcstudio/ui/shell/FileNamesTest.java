package org.vpcstudio.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
    @ParameterizedTest
    @CsvSource({
        "Untitled, untitled.vpcs",
        "'HA pair, VIP through an EIP', ha-pair-vip-through-an-eip.vpcs",
        "../etc/passwd, etc-passwd.vpcs",
        "Übung 1, bung-1.vpcs",
        "'***', design.vpcs",
        "'', design.vpcs"
    })
    void proposesANameThatEveryFileSystemTakes(String design, String expected) {
        assertThat(FileNames.proposal(design)).isEqualTo(expected);
    }

    @Test
    void addsTheExtensionOnlyWhereThereIsNone() {
        assertThat(FileNames.withExtension(Path.of("a/b"))).isEqualTo(Path.of("a/b.vpcs"));
        assertThat(FileNames.withExtension(Path.of("a/b.vpcs"))).isEqualTo(Path.of("a/b.vpcs"));
        assertThat(FileNames.withExtension(Path.of("a/b.json"))).isEqualTo(Path.of("a/b.json"));
    }
}
