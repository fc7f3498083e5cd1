package org.vpcstudio.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vpcstudio.arrange.Router.Obstacles;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;

/// A drawn element.
///
/// @param box in canvas coordinates
/// @param around the box of its container, when that is drawn
/// @param collapsed a container of which only a small body is drawn
record Item(Resource resource, Box box, Optional<Box> around, boolean collapsed) {
    /// From below to the top: containers come before what they hold.
    static final Comparator<Item> ORDER =
            Comparator.comparing((Item item) -> item.resource.kind()).thenComparing(Item::id);

    /// The size of a collapsed container, at the top left corner of its box.
    static final int COLLAPSED_WIDTH = 208;

    static final int COLLAPSED_HEIGHT = 72;

    ResourceId id() {
        return resource.id();
    }

    /// Whether it is a container that shows what is in it.
    boolean isOpen() {
        return resource.kind().isContainer() && !collapsed;
    }

    /// The words of a gateway on a border.
    Optional<Caption> caption() {
        return around.flatMap(outer -> Caption.of(resource, box, outer));
    }

    /// What lines have to take care of.
    Obstacles obstacles() {
        List<Box> captions = new ArrayList<>(collapsed ? List.of() : Header.captions(resource, box));
        caption().ifPresent(caption -> captions.add(caption.room()));
        return isOpen()
                ? new Obstacles(List.of(), captions, List.of(box))
                : new Obstacles(List.of(box), captions, List.of());
    }

    /// Whether this point is on the body of a node, or on the header or border of a container.
    boolean isHit(double x, double y) {
        return collapsed ? box.contains(x, y) : Hits.body(resource, box, x, y);
    }
}
