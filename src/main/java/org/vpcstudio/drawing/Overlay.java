package org.vpcstudio.drawing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.vpcstudio.drawing.Brush.Align;
import org.vpcstudio.drawing.Brush.Pen;
import org.vpcstudio.drawing.Brush.Point;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;

/// What belongs to the editor alone, drawn over a scene: selection, hover, drop targets, guides, connections in the
/// making. Strokes keep their width on the screen when the canvas is zoomed out. Made anew for each frame by
/// {@link Artist#overlay}; ghosts are in {@link Ghosts}.
public final class Overlay {
    private static final double RING_OFF = 2;
    private static final double GUIDE_BEYOND = 40;
    private static final double PORT = 4;
    private static final double HANDLE = 8;

    private final Easel easel;

    /// A screen pixel in canvas units, never more than one unit.
    private final double unit;

    Overlay(Easel easel) {
        this.easel = easel;
        this.unit = easel.unit();
    }

    /// A ring around each selected element; several get one box around all of them.
    public void drawSelection(Scene scene, Collection<ResourceId> ids) {
        List<ResourceId> drawn = ids.stream().filter(scene.boxes()::containsKey).toList();
        drawn.forEach(id -> ring(scene, id, easel.pen(Token.ACCENT, 2 * unit)));
        Optional<Box> around =
                drawn.stream().flatMap(id -> scene.box(id).stream()).reduce(Box::union);
        if (drawn.size() > 1) {
            around.ifPresent(box -> {
                double off = 8 * unit;
                easel.frame(
                        box.x() - off,
                        box.y() - off,
                        box.width() + 2 * off,
                        box.height() + 2 * off,
                        0,
                        null,
                        easel.pen(Token.ACCENT_MUTED, unit));
            });
        }
    }

    /// The ring of the element that has the focus without being selected.
    public void drawFocus(Scene scene, ResourceId id) {
        ring(scene, id, easel.dashed(Token.ACCENT, 2 * unit, 4 * unit, 2 * unit));
    }

    /// The element under the pointer: border in the accent colour; nodes show their ports.
    public void drawHover(Scene scene, ResourceId id) {
        scene.box(id).ifPresent(box -> {
            Kind kind = kind(scene, id);
            easel.frame(
                    box.x(),
                    box.y(),
                    box.width(),
                    box.height(),
                    radius(kind, box),
                    null,
                    easel.pen(Token.ACCENT, (kind.isContainer() ? 1 : 1.5) * unit));
            if (!kind.isContainer()) {
                drawPorts(box, true);
            }
        });
    }

    /// The four ports of a box.
    ///
    /// @param legal whether a connection may end here
    public void drawPorts(Box box, boolean legal) {
        easel.brush().fade(legal ? 1 : 0.3);
        for (Point port : List.of(
                new Point(box.centerX(), box.y()),
                new Point(box.right(), box.centerY()),
                new Point(box.centerX(), box.bottom()),
                new Point(box.x(), box.centerY()))) {
            easel.brush()
                    .circle(
                            port.x(),
                            port.y(),
                            PORT * unit,
                            easel.argb(Token.NODE_FILL),
                            easel.pen(Token.ACCENT, 2 * unit));
        }
        easel.brush().restore();
    }

    /// The eight handles with which a container is resized.
    public void drawHandles(Box box) {
        double size = HANDLE * unit;
        for (double x : new double[] {box.x(), box.x() + box.width() / 2.0, box.right()}) {
            for (double y : new double[] {box.y(), box.y() + box.height() / 2.0, box.bottom()}) {
                if (x != box.x() + box.width() / 2.0 || y != box.y() + box.height() / 2.0) {
                    easel.frame(
                            x - size / 2,
                            y - size / 2,
                            size,
                            size,
                            2 * unit,
                            easel.argb(Token.NODE_FILL),
                            easel.pen(Token.ACCENT, 1.5 * unit));
                }
            }
        }
    }

    /// The container that would take what is dragged: outline and header in the accent colour.
    ///
    /// @param note what it would get, such as `new address 192.168.20.23`; may be blank
    public void drawDropTarget(Scene scene, ResourceId container, String note) {
        Optional<Box> place = scene.box(container);
        if (place.isEmpty()) {
            return;
        }
        Box box = place.get();
        Kind kind = kind(scene, container);
        String name = scene.resource(container).map(Resource::name).orElse("");
        double height = Math.max(24, Header.height(kind));
        double top = kind == Kind.REGION ? box.y() - height / 2 : box.y();
        easel.frame(box.x(), box.y(), box.width(), box.height(), 0, null, easel.pen(Token.ACCENT, 2 * unit));
        easel.fill(box.x(), top, box.width(), height, 0, Token.ACCENT);
        double baseline = top + height / 2 + 4.5;
        double noteWidth = note.isEmpty() ? 0 : easel.width(note, Type.STRONG_LABEL) + 20;
        easel.icon(kind.code(), box.x() + 12, top + height / 2 - 8, 16, 1.75, Token.ON_ACCENT);
        easel.fitted(
                easel.say("into", name),
                box.x() + 34,
                baseline,
                box.width() - 44 - noteWidth,
                Align.LEFT,
                Type.NAME,
                Token.ON_ACCENT);
        if (noteWidth < box.width() * 0.7) {
            easel.text(note, box.right() - 10, baseline, Align.RIGHT, Type.STRONG_LABEL, Token.ON_ACCENT);
        }
    }

    /// The outline of the container one is dragging out of.
    public void drawOldParent(Box box) {
        easel.frame(
                box.x(),
                box.y(),
                box.width(),
                box.height(),
                0,
                null,
                easel.dashed(Token.ACCENT, unit, 4 * unit, 3 * unit));
    }

