package org.vpcstudio.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Border;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Placed;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Site;
import org.vpcstudio.model.topology.Unplaced;

/// Room for what is nested: containers grow to hold their elements and push their neighbours aside ({@link
/// Settling}); they never shrink by themselves. Gateways on a side of their container need no room in it.
public final class Fitting {
    /// Room a container keeps around what it holds, and neighbours keep from each other when they are pushed.
    public static final int PADDING = 16;

    /// Height of a site's header and of a row below it.
    public static final int SITE_HEADER = 52;

    public static final int ROW = 18;

    /// From one gateway on a border to the next.
    private static final int ALONG = 64;

    private static final int LEAST_WIDTH = 160;
    private static final int LEAST_HEIGHT = 80;

    private Fitting() {}

    /// How far from the top edge of a container its elements begin, below the header.
    public static int headroom(Resource container) {
        return switch (container) {
            case Site site -> SITE_HEADER + ROW * site.clients().size() + ROW / 2;
            case Placed _, Unplaced _ -> headroom(container.kind());
        };
    }

    /// As {@link #headroom(Resource)} for a container without rows of its own in its header.
    public static int headroom(Kind container) {
        return container == Kind.REGION ? 24 : 40;
    }

    /// These edits, followed by what the containers around the changed elements need.
    public static Edit settled(Document document, List<Edit> edits, Collection<ResourceId> changed) {
        return Settling.after(document, edits, changed);
    }

    /// The smallest box, in canvas units, to which a container may be pulled: it holds its elements.
    ///
    /// @param box its present one
    /// @param leftMoves whether the left border is pulled, not the right one
    /// @param topMoves whether the top border is pulled, not the bottom one
    public static Box least(Document document, ResourceId container, Box box, boolean leftMoves, boolean topMoves) {
        int left = leftMoves ? box.right() - LEAST_WIDTH : box.x();
        int top = topMoves ? box.bottom() - LEAST_HEIGHT : box.y();
        int right = left + LEAST_WIDTH;
        int bottom = top + LEAST_HEIGHT;
        int headroom =
                document.topology().find(container).map(Fitting::headroom).orElse(PADDING);
        for (Resource child : standingInside(document.topology().childrenOf(container))) {
            Optional<Box> inner = document.diagram().absolute(child.id(), document.topology());
            if (inner.isPresent()) {
                left = Math.min(left, Math.max(box.x(), inner.get().x() - PADDING));
                top = Math.min(top, Math.max(box.y(), inner.get().y() - headroom));
                right = Math.max(right, Math.min(box.right(), inner.get().right() + PADDING));
                bottom = Math.max(bottom, Math.min(box.bottom(), inner.get().bottom() + PADDING));
            }
        }
        return new Box(left, top, right - left, bottom - top);
    }

    /// The smallest box around what a container holds, relative to its parent; one that holds nothing keeps its corner.
    static Box around(Document document, ResourceId container) {
        Box present = document.diagram().box(container).orElseThrow();
        return held(document, container)
                .map(box -> box.sized(Math.max(LEAST_WIDTH, box.width()), Math.max(LEAST_HEIGHT, box.height())))
                .orElse(present.sized(LEAST_WIDTH, LEAST_HEIGHT));
    }

    /// What a container holds with the padding and the header around it, relative to the container's parent; empty
    /// when it holds nothing.
    static Optional<Box> held(Document document, ResourceId container) {
        Box present = document.diagram().box(container).orElseThrow();
        int headroom =
                document.topology().find(container).map(Fitting::headroom).orElse(PADDING);
        return standingInside(document.topology().childrenOf(container)).stream()
                .flatMap(child -> document.diagram().box(child.id()).stream())
                .reduce(Box::union)
                .map(box -> new Box(
                        present.x() + box.x() - PADDING,
                        present.y() + box.y() - headroom,
                        box.width() + 2 * PADDING,
                        box.height() + headroom + PADDING));
    }

    /// A box moved clear of the left edge and the header of its container.
    public static Box clear(Resource container, Box box) {
        return box.at(Math.max(PADDING, box.x()), Math.max(headroom(container), box.y()));
    }

    /// The first free place in a container, row by row, for an element of this size; relative to the container.
    public static Box freePlace(Document document, ResourceId container, int width, int height) {
        int headroom =
                document.topology().find(container).map(Fitting::headroom).orElse(PADDING);
        int room = document.diagram().box(container).map(Box::width).orElse(0);
        List<Box> taken = document.topology().childrenOf(container).stream()
                .flatMap(child -> document.diagram().box(child.id()).stream())
                .toList();
        int lowest = taken.stream().mapToInt(Box::bottom).max().orElse(0);
        for (int y = headroom; y <= lowest + PADDING; y += 8) {
            for (int x = PADDING; x + width + PADDING <= room; x += 8) {
                Box place = new Box(x, y, width, height);
                if (taken.stream().noneMatch(place.grown(PADDING - 1)::overlaps)) {
                    return place;
                }
            }
        }
        return new Box(PADDING, Math.max(headroom, lowest + PADDING), width, height);
    }

    /// The first free place on a side of a container for a gateway of this size, the left side first; relative to the
    /// container.
    public static Box freeOnBorder(Document document, ResourceId container, int width, int height) {
        Box around = inside(document, container);
        List<Box> taken = document.topology().childrenOf(container).stream()
                .filter(child -> child.kind().standsOnBorder())
                .flatMap(child -> document.diagram().box(child.id()).stream())
                .toList();
        for (Border side : Border.values()) {
            for (int at = ALONG; at + ALONG <= Math.max(2 * ALONG, around.height()); at += ALONG) {
                Box place = side.flush(around, new Box(at, at, width, height));
                if (taken.stream().noneMatch(place.grown(PADDING)::overlaps)) {
                    return place;
                }
            }
        }
        return Border.LEFT.flush(around, new Box(0, ALONG, width, height));
    }

    /// The container's box with its own corner as the origin.
    public static Box inside(Document document, ResourceId container) {
        return document.diagram()
                .box(container)
                .map(box -> box.at(0, 0))
                .orElse(new Box(0, 0, LEAST_WIDTH, LEAST_HEIGHT));
    }

    private static List<Resource> standingInside(List<Resource> children) {
        return children.stream().filter(child -> !child.kind().standsOnBorder()).toList();
    }

    /// The gateways on the sides of a container that gets another box stay on their sides, and where they are.
    static List<Edit> following(Document document, List<Resource> children, Box before, Box after) {
        List<Edit> edits = new ArrayList<>();
        for (Resource child : children) {
            Optional<Box> present = document.diagram().box(child.id());
            if (child.kind().standsOnBorder() && present.isPresent()) {
                Border side = Border.nearest(before.at(0, 0), present.get());
                Box moved = present.get().movedBy(before.x() - after.x(), before.y() - after.y());
                edits.add(new Edit.Place(child.id(), side.flush(after.at(0, 0), moved)));
            }
        }
        return edits;
    }
}
