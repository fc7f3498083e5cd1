package org.vpcstudio.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Review;
import org.vpcstudio.check.book.Checker;
import org.vpcstudio.model.Document;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.text.Phrasebook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FindingsReportTest {
    private static final Phrasebook WORDS = Phrasebook.english();
    private static final Document BROKEN = Changes.haPair()
            .guest(Designs.ECS_2, guest -> guest.withIpForward(true))
            .ecs(Designs.ECS_2, ecs -> ecs.withZone("eu-de-01"))
            .document();
    private static final Review FINDINGS = Review.of(BROKEN, Checker.check(BROKEN));
    private static final String FILE = "plans/HA pair.vpcs";

    @Test
    void textHasOneLineAFindingAndASummary() {
        assertThat(FindingsReport.text(BROKEN, FINDINGS, WORDS, FILE)).isEqualTo("""
            error VIP-012 ecs-ha-2 guest.ipForward: ecs-ha-2 forwards IP packets. ecs-ha-2 is a standby of ka-web \
            behind ecs-ha-1. With IP forwarding on, it passes packets for the VIP on instead of dropping them, and \
            both servers seem to hold the address. Set net.ipv4.ip_forward = 0 on ecs-ha-2.
            info KA-043 ka-web: Open connections of ka-web end at a failover. The address moves within seconds, the \
            state of TCP connections does not: clients have to connect again. Plan short timeouts and retries on \
            their side.
            warning HA-001 ecs-ha-2 zone: All nodes of ka-web are in eu-de-01. When eu-de-01 fails, active and \
            standby fail together. Put ecs-ha-2 into another zone.
            plans/HA pair.vpcs: 1 error, 1 warning, 1 note
            """);
    }

    @Test
    void whatIsAcceptedIsToldApartInEveryFormat() {
        Finding worst = FINDINGS.open().getFirst();
        Document accepting =
                Review.accept(BROKEN, worst, "The router of the lab").apply(BROKEN);
        Review review = Review.of(accepting, Checker.check(accepting));
        assertThat(FindingsReport.text(accepting, review, WORDS, FILE))
                .contains(
                        "accepted VIP-012 ecs-ha-2 guest.ipForward: ecs-ha-2 forwards IP packets."
                                + " Accepted because: The router of the lab\n",
                        "plans/HA pair.vpcs: 0 errors, 1 warning, 1 note, 1 accepted\n")
                .doesNotContain("error VIP-012");
        JsonNode json = parse(FindingsReport.json(accepting, review, WORDS, FILE));
        assertThat(json.at("/summary").toString()).isEqualTo("{\"error\":0,\"warning\":1,\"info\":1,\"accepted\":1}");
        assertThat(json.at("/accepted/0/rule").stringValue()).isEqualTo("VIP-012");
        assertThat(json.at("/accepted/0/reason").stringValue()).isEqualTo("The router of the lab");
        JsonNode results =
                parse(FindingsReport.sarif(accepting, review, WORDS, FILE)).at("/runs/0/results");
        assertThat(results).hasSize(3);
        assertThat(results.at("/2/ruleId").stringValue()).isEqualTo("VIP-012");
        assertThat(results.at("/2/suppressions").toString())
                .isEqualTo("[{\"kind\":\"inSource\",\"justification\":\"The router of the lab\"}]");
        assertThat(results.at("/0/suppressions").isMissingNode()).isTrue();
    }

    @Test
    void aCleanDesignSaysSo() {
        assertThat(FindingsReport.text(BROKEN, Review.NOTHING, WORDS, FILE))
                .isEqualTo("plans/HA pair.vpcs: nothing found\n");
    }

    @Test
    void jsonTellsElementPropertyAndFixes() {
        JsonNode root = parse(FindingsReport.json(BROKEN, FINDINGS, WORDS, FILE));
        assertThat(root.at("/summary").toString()).isEqualTo("{\"error\":1,\"warning\":1,\"info\":1,\"accepted\":0}");
        JsonNode finding = root.at("/findings/0");
        assertThat(finding.at("/rule").stringValue()).isEqualTo("VIP-012");
        assertThat(finding.at("/name").stringValue()).isEqualTo("ip-forwarding-on-standby");
        assertThat(finding.at("/element").toString())
                .isEqualTo("{\"id\":\"ecs-ha-2\",\"kind\":\"ecs\",\"name\":\"ecs-ha-2\"}");
        assertThat(finding.at("/property").stringValue()).isEqualTo("guest.ipForward");
        assertThat(finding.at("/fixes/0").stringValue()).isEqualTo("Turn IP forwarding off on ecs-ha-2");
        assertThat(finding.at("/related/0/id").stringValue()).isEqualTo("vip-web");
    }

    @Test
    void sarifHasWhatTheStandardAsksFor() {
        JsonNode root = parse(FindingsReport.sarif(BROKEN, FINDINGS, WORDS, FILE));
        assertThat(root.at("/version").stringValue()).isEqualTo("2.1.0");
        assertThat(root.at("/$schema").stringValue()).endsWith("sarif-schema-2.1.0.json");
        JsonNode run = root.at("/runs/0");
        assertThat(run.at("/tool/driver/name").stringValue()).isEqualTo("VPC Studio");
        assertThat(run.at("/results").size()).isEqualTo(FINDINGS.open().size());
        Set<String> levels = new HashSet<>();
        for (JsonNode result : run.at("/results")) {
            JsonNode rule =
                    run.at("/tool/driver/rules/" + result.at("/ruleIndex").intValue());
            assertThat(rule.at("/id")).isEqualTo(result.at("/ruleId"));
            assertThat(rule.at("/help/markdown").stringValue()).contains("## How to mend it");
            assertThat(rule.at("/shortDescription/text").stringValue()).isNotBlank();
            assertThat(result.at("/message/text").stringValue()).isNotBlank();
            assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName")
                            .stringValue())
                    .isNotBlank();
            assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                            .stringValue())
                    .isEqualTo("plans/HA%20pair.vpcs");
            levels.add(result.at("/level").stringValue());
        }
        assertThat(levels).containsExactlyInAnyOrder("error", "warning", "note");
    }

    @Test
    void aSarifRuleIsListedOnce() {
        Document twice = new Changes(BROKEN)
                .ecs(Designs.ECS_1, ecs -> ecs.withName("a b"))
                .ecs(Designs.ECS_2, ecs -> ecs.withName("c d"))
                .document();
        JsonNode rules = parse(FindingsReport.sarif(twice, Review.of(twice, Checker.check(twice)), WORDS, FILE))
                .at("/runs/0/tool/driver/rules");
        assertThat(rules.findValuesAsString("id")).doesNotHaveDuplicates().contains("GEN-002");
    }

    @Test
    void anEmptySarifLogIsValid() {
        JsonNode run =
                parse(FindingsReport.sarif(BROKEN, Review.NOTHING, WORDS, FILE)).at("/runs/0");
        assertThat(run.at("/results").isArray()).isTrue();
        assertThat(run.at("/results").size()).isZero();
    }

    @Test
    void theLocaleOfTheMachineDoesNotMatter() {
        String expected = FindingsReport.sarif(BROKEN, FINDINGS, WORDS, FILE);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(FindingsReport.sarif(BROKEN, FINDINGS, WORDS, FILE)).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static JsonNode parse(String json) {
        assertThat(json).endsWith("}\n").doesNotContain("\r");
        return JsonMapper.builder().build().readTree(json);
    }
}
