package org.vpcstudio.model.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vpcstudio.testing.Designs;

class DiagramTest {
    private final Diagram diagram = Designs.haPair().diagram();
    private final Box box = diagram.box(Designs.ECS_1).orElseThrow();

    @Test
    void aLockedElementThatGetsAnotherBoxStaysLocked() {
        Diagram moved = diagram.withLocked(Designs.ECS_1, true).with(Designs.ECS_1, box.movedBy(8, 0));
        assertThat(moved.isLocked(Designs.ECS_1)).isTrue();
        assertThat(moved.box(Designs.ECS_1)).contains(box.movedBy(8, 0));
    }

    @Test
    void aCollapsedContainerKeepsItsBoxForLater() {
        Diagram collapsed = diagram.withCollapsed(Designs.VPC, true);
        assertThat(collapsed.isCollapsed(Designs.VPC)).isTrue();
        assertThat(collapsed.box(Designs.VPC)).isEqualTo(diagram.box(Designs.VPC));
        assertThat(collapsed.withCollapsed(Designs.VPC, false)).isEqualTo(diagram);
    }

    @Test
    void whatIsNotDrawnCannotBeLockedOrCollapsed() {
        assertThat(diagram.withLocked(Designs.id("nobody"), true)).isEqualTo(diagram);
        assertThat(diagram.withCollapsed(Designs.id("nobody"), true)).isEqualTo(diagram);
    }
}
