package org.vpcstudio.edit.copying;

import java.util.Optional;
import org.vpcstudio.model.topology.ResourceId;

/// Where copies are to go.
public sealed interface Target {
    /// Under the pointer.
    ///
    /// @param container the innermost one there; empty on the open canvas
    /// @param x in canvas units, the middle of the copies
    /// @param y likewise
    record Under(Optional<ResourceId> container, int x, int y) implements Target {}

    /// At the first free place of a container.
    record Inside(ResourceId container) implements Target {}

    /// Beside the originals, so many times two steps of the grid to the right and down; at a free place when the
    /// originals are not in the design.
    record Beside(int times) implements Target {}

    /// The container that was pointed at; empty for none.
    default Optional<ResourceId> pointed() {
        return switch (this) {
            case Under under -> under.container();
            case Inside(ResourceId id) -> Optional.of(id);
            case Beside _ -> Optional.empty();
        };
    }
}
