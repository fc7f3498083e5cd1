package org.vpcstudio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.project.ProjectException;
import org.vpcstudio.project.ProjectStore;
import org.vpcstudio.testing.Designs;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ValidateCommandTest {
    @TempDir
    Path folder;

    @Test
    void aCleanDesignIsGood() throws ProjectException {
        Run run = Run.of("validate", saved(Designs.haPair()));
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).doesNotContain("VIP-001");
    }

    @Test
    void anErrorIsNamedAndFails() throws ProjectException {
        Run run = Run.of("validate", saved(vipOutside()));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("VIP-001").contains("192.168.20.100");
    }

    @Test
    void theLimitDecidesWhatFails() throws ProjectException {
        Document unbound = Designs.with(
                Designs.haPair(),
                Designs.VIP,
                Vip.class,
                vip -> vip.withBindings(vip.bindings().subList(0, 1)));
        Path file = saved(unbound);
        JsonNode summary = JsonMapper.shared()
                .readTree(Run.of("validate", file, "--format", "json").out())
                .get("summary");
        int info = summary.get("info").intValue();
        int warnings = summary.get("warning").intValue();
        int errors = summary.get("error").intValue();
        assertThat(Run.of("validate", file).exit()).isEqualTo(errors > 0 ? 1 : 0);
        assertThat(Run.of("validate", file, "--fail-on", "warning").exit()).isEqualTo(errors + warnings > 0 ? 1 : 0);
        assertThat(Run.of("validate", file, "--fail-on", "info").exit())
                .isEqualTo(errors + warnings + info > 0 ? 1 : 0);
        assertThat(errors + warnings).isPositive();
    }

    @Test
    void jsonAndSarifAreForPrograms() throws ProjectException {
        Path file = saved(vipOutside());
        Run json = Run.of("validate", file, "--format", "json");
        assertThat(json.exit()).isEqualTo(1);
        JsonNode first =
                JsonMapper.shared().readTree(json.out()).get("findings").get(0);
        assertThat(first.get("rule").stringValue()).isEqualTo("VIP-001");
        Run sarif = Run.of("validate", file, "--format", "sarif");
        assertThat(sarif.exit()).isEqualTo(1);
        assertThat(JsonMapper.shared().readTree(sarif.out()).get("version").stringValue())
                .isEqualTo("2.1.0");
    }

    @Test
    void whatCannotBeReadIsWrongInputNotAFinding() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.vpcs"), "{\n  \"format\": vpcstudio\n}");
        Run run = Run.of("validate", bad);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("vpcstudio: " + bad + ": Line 2, column ");
        assertThat(Run.of("validate", folder).exit()).isEqualTo(2);
        assertThat(Run.of("validate", folder.resolve("no.vpcs")).exit()).isEqualTo(2);
        assertThat(Run.of("validate").exit()).isEqualTo(2);
    }

    @Test
    void wordsThatAreNotThereNameThoseThatAre() throws ProjectException {
        Path file = saved(Designs.haPair());
        assertThat(Run.of("validate", file, "--format", "xml").err()).contains("'xml' is not one of text, json, sarif");
        assertThat(Run.of("validate", file, "--fail-on", "hint").err())
                .contains("'hint' is not one of error, warning, info");
    }

    private Path saved(Document document) throws ProjectException {
        Path file = folder.resolve("a.vpcs");
        ProjectStore.save(document, file);
        return file;
    }

    private static Document vipOutside() {
        return Designs.with(
                Designs.haPair(), Designs.VIP, Vip.class, vip -> vip.withAddress(Written.address("192.168.20.100")));
    }
}
