package org.vpcstudio.project.clip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.vpcstudio.edit.IdSource;
import org.vpcstudio.edit.copying.Clip;
import org.vpcstudio.edit.copying.Pasted;
import org.vpcstudio.edit.copying.Pasting;
import org.vpcstudio.edit.copying.Target;
import org.vpcstudio.model.Document;
import org.vpcstudio.project.json.ProjectCodec;
import org.vpcstudio.project.json.UnreadableException;
import org.vpcstudio.testing.AnyDocument;
import org.vpcstudio.testing.Designs;

class ClipTextTest {
    private static final Clip PAIR = Clip.of(Designs.haPair(), Set.of(Designs.ECS_1, Designs.ECS_2, Designs.VIP));

    @Example
    void aCopyIsReadAsItWasWritten() throws UnreadableException {
        ClipText.Read read = ClipText.read(ClipText.write(PAIR));
        assertThat(read.clip()).isEqualTo(PAIR);
        assertThat(read.refused()).isEmpty();
    }

    @Example
    void theTextOfACopyIsAProjectFileOfItsOwn() throws UnreadableException {
        Document design = ProjectCodec.read(ClipText.write(PAIR).getBytes(StandardCharsets.UTF_8));
        assertThat(design.topology()).isEqualTo(PAIR.design().topology());
    }

    @Example
    void aWholeProjectFileIsACopyOfEverythingInIt() throws UnreadableException {
        String file = new String(ProjectCodec.write(Designs.haPair()), StandardCharsets.UTF_8);
        assertThat(ClipText.read(file).clip().copied())
                .isEqualTo(Designs.haPair().topology().byId().keySet());
    }

    @Example
    void aBadPartIsRefusedByNameAndTheRestIsRead() throws UnreadableException {
        String damaged = ClipText.write(PAIR).replace("\"192.168.10.12\"", "{}");
        ClipText.Read read = ClipText.read(damaged);
        assertThat(read.refused()).hasSize(1);
        assertThat(read.clip().copied()).contains(Designs.ECS_1).doesNotContain(Designs.ECS_2);
    }

    @Example
    void whatIsNoDesignSaysSo() {
        assertThatThrownBy(() -> ClipText.read("[1, 2]")).isInstanceOf(UnreadableException.class);
    }

    @Property(tries = 300)
    void aTextCutOffOrScratchedAnywhereNeverCausesAnAccident(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 99) int cut, @ForAll boolean scratch) {
        Random luck = new Random(seed);
        Document odd = luck.nextBoolean() ? Designs.haPair() : new AnyDocument(luck).next();
        String whole = ClipText.write(Clip.whole(odd));
        int at = whole.length() * cut / 100;
        String text = scratch
                ? whole.substring(0, at)
                        + (char) (32 + luck.nextInt(90))
                        + whole.substring(Math.min(whole.length(), at + 1))
                : whole.substring(0, at);
        try {
            Clip clip = ClipText.read(text).clip();
            Pasted pasted = Pasting.paste(
                    Designs.haPair(), clip, new Target.Beside(1), Pasting.Addressing.FRESH, new IdSource(luck));
            assertThat(pasted.edit().apply(Designs.haPair()).topology().size())
                    .isGreaterThanOrEqualTo(Designs.haPair().topology().size());
        } catch (UnreadableException e) {
            assertThat(e.problem().key()).isNotBlank();
        }
    }
}
