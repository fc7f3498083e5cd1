package org.vpcstudio.check.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpcstudio.check.Rule;
import org.vpcstudio.check.RuleInfo;
import org.vpcstudio.check.RulePage;
import org.vpcstudio.text.Phrasebook;

class RuleBookTest {
    private static final List<String> AREAS = List.of(
            "GEN", "VPC", "SUB", "RT", "SG", "ACL", "ECS", "VIP", "EIP", "KA", "LVS", "PEER", "VPN", "DC", "NAT", "HA");
    private static final Path TESTS = Path.of("src", "test", "java");
    private static final Phrasebook WORDS = Phrasebook.english();

    static List<Rule> rules() {
        return RuleBook.RULES;
    }

    private static List<RuleInfo> infos() {
        return RuleBook.RULES.stream().map(Rule::info).toList();
    }

    @Test
    void rulesAreSortedByAreaAndNumber() {
        assertThat(infos())
                .isSortedAccordingTo(Comparator.comparingInt((RuleInfo info) -> AREAS.indexOf(info.area()))
                        .thenComparingInt(RuleInfo::number));
        assertThat(infos()).extracting(RuleInfo::area).isSubsetOf(AREAS);
    }

    @Test
    void idsAndSlugsAreUnique() {
        assertThat(infos()).extracting(RuleInfo::id).doesNotHaveDuplicates();
        assertThat(infos()).extracting(RuleInfo::slug).doesNotHaveDuplicates();
    }

    @Test
    void everyRuleThatTheOverviewPageStatesIsThere() {
        assertThat(infos())
                .extracting(RuleInfo::id)
                .contains("VIP-004", "VIP-005", "VIP-011", "VIP-012", "VIP-020", "VIP-021", "KA-001", "KA-002");
        assertThat(infos())
                .extracting(RuleInfo::id)
                .contains(
                        "LVS-001",
                        "LVS-002",
                        "LVS-003",
                        "LVS-004",
                        "LVS-013",
                        "PEER-001",
                        "PEER-013",
                        "VPN-001",
                        "DC-002");
        assertThat(infos()).hasSizeGreaterThan(200);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void oneNameEverywhere(Rule rule) {
        assertThat(rule.getClass().getSimpleName())
                .isEqualTo(className(rule.info().slug()));
        assertThat(rule.getClass().getPackageName()).startsWith("org.vpcstudio.check.rule.");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasATest(Rule rule) {
        Path test = TESTS.resolve(rule.getClass().getName().replace('.', '/') + "Test.java");
        assertThat(Files.exists(test)).as(test.toString()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasItsWords(Rule rule) {
        String key = "rule." + rule.info().slug() + ".";
        assertThat(WORDS.has(key + "title") && WORDS.has(key + "explanation"))
                .as(key)
                .isTrue();
        assertThat(rule.info().source()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasAPage(Rule rule) {
        RulePage page = RulePage.of(rule.info());
        assertThat(page.heading()).isNotBlank().doesNotStartWith("#");
        assertThat(page.text())
                .contains("\n" + rule.info().id() + ", ")
                .containsSubsequence("\n## Why it matters\n", "\n## How to mend it\n", "\n## Source\n")
                .endsWith("\n");
    }

    private static String className(String slug) {
        StringBuilder name = new StringBuilder();
        for (String word : slug.split("-", -1)) {
            name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return name.toString();
    }
}
