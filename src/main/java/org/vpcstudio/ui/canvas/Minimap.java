package org.vpcstudio.ui.canvas;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.vpcstudio.check.Severity;
import org.vpcstudio.drawing.Artist;
import org.vpcstudio.drawing.Badge;
import org.vpcstudio.drawing.Scene;
import org.vpcstudio.drawing.Token;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.signal.Subscription;
import org.vpcstudio.ui.canvas.surface.Board;
import org.vpcstudio.ui.canvas.surface.Raster;
import org.vpcstudio.ui.canvas.surface.TextWidths;
import org.vpcstudio.ui.canvas.surface.Viewport;

/// The whole design in a corner: what is seen of it, problems, the selection.
/// A click goes there, a drag moves the view.
final class Minimap extends Region implements AutoCloseable {
    private static final double WIDTH = 172;
    private static final double HEIGHT = 112;
    private static final double INSET = 6;
    private static final double CORNER = 16;
    private static final double PROBLEM = 5;

    private final Board board;
    private final Raster raster = new Raster();
    private final Canvas marks = new Canvas(WIDTH, HEIGHT);
    private final TextWidths widths = new TextWidths();
    private final List<Subscription> subscriptions;
    private boolean stale = true;
    private double grabX;
    private double grabY;

    Minimap(Board board) {
        this.board = board;
        setId("minimap");
        getStyleClass().add("vs-minimap");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(board.workbench().say("canvas.minimap"));
        setPrefSize(WIDTH, HEIGHT);
        setMinSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        setVisible(false);
        marks.setMouseTransparent(true);
        Rectangle edge = new Rectangle(WIDTH, HEIGHT);
        edge.setArcWidth(CORNER);
        edge.setArcHeight(CORNER);
        setClip(edge);
        getChildren().addAll(raster.node(), marks);
        setOnMousePressed(this::pressed);
        setOnMouseDragged(this::dragged);
        setOnMouseReleased(MouseEvent::consume);
        setOnMouseClicked(MouseEvent::consume);
        subscriptions = List.of(
                board.workbench().session().document().watch(_ -> redraw()),
                board.workbench().session().findings().watch(_ -> redraw()),
                board.workbench().theme().watch(_ -> redraw()),
                board.refined().watch(_ -> redraw()),
                board.view().watch(_ -> requestLayout()),
                board.workbench().selection().watch(_ -> requestLayout()));
    }

    @Override
    public void close() {
        subscriptions.forEach(Subscription::close);
    }

    /// Shows or hides it.
    void toggle() {
        setVisible(!isVisible());
        redraw();
    }

    private void redraw() {
        stale = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (!isVisible()) {
            return;
        }
        Viewport map = map();
        if (stale) {
            stale = false;
            paint(map);
        }
        mark(map);
    }

    /// How the design lies on the map.
    private Viewport map() {
        Box all = board.scene().bounds().orElse(new Box(0, 0, 1, 1));
        double scale = Math.min((WIDTH - 2 * INSET) / all.width(), (HEIGHT - 2 * INSET) / all.height());
        return new Viewport(
                scale,
                WIDTH / 2 - (all.x() + all.width() / 2.0) * scale,
                HEIGHT / 2 - (all.y() + all.height() / 2.0) * scale);
    }

    private void paint(Viewport map) {
        Scene scene = board.scene();
        Artist artist = new Artist(board.tokens(), board.workbench().words());
        double sharpness = Optional.ofNullable(getScene())
                .map(javafx.scene.Scene::getWindow)
                .map(window -> window.getOutputScaleX())
                .orElse(1.0);
        raster.paint(
                WIDTH,
                HEIGHT,
                map,
                sharpness,
                board.tokens().argb(Token.CANVAS),
                widths,
                Optional.empty(),
                brush -> artist.draw(scene, map.scale(), brush));
    }

    private void mark(Viewport map) {
        GraphicsContext gc = marks.getGraphicsContext2D();
        gc.clearRect(0, 0, WIDTH, HEIGHT);
        gc.setFill(colour(Token.ACCENT));
        for (var id : board.workbench().selection().get()) {
            board.box(id).ifPresent(box -> fill(gc, map, box));
        }
        board.scene().badges().forEach((id, badge) -> {
            if (badge.worst().isAtLeast(Severity.WARNING)) {
                board.box(id).ifPresent(box -> problem(gc, map, badge, box));
            }
        });
        gc.setStroke(colour(Token.ACCENT));
        gc.setLineWidth(1.5);
        Viewport view = board.view().get();
        double left = Math.max(1, map.viewX(view.canvasX(0)));
        double top = Math.max(1, map.viewY(view.canvasY(0)));
        double right = Math.min(WIDTH - 1, map.viewX(view.canvasX(board.width())));
        double bottom = Math.min(HEIGHT - 1, map.viewY(view.canvasY(board.height())));
        gc.strokeRect(left, top, Math.max(2, right - left), Math.max(2, bottom - top));
        gc.setStroke(colour(Token.FIELD_LINE));
        gc.setLineWidth(1);
        gc.strokeRoundRect(0.5, 0.5, WIDTH - 1, HEIGHT - 1, CORNER - 1, CORNER - 1);
    }

    /// A square at the top right corner, in the colour of what is wrong; remarks are left out.
    private static void problem(GraphicsContext gc, Viewport map, Badge badge, Box box) {
        gc.setFill(Color.web(badge.hex()));
        gc.fillRect(
                Math.rint(map.viewX(box.right()) - PROBLEM / 2),
                Math.rint(map.viewY(box.y()) - PROBLEM / 2),
                PROBLEM,
                PROBLEM);
    }

    private static void fill(GraphicsContext gc, Viewport map, Box box) {
        gc.fillRect(
                Math.rint(map.viewX(box.x())),
                Math.rint(map.viewY(box.y())),
                Math.max(3, box.width() * map.scale()),
                Math.max(3, box.height() * map.scale()));
    }

    private Color colour(Token token) {
        return Color.web(board.tokens().hex(token));
    }

    /// Inside of the rectangle it is taken hold of; elsewhere its middle comes here first.
    private void pressed(MouseEvent event) {
        Viewport map = map();
        Viewport view = board.view().get();
        double x = map.canvasX(event.getX());
        double y = map.canvasY(event.getY());
        grabX = x - view.canvasX(board.width() / 2);
        grabY = y - view.canvasY(board.height() / 2);
        boolean inside = Math.abs(grabX) * view.scale() <= board.width() / 2
                && Math.abs(grabY) * view.scale() <= board.height() / 2;
        if (!inside) {
            grabX = 0;
            grabY = 0;
            look(x, y);
        }
        event.consume();
    }

    private void dragged(MouseEvent event) {
        Viewport map = map();
        look(map.canvasX(event.getX()) - grabX, map.canvasY(event.getY()) - grabY);
        event.consume();
    }

    private void look(double x, double y) {
        board.look(board.view().get().centredOn(x, y, board.width(), board.height()));
    }
}
