package org.vpcstudio.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpcstudio.testing.Designs.CLIENT_2;
import static org.vpcstudio.testing.Designs.ECS_1;
import static org.vpcstudio.testing.Designs.ECS_2;
import static org.vpcstudio.testing.Designs.EIP;
import static org.vpcstudio.testing.Designs.INTERNET;
import static org.vpcstudio.testing.Designs.REGION;
import static org.vpcstudio.testing.Designs.SUBNET_HA;
import static org.vpcstudio.testing.Designs.VIP;
import static org.vpcstudio.testing.Designs.VPC;

import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.diagram.Drawn;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.testing.Play;
import org.vpcstudio.testing.Sound;

/// What a layout promises.
class AutoLayoutTest {
    private static Document laidOut(Document document, Set<ResourceId> chosen) {
        return AutoLayout.arrange(document, chosen, () -> false).edit().apply(document);
    }

    private static Box absolute(Document document, ResourceId id) {
        return document.diagram().absolute(id, document.topology()).orElseThrow();
    }

    @Property(tries = 60)
    void nothingOverlapsEverythingIsInsideAndOnceMoreChangesNothing(@ForAll long seed) {
        Document start = new Play(seed).design(18);
        Document next = laidOut(start, Set.of());
        Sound.check(next);
        assertThat(next.topology()).isEqualTo(start.topology());
        assertThat(laidOut(next, Set.of())).isEqualTo(next);
    }

    @Property(tries = 40)
    void itDoesNotMatterWhereThingsWere(@ForAll long seed) {
        Document start = new Play(seed).design(14);
        Random luck = new Random(seed);
        Document moved = start;
        for (Map.Entry<ResourceId, Drawn> entry : start.diagram().all().entrySet()) {
            boolean stiff = start.topology()
                    .find(entry.getKey())
                    .filter(found -> found.kind().isContainer())
                    .isEmpty();
            Box box = entry.getValue().box();
            Box other = box.at(luck.nextInt(900), luck.nextInt(900));
            moved = new Edit.Place(entry.getKey(), stiff ? other : other.sized(200, 200)).apply(moved);
        }
        assertThat(laidOut(moved, Set.of())).isEqualTo(laidOut(start, Set.of()));
    }

    @Property(tries = 60)
    void whatIsLockedStaysOnTheCanvas(@ForAll long seed) {
        Document start = new Play(seed).design(18);
        Random luck = new Random(seed);
        Set<ResourceId> locked = new HashSet<>();
        for (ResourceId id : start.diagram().all().keySet()) {
            if (luck.nextInt(4) == 0) {
                locked.add(id);
                start = new Edit.Lock(id, true).apply(start);
            }
        }
        Document next = laidOut(start, Set.of());
        Sound.check(next);
        for (ResourceId id : locked) {
            assertThat(absolute(next, id).sized(1, 1))
                    .isEqualTo(absolute(start, id).sized(1, 1));
        }
        assertThat(laidOut(next, Set.of())).isEqualTo(next);
    }

    @Property(tries = 60)
    void aPartIsLaidOutWithoutDisturbingTheTruthOfTheRest(@ForAll long seed) {
        Document start = new Play(seed).design(18);
        Random luck = new Random(seed);
        Set<ResourceId> some = new HashSet<>();
        start.diagram().all().keySet().stream()
                .filter(_ -> luck.nextInt(3) == 0)
                .forEach(some::add);
        Sound.check(laidOut(start, some));
    }

    @Test
    void trafficRunsFromTheInternetOverTheEipToTheVipAndItsServers() {
        Document next = laidOut(Designs.haPair(), Set.of());
        assertThat(absolute(next, INTERNET).right())
                .isLessThan(absolute(next, REGION).x());
        assertThat(absolute(next, EIP).right()).isLessThan(absolute(next, VPC).x());
        assertThat(absolute(next, VIP).bottom())
                .isLessThan(absolute(next, ECS_1).y());
        assertThat(absolute(next, ECS_1).y()).isEqualTo(absolute(next, ECS_2).y());
        assertThat(absolute(next, CLIENT_2).bottom())
                .isLessThan(absolute(next, VIP).y());
    }

    @Test
    void theContentOfOneContainerIsLaidOutAndItsCornerStays() {
        Document start = Designs.haPair();
        Document next = laidOut(start, Set.of(SUBNET_HA));
        assertThat(absolute(next, SUBNET_HA).x())
                .isEqualTo(absolute(start, SUBNET_HA).x());
        assertThat(absolute(next, INTERNET)).isEqualTo(absolute(start, INTERNET));
        assertThat(absolute(next, VIP)).isNotEqualTo(absolute(start, VIP));
        Sound.check(next);
    }

    @Test
    void aLongLayerIsBrokenIntoRows() {
        Document start = Play.crowd(40);
        Document next = laidOut(start, Set.of());
        int widest = next.diagram().all().values().stream()
                .mapToInt(Drawn::width)
                .max()
                .orElseThrow();
        assertThat(widest).isLessThan(1700);
        Sound.check(next);
    }

    @Test
    void aCancelledLayoutEnds() {
        assertThatThrownBy(() -> AutoLayout.arrange(Designs.haPair(), Set.of(), () -> true))
                .isInstanceOf(CancellationException.class);
    }
}
