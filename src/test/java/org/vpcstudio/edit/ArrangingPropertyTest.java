package org.vpcstudio.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.diagram.Drawn;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.testing.Play;
import org.vpcstudio.testing.Sound;

/// Whatever is dragged, pulled and aligned, the drawing says what the design says.
class ArrangingPropertyTest {
    @Property(tries = 150)
    void nothingLeavesItsContainerContainersDoNotOverlapAndUndoBringsAllBack(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 25) int steps) {
        Play play = new Play(seed);
        Document start = play.design(12);
        Sound.check(start);
        History history = History.of(start);
        for (int i = 0; i < steps; i++) {
            history = history.apply(play.next(history.present()));
            Sound.check(history.present());
        }
        while (history.undoLabel().isPresent()) {
            history = history.undo();
        }
        assertThat(history.present()).isEqualTo(start);
    }

    @Property(tries = 150)
    void whatIsLockedAndNotInAMovedContainerStays(@ForAll long seed) {
        Play play = new Play(seed);
        Document start = play.design(14);
        Set<ResourceId> all = new TreeSet<>(start.diagram().all().keySet());
        for (ResourceId id : all) {
            start = new Edit.Lock(id, true).apply(start);
        }
        for (Arrangement how : Arrangement.values()) {
            assertThat(Arranging.arrange(start, all, how).edit().apply(start)).isEqualTo(start);
        }
        assertThat(Moving.move(start, all, 40, 80, "").edit().apply(start)).isEqualTo(start);
        assertThat(Moving.fit(start, all).edit().apply(start)).isEqualTo(start);
    }

    @Property(tries = 150)
    void arrangingChangesNoSizeOfWhatHasNone(@ForAll long seed) {
        Document start = new Play(seed).design(14);
        Set<ResourceId> all = start.diagram().all().keySet();
        for (Arrangement how : Arrangement.values()) {
            Document next = Arranging.arrange(start, all, how).edit().apply(start);
            for (Map.Entry<ResourceId, Drawn> entry : start.diagram().all().entrySet()) {
                boolean stiff = start.topology()
                        .find(entry.getKey())
                        .filter(found -> !found.kind().isContainer() && found.kind() != Kind.NOTE)
                        .isPresent();
                Box after = next.diagram().box(entry.getKey()).orElseThrow();
                assertThat(stiff && after.width() != entry.getValue().width()).isFalse();
            }
        }
    }
}
