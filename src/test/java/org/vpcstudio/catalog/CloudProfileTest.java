package org.vpcstudio.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Ipv4;

class CloudProfileTest {
    private static final Path CODE = Path.of("src", "main", "java");
    private static final Path FILES = Path.of("src", "main", "resources", "org", "vpcstudio", "catalog");
    private static final Set<String> FACTS_OF_REGIONS = Set.of("zones", "dns", "connectionLocations");
    private static final Pattern KEY_IN_CODE =
            Pattern.compile("\\b(?:text|number|limit|flag|list|ranges|steps|characters)\\(\\s*"
                + "\"((?:name|shortName|regions|(?:vpc|subnet|name|tags|ecs|nic|vip|eip|bw|rt|sg|acl|peering|vpn|dc|nat|terraform)"
                + "\\.[A-Za-z.]+))\"");

    static List<CloudProfile> profiles() {
        return CloudProfile.profiles();
    }

    @Test
    void profilesHaveAFixedOrderThatBeginsWithThatOfANewDesign() {
        assertThat(CloudProfile.profiles())
                .extracting(CloudProfile::id)
                .containsExactly("otc-eu-de", "otc-eu-nl", "huawei-intl", "openstack");
        assertThat(CloudProfile.profiles().getFirst().id()).isEqualTo(Document.DEFAULT_PROFILE);
        assertThat(CloudProfile.profiles()).extracting(CloudProfile::name).doesNotHaveDuplicates();
    }

    @Test
    void anUnknownProfileIsReadAsTheFirstAndSaysThatItIsNotKnown() {
        assertThat(CloudProfile.known("otc-eu-nl")).isTrue();
        assertThat(CloudProfile.known("otc")).isFalse();
        assertThat(CloudProfile.known("moon-1")).isFalse();
        assertThat(CloudProfile.of("moon-1").id()).isEqualTo("otc-eu-de");
    }

