package org.vpcstudio.edit.copying;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.edit.Fitting;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Border;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;

/// Finds places for copies: they keep their distances from each other, and containers cover no neighbour.
final class Layout {
    /// Two steps of the grid.
    private static final int BESIDE = 16;

    private static final int GRID = 8;

    /// Between what is drawn and what is put below or beside it on the open canvas.
    private static final int GAP = 48;

    private static final Box UNDRAWN = new Box(0, 0, 160, 72);

    private final Clip clip;
    private final Target target;
    private final List<Edit> edits = new ArrayList<>();
    private Document state;

    /// One of the elements to be placed.
    ///
    /// @param original as it was copied
    /// @param id of the copy
    /// @param host the container it goes into; empty for the open canvas
    record Piece(Resource original, ResourceId id, Optional<ResourceId> host) {}

    /// @param state the design with the copies, of which those inside others have their boxes
    Layout(Document state, Clip clip, Target target) {
        this.state = state;
        this.clip = clip;
        this.target = target;
    }

    /// The places of these pieces.
    List<Edit> places(List<Piece> pieces) {
        switch (target) {
            case Target.Under under -> under(under, pieces);
            case Target.Inside _ -> groups(pieces).forEach(this::together);
            case Target.Beside(int times) -> beside(pieces, times);
        }
        return edits;
    }

    private void under(Target.Under spot, List<Piece> pieces) {
        Box all = around(pieces);
        int dx = grid(spot.x() - all.width() / 2) - all.x();
        int dy = grid(spot.y() - all.height() / 2) - all.y();
        pieces.forEach(piece -> place(piece, onCanvas(piece).movedBy(dx, dy)));
    }

    private void beside(List<Piece> pieces, int times) {
        List<Piece> strangers = new ArrayList<>();
        for (Piece piece : pieces) {
            if (isAtHome(piece)) {
                Box box = onCanvas(piece).movedBy(BESIDE * times, BESIDE * times);
                Box moved = box.movedBy(
                        -origin(piece.host()).x(), -origin(piece.host()).y());
                if (standsFree(piece, moved)) {
                    place(piece, box);
                } else {
                    together(List.of(piece));
                }
            } else {
                strangers.add(piece);
            }
        }
        groups(strangers).forEach(this::together);
    }

    private boolean isAtHome(Piece piece) {
        return piece.original().parent().equals(piece.host())
                && clip.design().diagram().box(piece.original().id()).isPresent()
                && (piece.host().isPresent()
                        || state.topology().has(piece.original().id()));
    }

    /// Nodes may lie on their originals, so that one sees what was copied; containers and gateways may not.
    private boolean standsFree(Piece piece, Box box) {
        if (piece.original().kind().standsOnBorder()) {
            return false;
        }
        return !piece.original().kind().isContainer()
                || state.topology().all().stream()
                        .filter(other -> other.kind().isPlaced()
                                && other.parent().equals(piece.host())
                                && !other.id().equals(piece.id()))
                        .flatMap(other -> state.diagram().box(other.id()).stream())
                        .noneMatch(box::overlaps);
    }

    private static Iterable<List<Piece>> groups(List<Piece> pieces) {
        Map<Optional<ResourceId>, List<Piece>> groups = new LinkedHashMap<>();
        for (Piece piece : pieces) {
            groups.computeIfAbsent(piece.host(), _ -> new ArrayList<>()).add(piece);
        }
        return groups.values();
    }

    /// Puts pieces of one host at a free place of it, at the distances they have.
    private void together(List<Piece> pieces) {
        List<Piece> standing = pieces.stream()
                .filter(piece -> !piece.original().kind().standsOnBorder())
                .toList();
        if (!standing.isEmpty()) {
            Box all = around(standing);
            Optional<ResourceId> host = standing.getFirst().host();
            Box free = host.map(id -> Fitting.freePlace(state, id, all.width(), all.height())
                            .movedBy(origin(host).x(), origin(host).y()))
                    .orElseGet(() -> open(all));
            standing.forEach(piece -> place(piece, onCanvas(piece).movedBy(free.x() - all.x(), free.y() - all.y())));
        }
        for (Piece piece : pieces) {
            if (piece.original().kind().standsOnBorder()) {
                Box box = onCanvas(piece);
                ResourceId host = piece.host().orElseThrow();
                take(piece, Fitting.freeOnBorder(state, host, box.width(), box.height()));
            }
        }
    }

    /// Right of everything that is drawn.
    private Box open(Box all) {
        return state.topology().all().stream()
                .filter(resource -> resource.parent().isEmpty())
                .flatMap(resource -> state.diagram().box(resource.id()).stream())
                .reduce(Box::union)
                .map(drawn -> all.at(grid(drawn.right() + GAP), drawn.y()))
                .orElse(all);
    }

    private void place(Piece piece, Box canvas) {
        Box box =
                canvas.movedBy(-origin(piece.host()).x(), -origin(piece.host()).y());
        take(
                piece,
                piece.host()
                        .flatMap(state.topology()::find)
                        .map(host -> inside(host, piece, box))
                        .orElse(box));
    }

    private Box inside(Resource host, Piece piece, Box box) {
        if (!piece.original().kind().standsOnBorder()) {
            return Fitting.clear(host, box);
        }
        Box around = Fitting.inside(state, host.id());
        return Border.nearest(around, box).flush(around, box);
    }

    private void take(Piece piece, Box box) {
        Edit edit = new Edit.Place(piece.id(), box);
        edits.add(edit);
        state = edit.apply(state);
    }

    private Box around(List<Piece> pieces) {
        return pieces.stream().map(this::onCanvas).reduce(Box::union).orElse(UNDRAWN);
    }

    /// Where the original is, in canvas units.
    private Box onCanvas(Piece piece) {
        return clip.design()
                .diagram()
                .absolute(piece.original().id(), clip.design().topology())
                .orElse(UNDRAWN);
    }

    private Box origin(Optional<ResourceId> host) {
        return host.flatMap(id -> state.diagram().absolute(id, state.topology()))
                .orElse(new Box(0, 0, 1, 1));
    }

    private static int grid(int value) {
        return Math.floorDiv(value + GRID / 2, GRID) * GRID;
    }
}
