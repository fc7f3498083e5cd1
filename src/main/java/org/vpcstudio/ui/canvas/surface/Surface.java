package org.vpcstudio.ui.canvas.surface;

import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.vpcstudio.drawing.Artist;
import org.vpcstudio.drawing.Scene;
import org.vpcstudio.drawing.Token;
import org.vpcstudio.drawing.Tokens;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.ui.workbench.Playhead;

/// Two canvases of the size of the view: the design, and the marks on top of it. Each is drawn at most once a pulse,
/// and only when something changed.
public final class Surface extends Region {
    /// Dots of the grid are this far apart: two steps.
    private static final int DOTS = 16;

    private static final double GRID_FROM_SCALE = 0.75;

    private final Board board;
    private final TextWidths widths = new TextWidths();
    private final Canvas design = new Canvas();
    private final Canvas marks = new Canvas();
    private Tokens artistOf;
    private Artist artist;
    private List<Layer> layers = List.of();
    private boolean designStale = true;
    private boolean marksStale = true;

    public Surface(Board board) {
        this.board = board;
        this.artistOf = board.tokens();
        this.artist = new Artist(artistOf, board.workbench().words());
        marks.setMouseTransparent(true);
        getChildren().addAll(design, marks);
        // The view around it need not be laid out again when something is drawn.
        setManaged(false);
    }

    /// What is drawn on top of the design, from below.
    public void setLayers(List<Layer> next) {
        layers = List.copyOf(next);
        redrawMarks();
    }

    /// Draws everything with the next pulse.
    public void redraw() {
        designStale = true;
        redrawMarks();
    }

    /// Draws the marks with the next pulse.
    public void redrawMarks() {
        marksStale = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        for (Canvas canvas : List.of(design, marks)) {
            if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
                canvas.setWidth(getWidth());
                canvas.setHeight(getHeight());
                designStale = true;
                marksStale = true;
            }
        }
        if (designStale) {
            designStale = false;
            paintDesign();
        }
        if (marksStale) {
            marksStale = false;
            paintMarks();
        }
    }

    private void paintDesign() {
        GraphicsContext gc = design.getGraphicsContext2D();
        Viewport view = board.view().get();
        gc.setGlobalAlpha(1);
        gc.setFill(Color.web(board.tokens().hex(Token.CANVAS)));
        gc.fillRect(0, 0, getWidth(), getHeight());
        if (board.grid().get() && view.scale() >= GRID_FROM_SCALE) {
            paintGrid(gc, view);
        }
        Scene scene = board.shown();
        Artist artist = artist(board.tokens());
        FxBrush brush = new FxBrush(gc, view, widths);
        artist.draw(scene, view.scale(), seen(view), brush);
        if (scene.moment().isPresent()) {
            Playhead playhead = board.workbench().playhead();
            playhead.trace()
                    .get()
                    .ifPresent(trace -> artist.drawMotion(
                            scene,
                            trace,
                            playhead.nanos().get(),
                            view.scale(),
                            playhead.speed().get(),
                            false,
                            brush));
        }
    }

    /// The part of the canvas that is seen, in canvas units.
    private Box seen(Viewport view) {
        return new Box(
                (int) Math.floor(view.canvasX(0)),
                (int) Math.floor(view.canvasY(0)),
                (int) Math.ceil(getWidth() / view.scale()) + 1,
                (int) Math.ceil(getHeight() / view.scale()) + 1);
    }

    private Artist artist(Tokens tokens) {
        if (artistOf != tokens) {
            artistOf = tokens;
            artist = new Artist(tokens, board.workbench().words());
        }
        return artist;
    }

    private void paintGrid(GraphicsContext gc, Viewport view) {
        gc.setFill(Color.web(board.tokens().hex(Token.GRID)));
        double firstX = Math.floor(view.canvasX(0) / DOTS) * DOTS;
        double firstY = Math.floor(view.canvasY(0) / DOTS) * DOTS;
        for (double y = firstY; view.viewY(y) < getHeight(); y += DOTS) {
            for (double x = firstX; view.viewX(x) < getWidth(); x += DOTS) {
                gc.fillRect(Math.rint(view.viewX(x)), Math.rint(view.viewY(y)), 1, 1);
            }
        }
    }

    private void paintMarks() {
        GraphicsContext gc = marks.getGraphicsContext2D();
        gc.clearRect(0, 0, getWidth(), getHeight());
        Pencil pencil = new Pencil(gc, board, widths, artist(board.tokens()));
        layers.forEach(layer -> layer.paint(pencil));
    }
}