    /// What refuses to take what is dragged.
    public void drawRefusing(Box box) {
        Pen pen = new Pen(Status.FAULT.argb(), 2 * unit, List.of(6 * unit, 4 * unit));
        easel.frame(box.x(), box.y(), box.width(), box.height(), 0, null, pen);
    }

    /// The reason why something cannot be dropped, on a plate 12 below this box.
    public void drawRefusal(Box box, String reason) {
        double width = easel.width(reason, Type.CHIP_NAME) + 24;
        double x = box.x();
        double y = box.bottom() + 12;
        easel.frame(x, y, width, 28, 6, easel.argb(Token.BG_OVERLAY), Pen.solid(Status.FAULT.argb(), unit));
        easel.text(reason, x + 12, y + 18, Align.LEFT, Type.CHIP_NAME, Token.TEXT_1);
    }

    /// A line along which something is aligned; it reaches 40 beyond both ends.
    ///
    /// @param vertical whether it runs from top to bottom
    /// @param at its x when vertical, else its y
    public void drawGuide(boolean vertical, double at, double from, double to) {
        double start = Math.min(from, to) - GUIDE_BEYOND;
        double end = Math.max(from, to) + GUIDE_BEYOND;
        Pen pen = easel.dashed(Token.ACCENT, unit, 4 * unit, 3 * unit);
        double sharp = at + 0.5 * unit;
        if (vertical) {
            easel.line(sharp, start, sharp, end, pen);
        } else {
            easel.line(start, sharp, end, sharp, pen);
        }
    }

    /// A gap that equals others, with its size.
    ///
    /// @param vertical whether the gap is between boxes one above the other
    /// @param at its x when vertical, else its y
    public void drawGap(boolean vertical, double at, double from, double to) {
        Pen pen = easel.pen(Token.ACCENT, unit);
        double tick = 5 * unit;
        if (vertical) {
            easel.line(at, from, at, to, pen);
            easel.line(at - tick, from, at + tick, from, pen);
            easel.line(at - tick, to, at + tick, to, pen);
        } else {
            easel.line(from, at, to, at, pen);
            easel.line(from, at - tick, from, at + tick, pen);
            easel.line(to, at - tick, to, at + tick, pen);
        }
        double middle = (from + to) / 2;
        double cx = vertical ? at : middle;
        double cy = vertical ? middle : at;
        easel.fill(cx - 13, cy - 9, 26, 18, 4, Token.ACCENT);
        String size = String.valueOf(Math.round(Math.abs(to - from)));
        easel.text(size, cx, cy + 4, Align.CENTER, Type.STRONG_LABEL, Token.ON_ACCENT);
    }

    /// A connection in the making.
    ///
    /// @param points from the port to the pointer or to the target's port
    /// @param legal whether it may end there
    /// @param label what would come of it, or why not; may be blank
    public void drawConnectPreview(List<Point> points, boolean legal, String label) {
        int argb = legal ? easel.argb(Token.ACCENT) : Status.FAULT.argb();
        easel.brush().polyline(points, false, null, new Pen(argb, 2 * unit, List.of(6 * unit, 4 * unit)));
        Point end = points.getLast();
        easel.brush().circle(end.x(), end.y(), PORT * unit, argb, null);
        if (!label.isEmpty()) {
            double width = easel.width(label, Type.STRONG_LABEL) + (legal ? 34 : 16);
            double x = end.x() + 14;
            double y = end.y() + 14;
            easel.frame(x, y, width, 22, 5, easel.argb(Token.BG_OVERLAY), Pen.solid(argb, unit));
            if (legal) {
                easel.icon("ui-plus", x + 7, y + 4, 14, 1.75, Token.ACCENT_FG);
            }
            easel.text(label, x + (legal ? 25 : 8), y + 15, Align.LEFT, Type.STRONG_LABEL, Token.TEXT_1);
        }
    }

    /// The rectangle with which several elements are selected.
    ///
    /// @param touching whether it selects what it touches, not only what it encloses
    public void drawRubberBand(Box box, boolean touching) {
        Pen pen = touching ? easel.dashed(Token.ACCENT, unit, 4 * unit, 3 * unit) : easel.pen(Token.ACCENT, unit);
        easel.brush().fade(0.35);
        easel.fill(box.x(), box.y(), box.width(), box.height(), 0, Token.ACCENT_MUTED);
        easel.brush().restore();
        easel.frame(box.x(), box.y(), box.width(), box.height(), 0, null, pen);
    }

    private void ring(Scene scene, ResourceId id, Pen pen) {
        scene.box(id).ifPresent(box -> {
            double off = RING_OFF * unit + pen.width();
            double radius = radius(kind(scene, id), box);
            easel.frame(
                    box.x() - off,
                    box.y() - off,
                    box.width() + 2 * off,
                    box.height() + 2 * off,
                    radius == 0 ? 0 : radius + off,
                    null,
                    pen);
            // The ring must not hide what is wrong.
            Badge badge = scene.badges().get(id);
            if (badge != null) {
                new BadgePainter(easel).draw(badge, kind(scene, id), box);
            }
        });
    }

    private static Kind kind(Scene scene, ResourceId id) {
        return scene.resource(id).map(Resource::kind).orElse(Kind.ECS);
    }

    private static double radius(Kind kind, Box box) {
        return switch (kind) {
            case REGION, VPC, SUBNET, SITE -> 0;
            case NOTE -> NotePainter.RADIUS;
            case VIP, EIP -> Math.min(box.width(), box.height()) / 2.0;
            default -> EcsPainter.RADIUS;
        };
    }
}
