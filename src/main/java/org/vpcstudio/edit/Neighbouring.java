package org.vpcstudio.edit;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Border;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;

/// New elements that are made beside a present one and connected with it in the same step.
public final class Neighbouring {
    /// Between the two, so that the line and its label have room, in canvas units.
    private static final int GAP = 56;

    private final Document document;
    private final Resource source;

    private Neighbouring(Document document, Resource source) {
        this.document = document;
        this.source = source;
    }

    /// What can be made beside this element and be connected with it, in the order of the palette.
    public static List<Preset> offers(Document document, ResourceId source) {
        IdSource trial = new IdSource(new Random(0));
        return Stream.of(Preset.values())
                .filter(preset ->
                        create(document, source, preset, Border.RIGHT, trial).isPresent())
                .toList();
    }

    /// Makes an element on this side of a present one, or at the nearest free place, and connects the two. Empty when
    /// they cannot be connected, or the new one cannot be made where it would have to be.
    public static Optional<Created> create(
            Document document, ResourceId source, Preset preset, Border side, IdSource ids) {
        return document.topology()
                .find(source)
                .flatMap(present -> new Neighbouring(document, present).create(preset, side, ids));
    }

    private Optional<Created> create(Preset preset, Border side, IdSource ids) {
        Optional<ResourceId> host = Nesting.host(document.topology(), preset.kind(), Optional.of(source.id()));
        if (Creating.refusal(document, preset, host).isPresent()) {
            return Optional.empty();
        }
        Box place = place(preset, side, host);
        Created made = Creating.create(document, preset, host, place.x(), place.y(), ids);
        Document with = made.step().edit().apply(document);
        if (Connecting.refusal(with, source.id(), made.id()).isPresent()) {
            return Optional.empty();
        }
        Edit joined = Connecting.connect(with, source.id(), made.id(), ids).edit();
        Step step = Step.of(made.step().label(), Edit.all(made.step().edit(), joined));
        return Optional.of(new Created(step, made.id()));
    }

    /// Relative to the host, or on the open canvas.
    private Box place(Preset preset, Border side, Optional<ResourceId> host) {
        Box size = new Box(0, 0, preset.width(), preset.height());
        if (preset.kind().standsOnBorder() && host.isPresent()) {
            return Fitting.freeOnBorder(document, host.get(), preset.width(), preset.height());
        }
        Optional<Box> around = host.flatMap(id -> document.diagram().absolute(id, document.topology()));
        Optional<Box> beside = document.diagram()
                .absolute(source.id(), document.topology())
                .map(box -> beside(box, size, side))
                .map(box ->
                        around.map(outer -> box.movedBy(-outer.x(), -outer.y())).orElse(box))
                .filter(box -> isFree(box, host, around));
        return beside.orElseGet(() -> host.map(id -> Fitting.freePlace(document, id, preset.width(), preset.height()))
                .orElseGet(() -> size.at(0, bottom() + GAP)));
    }

    private static Box beside(Box present, Box size, Border side) {
        int x = present.centerX() - size.width() / 2;
        int y = present.centerY() - size.height() / 2;
        return switch (side) {
            case LEFT -> size.at(present.x() - GAP - size.width(), y);
            case RIGHT -> size.at(present.right() + GAP, y);
            case TOP -> size.at(x, present.y() - GAP - size.height());
            case BOTTOM -> size.at(x, present.bottom() + GAP);
        };
    }

    /// Whether nothing of the same host is there, and the host need not grow.
    private boolean isFree(Box box, Optional<ResourceId> host, Optional<Box> around) {
        boolean isInside = around.filter(outer -> !new Box(
                                16, 48, Math.max(1, outer.width() - 32), Math.max(1, outer.height() - 64))
                        .encloses(box))
                .isEmpty();
        return isInside
                && document.topology().all().stream()
                        .filter(resource -> resource.parent().equals(host))
                        .flatMap(resource -> document.diagram().box(resource.id()).stream())
                        .noneMatch(box.grown(16)::overlaps);
    }

    private int bottom() {
        return document.topology().all().stream()
                .filter(resource -> resource.parent().isEmpty())
                .flatMap(resource -> document.diagram().box(resource.id()).stream())
                .mapToInt(Box::bottom)
                .max()
                .orElse(-GAP);
    }
}
