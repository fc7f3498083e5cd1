package org.vpcstudio.ui.canvas.surface;

import org.vpcstudio.drawing.Brush.Point;
import org.vpcstudio.model.topology.ResourceId;

/// A port was clicked: something new is wanted there.
///
/// @param number grows with every wish, so that the same port can be clicked twice
public record NeighbourWish(long number, ResourceId source, Point port) {}
