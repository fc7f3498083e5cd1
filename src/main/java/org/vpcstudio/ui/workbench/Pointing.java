package org.vpcstudio.ui.workbench;

import java.util.Optional;
import org.vpcstudio.model.topology.ResourceId;

/// A place of the canvas that the pointer is on.
///
/// @param container the innermost container there; empty on the open canvas
/// @param x in canvas units
/// @param y likewise
public record Pointing(Optional<ResourceId> container, int x, int y) {}
