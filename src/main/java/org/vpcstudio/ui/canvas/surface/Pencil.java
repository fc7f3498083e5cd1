package org.vpcstudio.ui.canvas.surface;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.vpcstudio.drawing.Artist;
import org.vpcstudio.drawing.Brush;
import org.vpcstudio.drawing.Brush.Align;
import org.vpcstudio.drawing.Brush.Face;
import org.vpcstudio.drawing.Brush.Pen;
import org.vpcstudio.drawing.Brush.Point;
import org.vpcstudio.drawing.Ghosts;
import org.vpcstudio.drawing.Icons;
import org.vpcstudio.drawing.Overlay;
import org.vpcstudio.drawing.Token;
import org.vpcstudio.edit.Preset;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.ResourceId;

/// Draws marks: places are canvas units, but lines, handles and plates have the same size in pixels at every zoom.
public final class Pencil {
    private static final Face PLATE = new Face(false, 600, 11.5);
    private static final double PLATE_HEIGHT = 24;
    private static final double PLATE_INSET = 9;
    private static final double DIMMED = 0.3;

    private final GraphicsContext gc;
    private final Board board;
    private final Viewport view;
    private final Brush pixels;
    private final Brush units;
    private final Overlay overlay;
    private final Ghosts ghosts;

    Pencil(GraphicsContext gc, Board board, TextWidths widths, Artist artist) {
        this.gc = gc;
        this.board = board;
        this.view = board.view().get();
        this.pixels = new FxBrush(gc, Viewport.START, widths);
        this.units = new FxBrush(gc, view, widths);
        this.overlay = artist.overlay(view.scale(), units);
        this.ghosts = artist.ghosts(view.scale(), units);
    }

    /// Draws in canvas units, such as a ghost at true size.
    public Brush units() {
        return units;
    }

    public int argb(Token token) {
        return board.tokens().argb(token);
    }

    /// A frame around an element.
    ///
    /// @param kind its corners follow the kind
    /// @param gap how far outside of the element, in pixels
    /// @param width in pixels
    /// @param dash in pixels; none for a solid line
    public void frame(Box box, Kind kind, double gap, double width, Token colour, List<Double> dash) {
        double out = gap + width;
        double x = Math.rint(view.viewX(box.x())) - out;
        double y = Math.rint(view.viewY(box.y())) - out;
        double w = Math.rint(view.viewX(box.right())) + out - x;
        double h = Math.rint(view.viewY(box.bottom())) + out - y;
        double radius = cornerOf(kind, box) * view.scale();
        pixels.box(x, y, w, h, radius == 0 ? 0 : radius + out, null, new Pen(argb(colour), width, dash));
    }

    /// The corner radius of an element in canvas units: land is square, things are round, addresses are capsules.
    public static double cornerOf(Kind kind, Box box) {
        return switch (kind) {
            case REGION, VPC, SUBNET, SITE -> 0;
            case NOTE -> 2;
            case VIP, EIP -> box.height() / 2.0;
            default -> 8;
        };
    }

    /// A filled shape over an element.
    public void cover(Box box, Kind kind, int argb) {
        units.box(box.x(), box.y(), box.width(), box.height(), cornerOf(kind, box), argb, null);
    }

    /// A translucent rectangle with a line around it, from corner to corner.
    public void band(double x1, double y1, double x2, double y2) {
        double x = view.viewX(Math.min(x1, x2));
        double y = view.viewY(Math.min(y1, y2));
        double w = Math.abs(x2 - x1) * view.scale();
        double h = Math.abs(y2 - y1) * view.scale();
        pixels.fade(0.35);
        pixels.box(x, y, w, h, 0, argb(Token.ACCENT_MUTED), null);
        pixels.restore();
        pixels.box(x, y, w, h, 0, null, Pen.solid(argb(Token.ACCENT), 1));
    }

    /// Dims everything but these boxes: what shows through is 30 % of itself.
    public void veil(List<Box> lit) {
        gc.setFill(Color.web(board.tokens().hex(Token.CANVAS), 1 - DIMMED));
        gc.fillRect(0, 0, board.width(), board.height());
        for (Box box : lit) {
            double x = Math.rint(view.viewX(box.x()));
            double y = Math.rint(view.viewY(box.y()));
            gc.clearRect(x, y, Math.rint(view.viewX(box.right())) - x, Math.rint(view.viewY(box.bottom())) - y);
        }
    }

    /// A circle to pull a connection from.
    public void port(double x, double y) {
        pixels.circle(
                Math.rint(view.viewX(x)),
                Math.rint(view.viewY(y)),
                4,
                argb(Token.NODE_FILL),
                Pen.solid(argb(Token.ACCENT), 2));
    }

