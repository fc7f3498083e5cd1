package org.vpcstudio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SchemaCommandTest {
    @Test
    void printsTheSchemaOfThePresentVersion() {
        Run run = Run.of("schema");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\"");
        assertThat(run.out()).isEqualTo(Run.of("schema", "--version", 2).out());
    }

    @Test
    void printsTheSchemaOfAnOlderVersion() {
        assertThat(Run.of("schema", "--version", 1).out()).contains("\"urn:vpcstudio:project:1\"");
    }

    @Test
    void refusesAVersionThatThereIsNot() {
        assertThat(Run.of("schema", "--version", 7))
                .isEqualTo(new Run(2, "", "vpcstudio: There is no format 7. Choose one from 1 to 2\n"));
    }
}
