package org.vpcstudio.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vpcstudio.check.book.RuleBook;

class SourceWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "seed|Virtual IP Address Overview",
                "vpc:virtual_ip_address/disabling_ip_forwarding_on_the_standby_ecs.rst"
                        + "|Disabling IP forwarding on the standby ECS",
                "vpc:faq/vpcs/how_many_eips.rst|How many EIPs",
                "vpcapi:appendix/error_codes.rst (VPC.0701)|API: Error codes (VPC.0701)",
                "ka:man; KA#2414|keepalived.conf(5); keepalived issue 2414",
                "gh:easzlab/kubeasz#126|easzlab/kubeasz issue 126",
                "RFC 9568 section 6.1|RFC 9568 section 6.1",
                "derived|derived"
            })
    void sourcesAreNamedInWords(String source, String words) {
        assertThat(SourceWords.of(source)).isEqualTo(words);
    }

    @Test
    void noRuleShowsAPath() {
        assertThat(RuleBook.RULES)
                .allSatisfy(rule -> assertThat(SourceWords.of(rule.info().source()))
                        .isNotBlank()
                        .doesNotContain(".rst")
                        .doesNotContain("seed"));
    }
}
