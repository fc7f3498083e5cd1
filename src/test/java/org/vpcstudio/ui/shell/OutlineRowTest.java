package org.vpcstudio.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.testing.Designs;

class OutlineRowTest {
    private final Topology topology = Designs.haPair().topology();

    @Test
    void everyElementIsInTheOutlineOnce() {
        List<ResourceId> ids = new ArrayList<>();
        rows(topology).forEach(row -> collect(row, ids));
        assertThat(ids)
                .containsExactlyInAnyOrderElementsOf(
                        topology.all().stream().map(Resource::id).toList());
    }

    @Test
    void anElementWhoseContainerIsGoneStandsAtTheTop() {
        assertThat(rows(topology.without(Designs.VPC)))
                .anyMatch(row -> row.id().filter(Designs.SUBNET_HA::equals).isPresent());
        assertThat(rows(topology))
                .noneMatch(row -> row.id().filter(Designs.SUBNET_HA::equals).isPresent());
    }

    @Test
    void whatHasNoPlaceOnTheCanvasStandsUnderAHeading() {
        assertThat(rows(topology))
                .filteredOn(row -> row.id().isEmpty())
                .extracting(OutlineRow::label)
                .containsExactly("outline.security-group", "outline.keepalived-cluster", "outline.access-intent");
        assertThat(rows(Topology.EMPTY)).isEmpty();
    }

    private static List<OutlineRow> rows(Topology topology) {
        return OutlineRow.top(topology, key -> key);
    }

    private static void collect(OutlineRow row, List<ResourceId> ids) {
        row.id().ifPresent(ids::add);
        row.children().forEach(child -> collect(child, ids));
    }
}
