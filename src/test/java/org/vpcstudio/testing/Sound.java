package org.vpcstudio.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.Resource;

/// Whether a drawing says what the design says: what is in a container is drawn in it, and containers overlap nothing
/// beside them.
public final class Sound {
    private Sound() {}

    /// Looks at all that is drawn.
    ///
    /// @throws AssertionError when the drawing is wrong; says where
    public static void check(Document document) {
        List<Resource> placed = document.topology().all().stream()
                .filter(resource -> document.diagram().box(resource.id()).isPresent())
                .toList();
        for (Resource resource : placed) {
            Box box = document.diagram().box(resource.id()).orElseThrow();
            Optional<Box> around = resource.parent().flatMap(document.diagram()::box);
            around.ifPresent(container -> assertThat(container.at(0, 0).encloses(box))
                    .as(resource.id() + " " + box + " in " + container)
                    .isTrue());
            if (resource.kind().isContainer()) {
                placed.stream()
                        .filter(other -> !other.equals(resource)
                                && !other.kind().standsOnBorder()
                                && other.parent().equals(resource.parent()))
                        .forEach(other -> {
                            Box beside = document.diagram().box(other.id()).orElseThrow();
                            assertThat(beside.overlaps(box))
                                    .as(resource.id() + " " + box + " over " + other.id() + " " + beside)
                                    .isFalse();
                        });
            }
        }
    }
}
