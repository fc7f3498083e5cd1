package org.vpcstudio.ui.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.vpcstudio.ui.transfer.LineDiff.Kind;
import org.vpcstudio.ui.transfer.LineDiff.Line;

class LineDiffTest {
    @Test
    void aChangedLineIsRemovedAndAddedInItsPlace() {
        LineDiff diff = LineDiff.of(List.of("a", "b", "c"), List.of("a", "B", "c"));
        assertThat(diff.lines())
                .containsExactly(
                        new Line(Kind.SAME, 1, 1, "a"),
                        new Line(Kind.REMOVED, 2, 0, "b"),
                        new Line(Kind.ADDED, 0, 2, "B"),
                        new Line(Kind.SAME, 3, 3, "c"));
        assertThat(diff.added()).isEqualTo(1);
        assertThat(diff.removed()).isEqualTo(1);
    }

    @Test
    void anInsertedLineLeavesTheOthersAlone() {
        LineDiff diff = LineDiff.of(List.of("a", "b", "c", "d"), List.of("a", "b", "x", "c", "d"));
        assertThat(diff.added()).isEqualTo(1);
        assertThat(diff.removed()).isZero();
    }

    @Test
    void equalTextsHaveNoChanges() {
        LineDiff diff = LineDiff.of(List.of("a", "b"), List.of("a", "b"));
        assertThat(diff).isEqualTo(LineDiff.whole(List.of("a", "b")));
    }

    @Test
    void veryLargeTextsAreReplacedAsAWholeBetweenTheirCommonEnds() {
        List<String> before = Collections.nCopies(3000, "old");
        List<String> after = Collections.nCopies(3000, "new");
        LineDiff diff = LineDiff.of(before, after);
        assertThat(diff.added()).isEqualTo(3000);
        assertThat(diff.removed()).isEqualTo(3000);
    }

    @Property
    void bothTextsCanBeReadFromIt(
            @ForAll @Size(max = 30) List<@CharRange(from = 'a', to = 'd') @StringLength(max = 1) String> before,
            @ForAll @Size(max = 30) List<@CharRange(from = 'a', to = 'd') @StringLength(max = 1) String> after) {
        LineDiff diff = LineDiff.of(before, after);
        assertThat(texts(diff, Kind.ADDED)).isEqualTo(before);
        assertThat(texts(diff, Kind.REMOVED)).isEqualTo(after);
    }

    private static List<String> texts(LineDiff diff, Kind without) {
        return diff.lines().stream()
                .filter(line -> line.kind() != without)
                .map(Line::text)
                .toList();
    }
}