    /// A circle with a plus: to pull a connection from, or to click for a new neighbour.
    public void plus(double x, double y) {
        double cx = Math.rint(view.viewX(x));
        double cy = Math.rint(view.viewY(y));
        Pen accent = Pen.solid(argb(Token.ACCENT), 1.5);
        pixels.circle(cx, cy, 7, argb(Token.NODE_FILL), accent);
        pixels.polyline(List.of(new Point(cx - 3, cy), new Point(cx + 3, cy)), false, null, accent);
        pixels.polyline(List.of(new Point(cx, cy - 3), new Point(cx, cy + 3)), false, null, accent);
    }

    /// A square to pull a border with.
    public void handle(double x, double y) {
        pixels.box(
                Math.rint(view.viewX(x)) - 4,
                Math.rint(view.viewY(y)) - 4,
                8,
                8,
                2,
                argb(Token.NODE_FILL),
                Pen.solid(argb(Token.ACCENT), 2));
    }

    /// A line between two canvas points.
    public void line(double x1, double y1, double x2, double y2, double width, List<Double> dash) {
        pixels.polyline(
                List.of(new Point(view.viewX(x1), view.viewY(y1)), new Point(view.viewX(x2), view.viewY(y2))),
                false,
                null,
                new Pen(argb(Token.ACCENT), width, dash));
    }

    /// A broad translucent line along a route, under which the route itself is seen.
    ///
    /// @param width in pixels
    public void halo(List<Point> route, double width) {
        pixels.fade(0.35);
        pixels.polyline(
                route.stream()
                        .map(point -> new Point(view.viewX(point.x()), view.viewY(point.y())))
                        .toList(),
                false,
                null,
                Pen.solid(argb(Token.ACCENT), width));
        pixels.restore();
    }

    /// A gap that equals another, with its size.
    public void gap(Snapper.Gap gap) {
        overlay.drawGap(gap.vertical(), gap.at(), gap.from(), gap.to());
    }

    /// A line of words on a plate, its top left corner at a canvas point, so many pixels further down.
    public void plate(String words, double x, double y, double below, Token outline) {
        double left = Math.rint(view.viewX(x));
        double top = Math.rint(view.viewY(y)) + below;
        double width = Math.ceil(pixels.width(words, PLATE)) + 2 * PLATE_INSET;
        pixels.box(left, top, width, PLATE_HEIGHT, 6, argb(Token.BG_OVERLAY), Pen.solid(argb(outline), 1));
        pixels.text(words, left + PLATE_INSET, top + 16, Align.LEFT, PLATE, argb(Token.TEXT_1));
    }

    /// The container that would receive what is dropped: outlined, its header filled with its name.
    ///
    /// @param note the new address; may be blank
    public void target(ResourceId container, String note) {
        overlay.drawDropTarget(board.scene(), container, note);
    }

    /// What refuses to take what is dropped.
    public void refusing(Box box) {
        overlay.drawRefusing(box);
    }

    /// A new element under the pointer.
    public void ghost(Preset preset, String name, String address, Box box, boolean refused) {
        ghosts.draw(preset, name, address, box, refused);
    }

    /// What is being moved, translucent and at true size.
    ///
    /// @param icon blank for none
    public void ghost(Box box, Kind kind, String icon, String name, String address, boolean refused) {
        Token line = refused ? Token.DANGER_FG : Token.ACCENT;
        boolean capsule = kind == Kind.VIP || kind == Kind.EIP;
        units.fade(0.78);
        units.box(
                box.x(),
                box.y(),
                box.width(),
                box.height(),
                cornerOf(kind, box),
                kind.isContainer() ? null : argb(refused ? Token.DANGER_SUBTLE : Token.ACCENT_SUBTLE),
                Pen.solid(argb(line), 1));
        units.restore();
        double iconSize = capsule ? 18 : 20;
        boolean header = kind.isContainer() || kind == Kind.NOTE;
        boolean server = kind == Kind.ECS;
        double middle = header ? box.y() + 14.0 : box.y() + box.height() / 2.0 - (server ? 8 : 0);
        double inset = kind.standsOnBorder() ? (box.width() - iconSize) / 2 : 12;
        if (!icon.isEmpty() && view.scale() >= 0.3) {
            units.glyph(
                    Icons.path(icon),
                    box.x() + inset,
                    middle - iconSize / 2 + (server ? 4 : 0),
                    iconSize,
                    null,
                    Pen.solid(argb(line), 1.5));
        }
        double nameX = kind.standsOnBorder() ? box.right() + 8.0 : box.x() + (server ? 52 : 36);
        units.text(name, nameX, middle + 4.5, Align.LEFT, new Face(false, 600, 13), argb(Token.TEXT_1));
        if (server) {
            units.text(address, nameX, middle + 21, Align.LEFT, new Face(true, 400, 12), argb(Token.TEXT_2));
        } else {
            units.text(
                    address,
                    box.right() - 13.0,
                    middle + 4.5,
                    Align.RIGHT,
                    new Face(true, 400, 12),
                    argb(Token.TEXT_2));
        }
    }
}
