package org.vpcstudio.ui.canvas.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.diagram.Box;

class SnapperTest {
    private final Box mover = new Box(0, 0, 160, 72);

    @Test
    void withoutNeighboursAMoveEndsOnTheGrid() {
        Snapper.Rest rest = Snapper.rest(mover, 13, -5, List.of());
        assertThat(rest.dx()).isEqualTo(16);
        assertThat(rest.dy()).isEqualTo(-8);
        assertThat(rest.guides()).isEmpty();
    }

    @Test
    void aNeighbourWithinSixPullsMoreThanTheGrid() {
        Box neighbour = new Box(300, 105, 160, 72);
        Snapper.Rest rest = Snapper.rest(mover, 3, 100, List.of(neighbour));
        assertThat(rest.dy()).isEqualTo(105);
        assertThat(rest.dx()).isZero();
        assertThat(rest.guides()).hasSize(1).first().satisfies(guide -> {
            assertThat(guide.y1()).isEqualTo(guide.y2());
            assertThat(guide.x1()).isEqualTo(-40);
            assertThat(guide.x2()).isEqualTo(500);
        });
    }

    @Test
    void aNeighbourFurtherAwayDoesNotPull() {
        Box neighbour = new Box(300, 107, 160, 73);
        assertThat(Snapper.rest(mover, 0, 99, List.of(neighbour)).dy()).isEqualTo(96);
    }

    @Test
    void centresPullCentresOnly() {
        // The centre of the mover would be at 80, the left edge of the neighbour is 82.
        assertThat(Snapper.rest(mover, 0, 0, List.of(new Box(82, 400, 500, 10))).guides())
                .isEmpty();
        assertThat(Snapper.rest(mover, 0, 0, List.of(new Box(64, 400, 40, 10))).dx())
                .isEqualTo(4);
    }

    @Test
    void aFreeMoveGoesExactlyAsFarAsThePointer() {
        assertThat(Snapper.free(12.6, -3.2)).isEqualTo(new Snapper.Rest(13, -3, List.of(), List.of()));
    }

    @Test
    void aGapThatRepeatsAnotherPullsMoreThanTheGrid() {
        List<Box> row = List.of(new Box(-500, 0, 160, 72), new Box(-321, 0, 160, 72));
        Snapper.Rest rest = Snapper.rest(mover, -138, 0, row);
        assertThat(rest.dx())
                .as("19 after the second, as that is after the first")
                .isEqualTo(-142);
        assertThat(rest.gaps())
                .containsExactlyInAnyOrder(
                        new Snapper.Gap(false, 36, -340, -321), new Snapper.Gap(false, 36, -161, -142));
    }

    @Test
    void halfWayBetweenTwoIsAnEqualGapToo() {
        List<Box> column = List.of(new Box(0, -200, 160, 72), new Box(0, 201, 160, 72));
        Snapper.Rest rest = Snapper.rest(mover, 0, 5, column);
        assertThat(rest.dy()).isZero();
        assertThat(rest.gaps()).extracting(gap -> gap.to() - gap.from()).containsExactly(128, 129);
        assertThat(rest.gaps()).allMatch(Snapper.Gap::vertical);
    }
}
