package org.vpcstudio.check.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.Document;
import org.vpcstudio.testing.AnyDocument;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Worked;

/// All rules together: the worked designs are clean, and no design makes a rule fail.
class WorkedDesignsTest {
    static Stream<Arguments> designs() {
        return Stream.of(
                arguments("LVS", Worked.lvs()),
                arguments("VPN", Worked.vpn()),
                arguments("Direct Connect", Worked.directConnect()),
                arguments("peering", Worked.peering()),
                arguments("SNAT servers", Worked.snatServers()),
                arguments("NAT gateway", Worked.nat()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("designs")
    void aWorkedDesignHasNoErrorAndNoWarning(String name, Changes design) {
        assertThat(Checker.check(design.document()).stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .map(finding -> finding.rule().id() + " " + finding.anchor()))
                .as(name)
                .isEmpty();
    }

    @Test
    void noDesignMakesARuleFail() {
        IntStream.range(0, 200).forEach(seed -> {
            AnyDocument any = new AnyDocument(new SplittableRandom(seed));
            Document document = seed % 2 == 0 ? any.full() : any.next();
            assertThatCode(() -> Checker.check(document)).as("seed " + seed).doesNotThrowAnyException();
        });
    }

    @Test
    void everyQuickFixOfAnyDesignCanBeApplied() {
        IntStream.range(0, 60).forEach(seed -> {
            Document document = new AnyDocument(new SplittableRandom(seed)).full();
            Checker.check(document)
                    .forEach(finding -> finding.fixes()
                            .forEach(fix -> assertThatCode(() -> fix.edit().apply(document))
                                    .as(finding.rule().id() + ", seed " + seed)
                                    .doesNotThrowAnyException()));
        });
    }
}
