package org.vpcstudio.ui.canvas;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.ui.canvas.surface.Board;

/// The order in which a person reads the drawing: from top to bottom, then from left to right.
final class Reading {
    private Reading() {}

    static List<ResourceId> order(Board board) {
        return board.scene().boxes().entrySet().stream()
                .sorted(Comparator.comparing(
                                Map.Entry<ResourceId, Box>::getValue,
                                Comparator.comparingInt(Box::y).thenComparingInt(Box::x))
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }
}
