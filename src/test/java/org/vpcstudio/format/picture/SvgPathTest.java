package org.vpcstudio.format.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgPathTest {
    private static final Map<Integer, String> LETTERS = Map.of(
            PathIterator.SEG_MOVETO,
            "M",
            PathIterator.SEG_LINETO,
            "L",
            PathIterator.SEG_QUADTO,
            "Q",
            PathIterator.SEG_CUBICTO,
            "C",
            PathIterator.SEG_CLOSE,
            "Z");

    @Test
    void linesOfEveryKind() {
        assertThat(read("M1 2L3 4H5V6")).isEqualTo("M1,2 L3,4 L5,4 L5,6");
        assertThat(read("m1 2l3 4h5v6")).isEqualTo("M1,2 L4,6 L9,6 L9,12");
    }

    @Test
    void pairsAfterAMoveAreLines() {
        assertThat(read("M1 1 2 2 3 3")).isEqualTo("M1,1 L2,2 L3,3");
        assertThat(read("m1 1 2 2 3 3")).isEqualTo("M1,1 L3,3 L6,6");
    }

    @Test
    void aCommandIsRepeatedWithoutItsLetter() {
        assertThat(read("M0 0h1 2 3")).isEqualTo("M0,0 L1,0 L3,0 L6,0");
    }

    @Test
    void numbersNeedNoSpaceBetween() {
        assertThat(read("M.5.25-1-2 1e1,2E-1")).isEqualTo("M0.5,0.25 L-1,-2 L10,0.2");
    }

    @Test
    void closingGoesBackToTheStart() {
        assertThat(read("M1 1h4v4zl1 1")).isEqualTo("M1,1 L5,1 L5,5 Z L2,2");
        assertThat(read("M1 1h4zm1 1h1")).isEqualTo("M1,1 L5,1 Z M2,2 L3,2");
    }

    @Test
    void smoothCubicsReflectTheLatestControlPoint() {
        assertThat(read("M0 0C1 1 2 2 3 0S5 5 6 0")).isEqualTo("M0,0 C1,1,2,2,3,0 C4,-2,5,5,6,0");
        assertThat(read("M0 0c1 1 2 2 3 0s2 5 3 0")).isEqualTo("M0,0 C1,1,2,2,3,0 C4,-2,5,5,6,0");
        assertThat(read("M1 1S5 5 6 0")).isEqualTo("M1,1 C1,1,5,5,6,0");
    }

    @Test
    void smoothQuadraticsReflectTheLatestControlPoint() {
        assertThat(read("M0 0Q1 2 2 0T4 0")).isEqualTo("M0,0 Q1,2,2,0 Q3,-2,4,0");
        assertThat(read("M0 0q1 2 2 0t2 0")).isEqualTo("M0,0 Q1,2,2,0 Q3,-2,4,0");
        assertThat(read("M0 0Q1 2 2 0C0 0 1 1 2 2T4 0")).endsWith("Q2,2,4,0");
    }

    @Test
    void anArcIsRound() {
        Rectangle2D half = SvgPath.parse("M0 0A5 5 0 0 1 10 0").getBounds2D();
        assertThat(half.getMinY()).isCloseTo(-5, within(0.01));
        assertThat(half.getMaxY()).isCloseTo(0, within(0.01));
    }

    @Test
    void theFlagsOfAnArcChooseOneOfFour() {
        // A quarter of a circle cuts off 25 / 2 x (pi / 2 - 1), the rest is what is left of it; clockwise is positive.
        assertThat(area("M0 0A5 5 0 0 1 5 5")).isCloseTo(7.13, within(0.05));
        assertThat(area("M0 0A5 5 0 0 0 5 5")).isCloseTo(-7.13, within(0.05));
        assertThat(area("M0 0A5 5 0 1 1 5 5")).isCloseTo(71.4, within(0.2));
        assertThat(area("M0 0A5 5 0 1 0 5 5")).isCloseTo(-71.4, within(0.2));
    }

    @Test
    void flagsNeedNoSpaceAfterThem() {
        assertThat(read("M0 0a5 5 0 0110 0")).isEqualTo(read("M0 0a5 5 0 0 1 10 0"));
    }

    @Test
    void radiiTooSmallAreGrown() {
        Rectangle2D bounds = SvgPath.parse("M0 0A1 1 0 0 1 10 0").getBounds2D();
        assertThat(bounds.getMinY()).isCloseTo(-5, within(0.01));
    }

    @Test
    void aTurnedEllipseIsTurned() {
        Rectangle2D upright = SvgPath.parse("M0 -2A4 2 90 0 1 0 6").getBounds2D();
        assertThat(upright.getHeight()).isCloseTo(8, within(0.01));
        assertThat(upright.getWidth()).isCloseTo(2, within(0.01));
    }

    @Test
    void anArcWithoutARadiusIsALine() {
        assertThat(read("M0 0A0 5 0 0 1 10 0")).isEqualTo("M0,0 L10,0");
        assertThat(read("M3 4A5 5 0 0 1 3 4")).isEqualTo("M3,4 L3,4");
    }

    @Test
    void nothingIsAnEmptyPath() {
        assertThat(read("  ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 2", "L1 2", "M1", "M1 2X3", "M1 2L3 a", "M0 0A1 1 0 2 0 3 3", "M0 0Z5", "M 1 2 L - 3"})
    void whatIsNoPathIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SvgPath.parse(text))
                .withMessageContaining("Not a path");
    }

    private static String read(String text) {
        List<String> parts = new ArrayList<>();
        double[] c = new double[6];
        for (PathIterator it = SvgPath.parse(text).getPathIterator(null); !it.isDone(); it.next()) {
            int kind = it.currentSegment(c);
            int numbers =
                    switch (kind) {
                        case PathIterator.SEG_CLOSE -> 0;
                        case PathIterator.SEG_QUADTO -> 4;
                        case PathIterator.SEG_CUBICTO -> 6;
                        default -> 2;
                    };
            List<String> words = new ArrayList<>();
            for (int i = 0; i < numbers; i++) {
                words.add(Numbers.plain(c[i]));
            }
            parts.add(LETTERS.get(kind) + String.join(",", words));
        }
        return String.join(" ", parts);
    }

    /// The area between a path and the line that closes it.
    private static double area(String text) {
        double sum = 0;
        double[] c = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator it = SvgPath.parse(text).getPathIterator(null, 0.001); !it.isDone(); it.next()) {
            it.currentSegment(c);
            sum += x * c[1] - c[0] * y;
            x = c[0];
            y = c[1];
        }
        return sum / 2;
    }
}
