package org.vpcstudio.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpcstudio.testing.Designs.CLIENT_1;
import static org.vpcstudio.testing.Designs.CLIENT_2;
import static org.vpcstudio.testing.Designs.ECS_1;
import static org.vpcstudio.testing.Designs.REGION;
import static org.vpcstudio.testing.Designs.SUBNET_CLIENT;
import static org.vpcstudio.testing.Designs.SUBNET_HA;
import static org.vpcstudio.testing.Designs.VPC;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.testing.Designs;

/// Moving and resizing boxes, and the room that containers make.
class MovingTest {
    private final Document start = Designs.haPair();

    private Document after(Step step) {
        return step.edit().apply(start);
    }

    private static Box absolute(Document document, ResourceId id) {
        return document.diagram().absolute(id, document.topology()).orElseThrow();
    }

    @Test
    void whatMovesAlongWithItsContainerIsNotMovedTwice() {
        Document next = after(Moving.move(start, Set.of(SUBNET_CLIENT, CLIENT_1), 8, 0, ""));
        assertThat(absolute(next, CLIENT_1)).isEqualTo(absolute(start, CLIENT_1).movedBy(8, 0));
    }

    @Test
    void aContainerGrowsToTheRightAndBelow() {
        Document next = after(Moving.move(start, Set.of(ECS_1), 2000, 1000, ""));
        Box server = absolute(next, ECS_1);
        for (ResourceId container : Set.of(SUBNET_HA, VPC, REGION)) {
            Box around = absolute(next, container);
            assertThat(around.encloses(server.grown(16))).as(container.value()).isTrue();
        }
        assertThat(absolute(next, CLIENT_2)).isEqualTo(absolute(start, CLIENT_2));
    }

    @Test
    void aContainerGrowsToTheLeftAndAboveAndItsOthersStayWhereTheyAre() {
        Document next = after(Moving.move(start, Set.of(ECS_1), -800, -600, ""));
        assertThat(absolute(next, ECS_1)).isEqualTo(absolute(start, ECS_1).movedBy(-800, -600));
        assertThat(absolute(next, CLIENT_2)).isEqualTo(absolute(start, CLIENT_2));
        assertThat(absolute(next, SUBNET_HA).encloses(absolute(next, ECS_1))).isTrue();
        assertThat(absolute(next, REGION).encloses(absolute(next, SUBNET_HA))).isTrue();
    }

    @Test
    void aGrowingContainerPushesItsNeighboursAside() {
        Document apart = start;
        Box below = apart.diagram().box(SUBNET_CLIENT).orElseThrow();
        Box ha = apart.diagram().box(SUBNET_HA).orElseThrow();
        Document stacked = apart.withDiagram(apart.diagram().with(SUBNET_CLIENT, below.at(ha.x(), ha.bottom() + 16)));
        Document next = Moving.move(stacked, Set.of(ECS_1), 0, 400, "").edit().apply(stacked);
        Box grown = next.diagram().box(SUBNET_HA).orElseThrow();
        Box pushed = next.diagram().box(SUBNET_CLIENT).orElseThrow();
        assertThat(pushed.overlaps(grown)).isFalse();
        assertThat(pushed.y()).isEqualTo(grown.bottom() + 16);
        assertThat(absolute(next, VPC).encloses(absolute(next, SUBNET_CLIENT))).isTrue();
    }

    @Test
    void containersNeverShrinkByThemselves() {
        Document grown = after(Moving.move(start, Set.of(ECS_1), 2000, 0, ""));
        Document back = Moving.move(grown, Set.of(ECS_1), -2000, 0, "").edit().apply(grown);
        assertThat(back.diagram().box(SUBNET_HA)).isEqualTo(grown.diagram().box(SUBNET_HA));
    }

    @Test
    void anotherSubnetGivesTheSameOffsetWhenItIsFree() {
        Document next = after(Moving.moveInto(start, Set.of(CLIENT_2), 0, 0, Optional.of(SUBNET_CLIENT)));
        Ecs moved = next.topology().find(CLIENT_2, Ecs.class).orElseThrow();
        assertThat(moved.primaryNic().orElseThrow().address().text()).isEqualTo("192.168.20.31");
        assertThat(absolute(next, CLIENT_2)).isEqualTo(absolute(start, CLIENT_2));
    }

    @Test
    void whatAContainerRefusesOnlyMoves() {
        Document next = after(Moving.moveInto(start, Set.of(CLIENT_2), 8, 0, Optional.of(VPC)));
        assertThat(next.topology()).isEqualTo(start.topology());
    }

    @Test
    void pullingTheLeftBorderLeavesTheElementsWhereTheyAre() {
        Box box = start.diagram().box(SUBNET_CLIENT).orElseThrow();
        Box wider = new Box(box.x() - 16, box.y(), box.width() + 16, box.height());
        Document next = after(Moving.resize(start, SUBNET_CLIENT, wider, ""));
        assertThat(next.diagram().box(SUBNET_CLIENT).orElseThrow().width()).isEqualTo(box.width() + 16);
        assertThat(absolute(next, CLIENT_1)).isEqualTo(absolute(start, CLIENT_1));
    }

    @Test
    void theFreePlaceInAContainerOverlapsNothing() {
        Box place = Fitting.freePlace(start, SUBNET_HA, 160, 72);
        assertThat(start.topology().childrenOf(SUBNET_HA))
                .allSatisfy(child -> assertThat(
                                start.diagram().box(child.id()).orElseThrow().overlaps(place))
                        .isFalse());
        Box huge = Fitting.freePlace(start, SUBNET_HA, 5000, 72);
        assertThat(huge.y()).as("below everything when no row has room").isGreaterThan(200);
    }
}
