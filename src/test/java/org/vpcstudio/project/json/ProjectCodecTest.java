package org.vpcstudio.project.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.SecurityGroup;
import org.vpcstudio.model.topology.SecurityRule.Remote;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.text.Phrasebook;

class ProjectCodecTest {
    private static final String HEAD = "{\"format\": \"vpcstudio\", \"version\": 2, \"name\": \"n\"";
    private static final Phrasebook ENGLISH = Phrasebook.english();

    @Test
    void theHaPairComesBackAsItWas() throws UnreadableException {
        assertThat(ProjectCodec.read(ProjectCodec.write(Designs.haPair()))).isEqualTo(Designs.haPair());
    }

    @Test
    void everyPropertyStandsOnALineOfItsOwn() {
        assertThat(text(Designs.haPair()).lines())
                .allSatisfy(line ->
                        assertThat(line).matches(" *(\"[^\"]*\": )?(\"([^\"]|\\\\\")*\"|[\\[{\\]}]|[\\w-]+),?"));
    }

    @Test
    void aMovedBoxChangesNoLineOfAResource() {
        Box box = Designs.haPair().diagram().box(Designs.VPC).orElseThrow();
        Document moved = Designs.haPair().withDiagram(Designs.haPair().diagram().with(Designs.VPC, box.movedBy(8, 0)));
        assertThat(changedLines(text(Designs.haPair()), text(moved)))
                .containsExactly("      \"x\": " + (box.x() + 8) + ",");
    }

    private static List<String> changedLines(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        return IntStream.range(0, now.size())
                .filter(i -> !now.get(i).equals(old.get(i)))
                .mapToObj(now::get)
                .toList();
    }

    @Test
    void aWrongTypeNamesThePlaceAndWhatWasFound() {
        String bad = text(Designs.haPair()).replaceFirst("\"primary\": true", "\"primary\": \"yes\"");
        assertThat(refusal(bad))
                .isEqualTo("/resources/ecs-client-1/nics/0/primary: expected true or false, found \"yes\"");
    }

    @Test
    void aWordThatIsNotKnownNamesTheKnownOnes() {
        String bad = text(Designs.haPair()).replaceFirst("\"mode\": \"unicast\"", "\"mode\": \"broadcast\"");
        assertThat(refusal(bad))
                .isEqualTo("/resources/ka-web/settings/mode: expected one of multicast, unicast, found \"broadcast\"");
    }

    @Test
    void aKindThatIsNotKnownNamesTheKnownOnes() {
        assertThat(refusal(HEAD + ", \"resources\": {\"a\": {\"kind\": \"esc\"}}}"))
                .startsWith("/resources/a/kind: expected one of region, project, vpc, subnet,")
                .endsWith("found \"esc\"");
    }

    @Test
    void aMissingPropertyIsNamed() {
        assertThat(refusal(HEAD + ", \"resources\": {\"v\": {\"kind\": \"vpc\", \"name\": \"v\"}}}"))
                .startsWith("/resources/v: the property \"region\" is missing");
        assertThat(refusal(HEAD + ", \"resources\": {\"v\": {\"name\": \"v\"}}}"))
                .startsWith("/resources/v/kind: expected one of region, ");
    }

    @Test
    void numbersAreWholeAndSmallEnough() {
        String good = text(Designs.haPair());
        assertThat(refusal(good.replaceFirst("\"priority\": 150", "\"priority\": 150.5")))
                .isEqualTo("/resources/ka-web/nodes/0/priority: expected a whole number, found 150.5");
        assertThat(refusal(good.replaceFirst("\"priority\": 150", "\"priority\": 99999999999")))
                .isEqualTo("/resources/ka-web/nodes/0/priority: expected a whole number, found 99999999999");
        assertThat(refusal(good.replaceFirst("\"priority\": 150", "\"priority\": null")))
                .endsWith("expected a whole number, found null");
    }

    @Test
    void sizesAndTimesThatCannotBeAreRefused() {
        String good = text(Designs.haPair());
        assertThat(refusal(good.replaceFirst("\"width\": 160", "\"width\": 0")))
                .startsWith("/diagram/ecs-client-1: expected something that can be (A box needs a size: 0 x ");
        assertThat(refusal(good.replaceFirst("\"atMillis\": 12000", "\"atMillis\": -1")))
                .startsWith("/scenarios/0/steps/0: expected something that can be (Before the start: -1)");
        assertThat(refusal(good.replaceFirst("\"durationMillis\": 30000", "\"durationMillis\": 0")))
                .startsWith("/scenarios/0: expected something that can be (A scenario needs a duration: 0)");
    }

