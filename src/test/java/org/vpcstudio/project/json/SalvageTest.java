package org.vpcstudio.project.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.testing.AnyDocument;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.text.Phrasebook;

/// What is left of damaged files.
class SalvageTest {
    private static final Phrasebook ENGLISH = Phrasebook.english();
    private static final Document SOUND = Designs.haPair();
    private static final String TEXT = new String(ProjectCodec.write(SOUND), StandardCharsets.UTF_8);

    @Test
    void whereverAFileBreaksOffWhatStandsWholeBeforeIsKept() {
        for (int cut = 0; cut <= TEXT.length(); cut++) {
            keepsWhatStandsWhole(TEXT.substring(0, cut), TEXT, "\n    \"%s\": {", "\n    }");
        }
    }

    @Test
    void soItIsWithoutLineBreaks() {
        String minified = JsonText.own(TEXT).toString();
        for (int cut = 0; cut <= minified.length(); cut += 7) {
            keepsWhatStandsWhole(minified.substring(0, cut), minified, "\"%s\":{\"kind\":", "},\"");
        }
    }

    /// @param opening what an entry begins with, with a place for its id
    /// @param closing what follows the last one of its properties at the latest
    private static void keepsWhatStandsWhole(String cut, String whole, String opening, String closing) {
        Set<Resource> kept;
        try {
            kept = new HashSet<>(salvage(cut).document().topology().all());
        } catch (UnreadableException _) {
            kept = Set.of();
        }
        List<Resource> all = List.copyOf(SOUND.topology().all());
        for (int i = 0; i < all.size(); i++) {
            int next = i + 1 < all.size()
                    ? whole.indexOf(opening.formatted(all.get(i + 1).id()))
                    : whole.indexOf("\"~\"");
            boolean stands = next >= 0 && cut.length() >= whole.lastIndexOf(closing, next) + closing.length();
            if (stands) {
                assertThat(kept).as("cut at %d", cut.length()).contains(all.get(i));
            }
        }
    }

    /// A flipped line break can join two blocks; behind the head, which says what the file is, nothing costs more.
    @Property(tries = 500)
    void aFlippedBitCostsAtMostTheBlocksItTouches(@ForAll long seed) throws UnreadableException {
        Random luck = new Random(seed);
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        int head = TEXT.indexOf("    \"");
        int place = luck.nextInt(head, bytes.length);
        bytes[place] ^= (byte) (1 << luck.nextInt(8));
        Set<Resource> kept =
                new HashSet<>(ProjectCodec.salvage(bytes).document().topology().all());
        assertThat(SOUND.topology().all().stream().filter(resource -> !kept.contains(resource)))
                .as("byte %d", place)
                .hasSizeLessThanOrEqualTo(2);
    }

    @Property(tries = 300)
    void anyBytesAreReadOrRefused(@ForAll long seed) {
        Random luck = new Random(seed);
        byte[] bytes = ProjectCodec.write(new AnyDocument(luck).full());
        for (int i = 0; i < 5; i++) {
            bytes[luck.nextInt(bytes.length)] = (byte) luck.nextInt(256);
        }
        byte[] cut = Arrays.copyOf(bytes, luck.nextInt(bytes.length + 1));
        for (byte[] damaged : List.of(bytes, cut)) {
            try {
                Salvaged salvaged = ProjectCodec.salvage(damaged);
                assertThat(salvaged.document()).isNotNull();
                salvaged.dropped()
                        .forEach(dropped -> assertThat(ENGLISH.say(dropped)).isNotBlank());
            } catch (UnreadableException e) {
                assertThat(ENGLISH.say(e.problem())).isNotBlank();
            }
        }
    }

    @Test
    void aSoundFileLosesNothing() throws UnreadableException {
        assertThat(salvage(TEXT)).isEqualTo(new Salvaged(SOUND, List.of(), false));
    }

    @Test
    void aMissingCommaCostsTheResourceItIsIn() throws UnreadableException {
        Salvaged salvaged = salvage(TEXT.replace("\"kind\": \"vip\",", "\"kind\": \"vip\""));
        assertThat(salvaged.document().topology()).isEqualTo(SOUND.topology().without(Designs.VIP));
        assertThat(salvaged.document().diagram()).isEqualTo(SOUND.diagram());
        assertThat(salvaged.document().scenarios()).isEqualTo(SOUND.scenarios());
        assertThat(said(salvaged))
                .hasSize(2)
                .element(1)
                .asString()
                .matches("Line \\d+: vip-web was left out, because .*");
    }

