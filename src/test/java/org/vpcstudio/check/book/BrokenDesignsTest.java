package org.vpcstudio.check.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.KeepalivedNode.Overrides;
import org.vpcstudio.model.topology.KeepalivedNode.StartState;
import org.vpcstudio.model.topology.VrrpSettings;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;

/// The broken fixtures of the domain notes (D13): a clean design plus one change gives exactly the expected
/// errors and warnings. Those about reachability come with the rules about it.
class BrokenDesignsTest {
    static Stream<Arguments> fixtures() {
        return Stream.of(
                arguments("1", Changes.haPair().vipAddress("192.168.11.100"), "VIP-001"),
                arguments("3", Changes.haPair().vipAddress("192.168.10.12"), "VIP-003"),
                arguments("4", Changes.haPair().standbyElsewhere(), "VIP-004 KA-002"),
                arguments("6", Changes.haPair().guest(Designs.ECS_2, guest -> guest.withIpForward(true)), "VIP-012"),
                arguments(
                        "8",
                        Changes.haPair().settings(settings -> settings.withMode(VrrpSettings.Mode.MULTICAST)),
                        "KA-015"),
                arguments(
                        "10",
                        Changes.haPair()
                                .node(
                                        Designs.ECS_2,
                                        node -> node.withOverrides(
                                                Overrides.NONE.withAdvertIntervalMillis(Optional.of(3000)))),
                        "KA-009"),
                arguments("12", Changes.haPair().priorities(100, 100), "KA-007"),
                arguments(
                        "14",
                        Changes.haPair()
                                .node(Designs.ECS_1, node -> node.withStartState(StartState.MASTER))
                                .settings(settings -> settings.withPreemption(new VrrpSettings.Preemption(true, 0))),
                        "KA-027"),
                arguments(
                        "16",
                        Changes.haPair()
                                .settings(settings -> settings.withOptions(new VrrpSettings.Options(true, 60, 3))),
                        "KA-014 KA-033"),
                arguments("18", Changes.haPair().eip(eip -> eip.withBandwidth(new Eip.Bandwidth(301))), "EIP-007"));
    }

    @ParameterizedTest(name = "D13.{0}: {2}")
    @MethodSource("fixtures")
    void oneChangeGivesExactlyTheExpectedFindings(String number, Changes changes, String expected) {
        assertThat(Checker.check(changes.document()).stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .map(finding -> finding.rule().id()))
                .as("D13." + number)
                .containsExactly(expected.split(" "));
    }
}