    @Test
    void referencesThatCannotBeAreRefused() {
        String good = text(Designs.haPair());
        assertThat(refusal(good.replaceFirst("\"subnet\": \"subnet-client\"", "\"subnet\": \"subnet client\"")))
                .startsWith("/resources/ecs-client-1/nics/0/subnet: expected the id of a resource");
        assertThat(refusal(good.replaceFirst("\"ecs-ha-1/nic-1\"", "\"ecs-ha-1\"")))
                .contains("expected a network interface (server/interface), found \"ecs-ha-1\"");
        assertThat(refusal(HEAD + ", \"resources\": {\"bad id\": {\"kind\": \"internet\", \"name\": \"\"}}}"))
                .startsWith("/resources/bad id: expected the id of a resource");
    }

    @Test
    void aSlipInARuleNeverOpensItToEverybody() throws UnreadableException {
        String good = text(Designs.haPair());
        Document slip =
                read(good.replaceFirst("\"cidr\": \"192.168.20.0/24\"\n( +)}", "\"cdir\": \"192.168.20.0/24\"\n$1}"));
        assertThat(slip.topology()
                        .find(Designs.SG_HA, SecurityGroup.class)
                        .orElseThrow()
                        .rules())
                .anySatisfy(rule -> assertThat(rule.remote()).isEqualTo(new Remote.Range(Written.cidr(""))));
        assertThat(refusal(good.replaceFirst("\"remote\": \"anyone\"", "\"remote\": \"any\"")))
                .contains("/remote: expected one of anyone, range, group; one that needs more is an object");
        assertThat(refusal(good.replaceFirst("\"remote\": \"anyone\"", "\"remote\": {\"cidr\": \"10.0.0.0/8\"}")))
                .contains("/remote/type: expected one of anyone, range, group;");
        assertThat(refusal(good.replaceFirst(",\\s+\"remote\": \"anyone\"", "")))
                .contains("the property \"remote\" is missing");
    }

    @Test
    void textThatIsNotJsonIsShownByLineAndColumn() {
        assertThat(refusal(HEAD + ",\n  \"resources\": {\n    \"a\" {}\n  }\n}"))
                .startsWith("Line 3, column 9: ");
        assertThat(refusal(HEAD)).contains("Line 1, column ").contains("not valid JSON");
        assertThat(refusal(HEAD + "} x")).startsWith("Line 1, column ");
        assertThat(refusal(" \n")).startsWith("The file is empty");
    }

    @Test
    void aPropertyThatStandsTwiceIsShownByLineAndColumn() {
        assertThat(refusal(HEAD + ",\n \"name\": \"again\"}"))
                .startsWith("Line 2, column ")
                .contains("Duplicate")
                .contains("\"name\"");
    }

    @Test
    void bytesThatAreNotUtf8AreShownByLineAndColumn() {
        byte[] latin = "{\n\"name\": \"Übung\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> ProjectCodec.read(latin))
                .satisfies(e -> assertThat(ENGLISH.say(e.problem())).startsWith("Line 2, column 10: "));
    }