    @Test
    void aProfileIsReadOnce() {
        assertThat(CloudProfile.of("openstack")).isSameAs(CloudProfile.of("openstack"));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void everyProfileAnswersWhateverAnotherOneDoes(CloudProfile profile) {
        Set<String> all = CloudProfile.profiles().stream()
                .flatMap(other -> other.keys().stream())
                .filter(key -> !key.startsWith("region."))
                .filter(key -> !key.startsWith("vpn.basic.") && !key.startsWith("vpn.professional-"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(all).hasSizeGreaterThan(90);
        assertThat(profile.keys()).containsAll(all);
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void everyKeyThatTheCodeAsksForIsThere(CloudProfile profile) throws IOException {
        Set<String> asked = new TreeSet<>();
        for (Path file : filesBelow(CODE, ".java")) {
            KEY_IN_CODE.matcher(Files.readString(file)).results().forEach(hit -> asked.add(hit.group(1)));
        }
        assertThat(asked).contains("vpc.maxPrefix", "eip.types", "bw.steps", "subnet.defaultDns", "tags.maxValue");
        assertThat(profile.keys()).containsAll(asked);
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void everyRegionHasZonesNamedAfterIt(CloudProfile profile) {
        assertThat(profile.regions()).isNotEmpty().doesNotHaveDuplicates();
        for (String region : profile.regions()) {
            assertThat(profile.zones(region)).as(region).isNotEmpty().doesNotHaveDuplicates();
            if (!profile.id().equals("openstack")) {
                assertThat(profile.zones(region)).allMatch(zone -> zone.startsWith(region));
            }
        }
        assertThat(profile.zones("atlantis-1")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void factsOfRegionsAreOfRegionsThereAre(CloudProfile profile) {
        List<String> keys =
                profile.keys().stream().filter(key -> key.startsWith("region.")).toList();
        assertThat(keys).allSatisfy(key -> {
            String[] parts = key.split("\\.", -1);
            assertThat(parts).hasSize(3);
            assertThat(profile.regions()).contains(parts[1]);
            assertThat(FACTS_OF_REGIONS).contains(parts[2]);
        });
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void numbersRangesStepsAndAddressesCanBeRead(CloudProfile profile) {
        Pattern quantity =
                Pattern.compile(".*\\.(max|min|default)[A-Z]\\w*|.*(quota|Seconds|PerDirection|\\.mbit|sg\\.max)");
        Set<String> words = Set.of("ecs.defaultFlavor", "ecs.defaultImage", "eip.defaultType", "subnet.defaultDns");
        profile.keys().stream()
                .filter(key -> quantity.matcher(key).matches() && !words.contains(key))
                .forEach(key -> assertThat(profile.limit(key).orElse(0)).as(key).isNotNegative());
        for (String key : List.of(
                "vpc.allowedBlocks",
                "vpc.secondaryBlocked",
                "rt.systemDestinations",
                "vpn.blockedCustomerRanges",
                "vpn.tunnelRange",
                "vpn.tunnelBlocked",
                "dc.blockedRemoteRanges")) {
            assertThat(profile.ranges(key)).as(key).noneMatch(Cidr::hasHostBits);
        }
        profile.regions()
                .forEach(region -> assertThat(profile.dns(region))
                        .as(region)
                        .allMatch(address -> Ipv4.tryParse(address).isPresent()));
        assertThat(profile.steps("bw.steps")).allMatch(step -> step.step() > 0 && step.above() >= 0);
        profile.flag("vip.bindDisablesSrcDstCheck");
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void everySpecificationOfAVpnGatewayHasItsSpeedAndItsConnections(CloudProfile profile) {
        for (String specification : profile.list("vpn.specifications")) {
            assertThat(profile.number("vpn." + specification + ".mbit")).isPositive();
            assertThat(profile.number("vpn." + specification + ".maxConnectionGroups"))
                    .isPositive();
        }
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void defaultsAreAmongWhatIsOffered(CloudProfile profile) {
        List<String> types = profile.list("eip.types");
        assertThat(types.isEmpty() || types.contains(profile.text("eip.defaultType")))
                .isTrue();
        assertThat(profile.number("eip.minMbit")).isLessThanOrEqualTo(profile.number("eip.minMbitDoubtful"));
        assertThat(profile.number("subnet.maxPrefixApi")).isLessThanOrEqualTo(profile.number("subnet.maxPrefix"));
        assertThat(profile.authUrl(profile.regions().getFirst()))
                .startsWith("http")
                .doesNotContain("{");
    }

    @Test
    void aChildSaysOnlyWhatDiffersFromItsParent() {
        CloudProfile german = CloudProfile.of("otc-eu-de");
        CloudProfile dutch = CloudProfile.of("otc-eu-nl");
        Set<String> different = german.keys().stream()
                .filter(key -> dutch.keys().contains(key) && !german.text(key).equals(dutch.text(key)))
                .collect(Collectors.toSet());
        assertThat(different).containsExactlyInAnyOrder("name", "shortName", "regions", "dc.defaultAsn");
        assertThat(german.authUrl("eu-de")).isEqualTo("https://iam.eu-de.otc.t-systems.com/v3");
        assertThat(dutch.connectionLocations("eu-nl")).containsExactly("Amsterdam-Aalsmeer", "Amsterdam-Almere");
    }

    @Test
    void whatACloudDoesNotLimitIsEmpty() {
        CloudProfile openstack = CloudProfile.of("openstack");
        assertThat(openstack.limit("ecs.maxNics")).isEmpty();
        assertThat(openstack.limit("sg.max")).hasValue(10);
        assertThat(openstack.ranges("vpc.allowedBlocks")).isEmpty();
        assertThat(openstack.steps("bw.steps")).isEmpty();
        assertThat(CloudProfile.of("otc-eu-de").limit("ecs.maxNics")).hasValue(12);
    }

    @Test
    void stepsComeWithTheHighestBoundFirst() {
        assertThat(CloudProfile.of("otc-eu-de").steps("bw.steps"))
                .containsExactly(new SizeStep(1000, 500), new SizeStep(300, 50), new SizeStep(0, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "300", "300:50:1", "a:1", "1:"})
    void aStepThatMeansNothingIsRefused(String text) {
        assertThatThrownBy(() -> SizeStep.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aKeyThatIsMissingOrOfAnotherKindIsOurMistake() {
        CloudProfile profile = CloudProfile.of("openstack");
        assertThatThrownBy(() -> profile.text("vpc.colour")).hasMessageContaining("vpc.colour");
        assertThatThrownBy(() -> profile.number("ecs.maxNics")).isInstanceOf(NumberFormatException.class);
        assertThatThrownBy(() -> profile.flag("name")).hasMessageContaining("neither true nor false");
    }

    @ParameterizedTest
    @CsvSource({"otc", "otc-eu-de", "otc-eu-nl", "huawei-intl", "openstack"})
    void everyBlockOfFactsNamesItsSource(String file) throws IOException {
        List<String> bare = new ArrayList<>();
        boolean sourced = false;
        for (String line : Files.readAllLines(FILES.resolve(file + ".properties"))) {
            if (line.isBlank()) {
                sourced = false;
            } else if (line.startsWith("#")) {
                sourced = true;
            } else if (!sourced) {
                bare.add(line);
            }
        }
        assertThat(bare).isEmpty();
    }

    @Test
    void everyFileIsAProfileOrTheParentOfOne() throws IOException {
        Set<String> reachable = new TreeSet<>();
        for (CloudProfile profile : CloudProfile.profiles()) {
            reachable.add(profile.id());
            Files.readAllLines(FILES.resolve(profile.id() + ".properties")).stream()
                    .filter(line -> line.startsWith("extends="))
                    .forEach(line -> reachable.add(line.substring("extends=".length())));
        }
        assertThat(filesBelow(FILES, ".properties").stream()
                        .map(file -> String.valueOf(file.getFileName()).replace(".properties", "")))
                .containsExactlyInAnyOrderElementsOf(reachable);
    }

    @Test
    void aFileWhoseParentIsMissingIsOurMistake() {
        assertThatThrownBy(() -> ProfileFile.facts("moon-1")).hasMessageContaining("moon-1");
    }

    @Test
    void theLanguageOfTheMachineChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(ProfileFile.facts("openstack")).containsEntry("vip.maxPerNic", "10");
            assertThat(CloudProfile.of("otc-eu-de").number("vip.maxPerNic")).isEqualTo(10);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<Path> filesBelow(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
