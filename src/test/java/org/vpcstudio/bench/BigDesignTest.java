package org.vpcstudio.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Severity;
import org.vpcstudio.check.book.Checker;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.Placed;
import org.vpcstudio.model.topology.Resource;

class BigDesignTest {
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 12, 100, 1303, 3000})
    void hasAsManyResourcesAsAsked(int size) {
        assertThat(BigDesign.of(size, 1).topology().size()).isEqualTo(size);
    }

    @Test
    void isTheSameForTheSameSeed() {
        assertThat(BigDesign.of(500, 7)).isEqualTo(BigDesign.of(500, 7)).isNotEqualTo(BigDesign.of(500, 8));
    }

    @Test
    void hasNoErrors() {
        assertThat(Checker.check(BigDesign.of(3000, 1)).stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(Finding::title)
                        .distinct())
                .isEmpty();
    }

    @Test
    void everyPlacedResourceHasABoxInsideItsParentAndNoneLiesOnAnother() {
        Document document = BigDesign.of(4000, 1);
        Map<String, List<Box>> siblings = new HashMap<>();
        for (Resource resource : document.topology().all()) {
            if (resource instanceof Placed) {
                Box box = document.diagram().box(resource.id()).orElseThrow();
                resource.parent()
                        .flatMap(document.diagram()::box)
                        .ifPresent(around -> assertThat(new Box(0, 0, around.width(), around.height()).encloses(box))
                                .as(resource.id().value())
                                .isTrue());
                siblings.computeIfAbsent(resource.parent().toString(), _ -> new ArrayList<>())
                        .add(box);
            }
        }
        siblings.values()
                .forEach(boxes -> assertThat(boxes)
                        .allSatisfy(box ->
                                assertThat(boxes.stream().filter(box::overlaps)).containsExactly(box)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, BigDesign.MOST_RESOURCES + 1})
    void refusesOtherSizes(int size) {
        assertThatIllegalArgumentException().isThrownBy(() -> BigDesign.of(size, 1));
    }
}
