package org.vpcstudio.project.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpcstudio.model.Document;
import org.vpcstudio.testing.AnyDocument;
import org.vpcstudio.testing.Designs;

/// The published schemas say what the files are. Write the present one anew with
/// `mvn verify -Dtest=ProjectSchemaTest -Dvpcstudio.schema=write`.
class ProjectSchemaTest {
    private static final Path PUBLISHED =
            Path.of("src", "main", "resources", "org", "vpcstudio", "project", "schema-" + Version.OURS + ".json");
    private static final Schema SECOND = schema(2);
    private static final Schema FIRST = schema(1);

    private static Schema schema(int version) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ProjectSchema.of(version).orElseThrow(), InputFormat.JSON);
    }

    @Test
    void thePublishedSchemaIsThatOfTheModel() throws IOException {
        if ("write".equals(System.getProperty("vpcstudio.schema"))) {
            Files.writeString(PUBLISHED, SchemaWriter.text());
        }
        assertThat(PUBLISHED)
                .as("stale; mend with: mvn verify -Dtest=ProjectSchemaTest -Dvpcstudio.schema=write")
                .hasContent(SchemaWriter.text());
    }

    @Test
    void everyVersionHasASchemaAndNoOther() {
        for (int version = 1; version <= ProjectCodec.VERSION; version++) {
            assertThat(ProjectSchema.of(version)).isPresent();
        }
        assertThat(ProjectSchema.of(0)).isEmpty();
        assertThat(ProjectSchema.of(ProjectCodec.VERSION + 1)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleIsSound(Path sample) throws IOException {
        assertThat(problems(SECOND, Files.readString(sample))).isEmpty();
    }

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("samples"))) {
            return files.filter(file -> file.toString().endsWith(".vpcs")).sorted().toList().stream();
        }
    }

    @Test
    void theEmptyDesignIsSound() {
        assertThat(problems(SECOND, text(Document.empty("n")))).isEmpty();
    }

    @Property(tries = 300)
    void whateverIsWrittenIsSound(@ForAll long seed) {
        assertThat(problems(SECOND, text(new AnyDocument(new Random(seed)).next())))
                .isEmpty();
    }

    @Property(tries = 20)
    void aDesignOfEveryKindIsSound(@ForAll long seed) {
        assertThat(problems(SECOND, text(new AnyDocument(new Random(seed)).full())))
                .isEmpty();
    }

    @Test
    void theFixtureOfTheFirstVersionIsSoundInItsOwnSchemaOnly() throws IOException {
        String old = fixture();
        assertThat(problems(FIRST, old)).isEmpty();
        assertThat(problems(SECOND, old)).isNotEmpty();
        assertThat(problems(FIRST, text(Designs.haPair()))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '^',
            value = {
                "^\"cidr\": \"192.168.10.0/24\"^, ^\"cdir\": \"192.168.10.0/24\"^",
                "^\"kind\": \"ecs\"^, ^\"kind\": \"esc\"^",
                "^\"mode\": \"unicast\"^, ^\"mode\": \"broadcast\"^",
                "^\"primary\": true^, ^\"primary\": \"yes\"^",
                "^\"priority\": 150^, ^\"priority\": 150.5^",
                "^\"subnet\": \"subnet-ha\"^, ^\"subnet\": \"subnet ha\"^",
                "^\"ecs-ha-1/nic-1\"^, ^\"ecs-ha-1\"^",
                "^\"remote\": \"anyone\"^, ^\"remote\": \"any\"^",
                "^\"format\": \"vpcstudio\"^, ^\"format\": \"other\"^",
                "^\"version\": 2^, ^\"version\": 3^",
                "^\"profile\"^, ^\"profil\"^",
                "^\"vpc-ha\": {^, ^\"vpc ha\": {^",
                "^\"~\": \"\"^, ^\"~\": {}^",
                "^\"atMillis\"^, ^\"at\"^",
                "^\"width\"^, ^\"w\"^"
            })
    void aSlipIsMarked(String good, String slip) {
        String sound = text(Designs.haPair());
        assertThat(sound).contains(good);
        assertThat(problems(SECOND, sound.replace(good, slip))).isNotEmpty();
    }

    @Test
    void aWrongAddressIsASlipOfThePenAndNoFaultOfTheFile() {
        String text = text(Designs.haPair()).replace("192.168.10.100", "192.168.10.1000");
        assertThat(problems(SECOND, text)).isEmpty();
    }

    private static String fixture() throws IOException {
        try (InputStream in = Objects.requireNonNull(ProjectSchemaTest.class.getResourceAsStream("version-1.vpcs"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<Error> problems(Schema schema, String file) {
        return schema.validate(file, InputFormat.JSON);
    }

    private static String text(Document document) {
        return new String(ProjectCodec.write(document), StandardCharsets.UTF_8);
    }
}