    @Test
    void otherJsonIsNotAProject() {
        assertThat(refusal("{\"name\": \"package.json\"}")).contains("not a VPC Studio project");
        assertThat(refusal("{\"format\": \"other\", \"version\": 1}")).contains("not a VPC Studio project");
        assertThat(refusal("[]")).isEqualTo("/: expected an object, found a list");
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreRead() throws UnreadableException {
        String windows = "\uFEFF" + text(Designs.haPair()).replace("\n", "\r\n");
        assertThat(ProjectCodec.read(windows.getBytes(StandardCharsets.UTF_8))).isEqualTo(Designs.haPair());
    }

    @Test
    void aNewerMajorVersionIsRefusedWithASentence() {
        assertThat(refusal("{\"format\": \"vpcstudio\", \"version\": 3}"))
                .contains("newer VPC Studio (format 3; this program reads up to 2)");
        assertThat(refusal("{\"format\": \"vpcstudio\", \"version\": 1e999999999}"))
                .contains("newer VPC Studio");
        assertThat(refusal("{\"format\": \"vpcstudio\", \"version\": 0}"))
                .contains("/version: expected a format version");
        assertThat(refusal("{\"format\": \"vpcstudio\"}"))
                .isEqualTo("/version: expected a format version, 1 or higher, found nothing");
    }

    @Test
    void aNewerMinorVersionIsOpenedAndComesBackWhole() throws UnreadableException {
        String newer = """
            {
              "format": "vpcstudio",
              "version": 2.1,
              "name": "n",
              "profile": "otc-eu-de",
              "resources": {
                "a-nat": {
                  "kind": "teleporter",
                  "spec": "small"
                },
                "v": {
                  "kind": "vpc",
                  "name": "v",
                  "region": "r",
                  "cidr": "10.0.0.0/8",
                  "moods": [
                    "x",
                    1.50,
                    null
                  ]
                },
                "z-nat": {
                  "kind": "teleporter"
                },
                "~": ""
              },
              "diagram": {
                "~": ""
              }
            }
            """;
        Document document = ProjectCodec.read(newer.getBytes(StandardCharsets.UTF_8));
        assertThat(document.topology().size()).isEqualTo(1);
        assertThat(document.unknown())
                .containsOnlyKeys("/version", "/resources/a-nat", "/resources/v/moods", "/resources/z-nat");
        assertThat(text(document)).isEqualTo(newer);
    }

    @Test
    void whatIsKeptForAnInterfaceDoesNotSlipToItsNeighbour() throws UnreadableException {
        String with = text(twoNics()).replace("\"id\": \"nic-2\",", "\"id\": \"nic-2\",\n \"speed\": 10,");
        Document opened = ProjectCodec.read(with.getBytes(StandardCharsets.UTF_8));
        assertThat(opened.unknown()).isEqualTo(Map.of("/resources/ecs-ha-1/nics/nic-2/speed", "10"));

        Document first = Designs.with(
                opened, Designs.ECS_1, Ecs.class, ecs -> ecs.withNics(ecs.nics().reversed()));
        assertThat(text(first).lines().map(String::strip).toList())
                .containsSubsequence("\"id\": \"nic-2\",", "\"speed\": 10", "\"id\": \"nic-1\",");

        Document gone = Designs.with(
                opened, Designs.ECS_1, Ecs.class, ecs -> ecs.withNics(ecs.nics().subList(0, 1)));
        assertThat(text(gone)).doesNotContain("speed");
    }

    private static Document twoNics() {
        return Designs.with(Designs.haPair(), Designs.ECS_1, Ecs.class, ecs -> {
            Nic nic = ecs.nics().getFirst();
            return ecs.withNics(List.of(
                    nic, new Nic("nic-2", "eth1", false, nic.subnet(), nic.address(), nic.securityGroups(), false)));
        });
    }

    @Test
    void whatIsKeptForARuleStaysAtItsPlace() throws UnreadableException {
        String with = text(Designs.haPair()).replaceFirst("\"ports\": \"22\",", "\"ports\": \"22\", \"a/b~c\": {},");
        Document opened = ProjectCodec.read(with.getBytes(StandardCharsets.UTF_8));
        assertThat(opened.unknown()).isEqualTo(Map.of("/resources/sg-ha/rules/3/a~1b~0c", "{}"));
        assertThat(ProjectCodec.read(ProjectCodec.write(opened))).isEqualTo(opened);
        Document emptied =
                Designs.with(opened, Designs.SG_HA, SecurityGroup.class, group -> group.withRules(List.of()));
        assertThat(text(emptied)).doesNotContain("a/b~c");
    }

    @Test
    void halfACharacterSurvives() throws UnreadableException {
        Document odd = Document.empty("\ud83d half, \u0007 bell, 🚀 whole");
        assertThat(text(odd)).contains("\"\\ud83d half, \\u0007 bell, 🚀 whole\"");
        assertThat(ProjectCodec.read(ProjectCodec.write(odd))).isEqualTo(odd);
    }

    private static String text(Document document) {
        return new String(ProjectCodec.write(document), StandardCharsets.UTF_8);
    }

    private static Document read(String text) throws UnreadableException {
        return ProjectCodec.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String refusal(String text) {
        try {
            ProjectCodec.read(text.getBytes(StandardCharsets.UTF_8));
        } catch (UnreadableException e) {
            return ENGLISH.say(e.problem());
        }
        throw new AssertionError("was read: " + text);
    }
}
