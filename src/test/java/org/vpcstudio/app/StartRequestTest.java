package org.vpcstudio.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpcstudio.drawing.Theme;

class StartRequestTest {
    @ParameterizedTest
    @ValueSource(strings = {"validate", "--help", "--version", "-h", "demo", "valdiate"})
    void whatIsNoFileIsForTheCommandLine(String first) {
        assertThat(StartRequest.isCommand(new String[] {first})).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.vpcs", "missing.vpcs", "./design", "C:\\designs\\a", "--theme", "--theme=dark"})
    void filesAndTheThemeAreForTheWindow(String first) {
        assertThat(StartRequest.isCommand(new String[] {first})).isFalse();
    }

    @Test
    void theDataDirectoryIsAnOptionOfTheWindow() {
        assertThat(StartRequest.isCommand(new String[] {"--data-dir", "d", "a.vpcs"}))
                .isFalse();
        assertThat(StartRequest.parse(List.of("--data-dir", "d", "a.vpcs"), "light"))
                .isEqualTo(new StartRequest(
                        List.of(Path.of("a.vpcs")), Optional.of(Theme.LIGHT), Optional.of(Path.of("d"))));
        assertThat(StartRequest.parse(List.of("--data-dir=d"), "light").dataDirectory())
                .contains(Path.of("d"));
    }

    @Test
    void nothingAtAllOpensTheWindow() {
        assertThat(StartRequest.isCommand(new String[0])).isFalse();
    }

    @Test
    void readsThemeAndFilesInAnyOrder() {
        assertThat(StartRequest.parse(List.of("a.vpcs", "--theme", "dark", "b.vpcs"), "light"))
                .isEqualTo(new StartRequest(
                        List.of(Path.of("a.vpcs"), Path.of("b.vpcs")), Optional.of(Theme.DARK), Optional.empty()));
        assertThat(StartRequest.parse(List.of("--theme=light"), "dark").theme()).contains(Theme.LIGHT);
        assertThat(StartRequest.parse(List.of(), "dark").theme()).contains(Theme.DARK);
    }

    @Test
    void aThemeThatDoesNotExistIsNone() {
        assertThat(StartRequest.parse(List.of("--theme", "pink"), "dark").theme())
                .isEmpty();
    }

    @Test
    void aDisplayIsNamedByTheEnvironmentOrNeverNeeded() {
        assertThat(Display.isThere(os("Linux"), Map.of())).isFalse();
        assertThat(Display.isThere(os("Linux"), Map.of("DISPLAY", " "))).isFalse();
        assertThat(Display.isThere(os("Linux"), Map.of("DISPLAY", ":0"))).isTrue();
        assertThat(Display.isThere(os("Mac OS X"), Map.of())).isTrue();
        assertThat(Display.isThere(os("Windows 11"), Map.of())).isTrue();
        Properties headless = os("Linux");
        headless.setProperty("glass.platform", "Headless");
        assertThat(Display.isThere(headless, Map.of())).isTrue();
    }

    private static Properties os(String name) {
        Properties properties = new Properties();
        properties.setProperty("os.name", name);
        return properties;
    }
}