    @Test
    void aMissingCommaBetweenResourcesCostsNothing() throws UnreadableException {
        Salvaged salvaged = salvage(TEXT.replace("    },\n    \"vip-web\"", "    }\n    \"vip-web\""));
        assertThat(salvaged.document()).isEqualTo(SOUND);
        assertThat(said(salvaged)).singleElement().asString().contains("not valid JSON");
    }

    @Test
    void aDamagedHeadingCostsNothingBelowIt() throws UnreadableException {
        Salvaged salvaged = salvage(TEXT.replace("  \"resources\": {", "  \"resour"));
        assertThat(salvaged.document()).isEqualTo(SOUND);
        assertThat(said(salvaged)).element(1).asString().startsWith("Line 6: what begins here belongs to nothing");
    }

    @Test
    void ofAnUnfinishedMergeTheFirstSideIsTaken() throws UnreadableException {
        String line = "      \"address\": \"192.168.10.100\",\n";
        String conflict = "<<<<<<< ours.vpcs\n" + line + "||||||| base.vpcs\n" + line.replace("100", "102")
                + "=======\n" + line.replace("100", "101") + ">>>>>>> theirs.vpcs\n";
        Salvaged salvaged = salvage(TEXT.replace(line, conflict));
        assertThat(salvaged.document()).isEqualTo(SOUND);
        assertThat(said(salvaged)).element(1).asString().contains("the first side of an unfinished merge was taken");
    }

    @Test
    void whatStandsTwiceIsTakenOnce() throws UnreadableException {
        int start = TEXT.indexOf("\n    \"vip-web\": {") + 1;
        String block = TEXT.substring(start, TEXT.indexOf("\n    }", start) + 6) + ",\n";
        Salvaged salvaged = salvage(TEXT.replace(block, block + block.replace("10.100", "10.101")));
        assertThat(salvaged.document().topology().find(Designs.VIP, Vip.class))
                .isEqualTo(SOUND.topology().find(Designs.VIP, Vip.class));
        assertThat(said(salvaged)).anySatisfy(line -> assertThat(line).contains("vip-web stands here for the second"));
    }

    @Test
    void aWrongValueCostsItsResourceOnly() throws UnreadableException {
        Salvaged salvaged = salvage(TEXT.replaceFirst("\"priority\": 150", "\"priority\": \"high\""));
        assertThat(salvaged.document().topology()).isEqualTo(SOUND.topology().without(Designs.CLUSTER));
        assertThat(said(salvaged))
                .containsExactly("/resources/ka-web/nodes/0/priority: expected a whole number, found \"high\"");
    }

    @Test
    void aWrongHeadCostsNothingElse() throws UnreadableException {
        Salvaged salvaged = salvage(TEXT.replace("\"format\": \"vpcstudio\"", "\"format\": \"vpcstudip\"")
                .replace("\"version\": 2", "\"version\": \"2\"")
                .replace("\"profile\": \"otc-eu-de\"", "\"profile\": 5"));
        assertThat(salvaged.document()).isEqualTo(SOUND);
        assertThat(said(salvaged)).hasSize(2);
        assertThat(salvage(TEXT.replaceFirst("\"diagram\": \\{[\\s\\S]*", "\"diagram\": []}"))
                        .document())
                .extracting(Document::topology)
                .isEqualTo(SOUND.topology());
    }

    @Test
    void aDamagedFileOfANewerProgramIsToldFromOurs() throws UnreadableException {
        String newer = TEXT.replace("\"version\": 2", "\"version\": 3");
        assertThat(salvage(newer).isNewer()).isTrue();
        assertThat(salvage(newer.substring(0, newer.length() / 2)).isNewer()).isTrue();
        assertThat(salvage(TEXT.replace("\"version\": 2", "\"version\": 1e999999999"))
                        .isNewer())
                .isTrue();
    }

    @Test
    void whatHoldsNothingIsRefused() {
        for (String nothing : List.of("", "{", "null", "[1, 2", "{\"resources\": {", "\u0000\u0001")) {
            assertThatExceptionOfType(UnreadableException.class).isThrownBy(() -> salvage(nothing));
        }
    }

    private static Salvaged salvage(String text) throws UnreadableException {
        return ProjectCodec.salvage(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> said(Salvaged salvaged) {
        return salvaged.dropped().stream().map(ENGLISH::say).toList();
    }
}
