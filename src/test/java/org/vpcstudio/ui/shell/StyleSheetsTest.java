package org.vpcstudio.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vpcstudio.drawing.Status;
import org.vpcstudio.drawing.Theme;

class StyleSheetsTest {
    private static final Path SHEETS = Path.of("src/main/resources/org/vpcstudio/ui");
    private static final Pattern DEFINITION = Pattern.compile("(-vs-[a-z0-9-]+): ([^;]+);");
    private static final Pattern USE = Pattern.compile("-vs-[a-z0-9-]+");
    private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{3,8}\\b(?=[^{]*;)");

    @ParameterizedTest
    @EnumSource
    void theSheetHasTheColoursOfThePainters(Theme theme) throws IOException {
        Properties painters = new Properties();
        String name = "/org/vpcstudio/drawing/tokens-" + theme.code() + ".properties";
        try (InputStream in = Objects.requireNonNull(Status.class.getResourceAsStream(name))) {
            painters.load(in);
        }
        Map<String, String> sheet = tokens(theme);
        assertThat(painters).isNotEmpty();
        painters.forEach((token, colour) -> assertThat(sheet).containsEntry("-vs-" + token, (String) colour));
    }

    @ParameterizedTest
    @EnumSource
    void statesAndSeveritiesHaveTheColoursOfThePainters(Theme theme) throws IOException {
        Map<String, String> sheet = tokens(theme);
        for (Status status : Status.values()) {
            if (status != Status.NO_OWNER) {
                String name = status.icon().substring(status.icon().indexOf('-') + 1);
                assertThat(sheet).containsEntry("-vs-s-" + name, String.format("#%06X", status.argb() & 0xFFFFFF));
            }
        }
    }

    @Test
    void bothThemesDefineTheSameColours() throws IOException {
        assertThat(tokens(Theme.LIGHT).keySet()).isEqualTo(tokens(Theme.DARK).keySet());
    }

    @Test
    void everyColourThatASheetNamesIsDefined() throws IOException {
        TreeSet<String> defined = new TreeSet<>(tokens(Theme.LIGHT).keySet());
        for (Path sheet : sheets()) {
            Matcher use = USE.matcher(Files.readString(sheet));
            while (use.find()) {
                assertThat(defined).as(sheet.toString()).contains(use.group());
            }
        }
    }

    @Test
    void onlyTheTokenSheetsNameColours() throws IOException {
        List<Path> others = sheets().stream()
                .filter(sheet -> !String.valueOf(sheet.getFileName()).startsWith("tokens-"))
                .toList();
        assertThat(others).hasSizeGreaterThan(2);
        for (Path sheet : others) {
            assertThat(HEX.matcher(Files.readString(sheet)).results())
                    .as(sheet.toString())
                    .isEmpty();
        }
    }

    @Test
    void popupsAreFlatOnlyWhereShadowsCannotBeShown() {
        assertThat(Look.sheets(Theme.LIGHT, false)).anyMatch(sheet -> sheet.endsWith("opaque.css"));
        assertThat(Look.sheets(Theme.LIGHT, true))
                .noneMatch(sheet -> sheet.endsWith("opaque.css"))
                .anyMatch(sheet -> sheet.endsWith("tokens-light.css"))
                .noneMatch(sheet -> sheet.endsWith("tokens-dark.css"));
    }

    private static Map<String, String> tokens(Theme theme) throws IOException {
        String text = Files.readString(SHEETS.resolve("theme/tokens-" + theme.code() + ".css"), StandardCharsets.UTF_8);
        Map<String, String> found = new TreeMap<>();
        DEFINITION.matcher(text).results().forEach(match -> found.put(match.group(1), match.group(2)));
        return found;
    }

    private static List<Path> sheets() throws IOException {
        try (Stream<Path> files = Files.walk(SHEETS)) {
            return files.filter(file -> file.toString().endsWith(".css"))
                    .sorted()
                    .toList();
        }
    }
}
