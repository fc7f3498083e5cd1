package org.vpcstudio.ui.canvas.surface;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;
import javafx.util.Duration;
import org.vpcstudio.drawing.Artist;
import org.vpcstudio.drawing.Brush;
import org.vpcstudio.drawing.Scene;
import org.vpcstudio.drawing.Token;
import org.vpcstudio.drawing.Tokens;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.ui.workbench.Playhead;

/// The design and, on top of it, the marks. Each is drawn at most once a pulse, and only when something changed.
///
/// Scrolling moves what is drawn already, as far as it reaches beyond the view; zooming stretches it. At rest all is
/// drawn exactly. From afar the design is a raster.
public final class Surface extends Region {
    /// Dots of the grid are this far apart: two steps.
    private static final int DOTS = 16;

    private static final double GRID_FROM_SCALE = 0.75;
    private static final double RASTER_BELOW = 0.25;

    /// The design is drawn so far beyond the view, in pixels.
    private static final double MARGIN = 320;

    /// No side of a canvas may have more pixels than this.
    private static final double LARGEST = 4096;

    private static final double MOST_STRETCH = 1.25;
    private static final Duration REST = Duration.millis(80);

    private final Board board;
    private final TextWidths widths = new TextWidths();
    private final Canvas design = new Canvas();
    private final Canvas marks = new Canvas();
    private final Raster raster = new Raster();
    private final Scale stretch = new Scale(1, 1, 0, 0);
    private final PauseTransition rest = new PauseTransition(REST);
    private Tokens artistOf;
    private Artist artist;
    private List<Layer> layers = List.of();
    private Viewport drawn = Viewport.START;
    private double margin;
    private double reach;
    private boolean designStale = true;
    private boolean marksStale = true;

    public Surface(Board board) {
        this.board = board;
        this.artistOf = board.tokens();
        this.artist = new Artist(artistOf, board.workbench().words());
        marks.setMouseTransparent(true);
        design.setMouseTransparent(true);
        design.setManaged(false);
        setPickOnBounds(true);
        design.getTransforms().add(stretch);
        rest.setOnFinished(_ -> settle());
        getChildren().addAll(raster.node(), design, marks);
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

    /// Shows another part with the next pulse.
    public void moved() {
        redrawMarks();
    }

    /// Draws the marks with the next pulse.
    public void redrawMarks() {
        marksStale = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double wanted = wantedMargin();
        if (marks.getWidth() != getWidth() || marks.getHeight() != getHeight() || margin != wanted) {
            margin = wanted;
            marks.setWidth(getWidth());
            marks.setHeight(getHeight());
            design.setWidth(getWidth() + 2 * margin);
            design.setHeight(getHeight() + 2 * margin);
            designStale = true;
            marksStale = true;
        }
        Viewport view = board.view().get();
        if (view.scale() < RASTER_BELOW) {
            if (designStale || !view.equals(drawn)) {
                paintRaster(view);
            }
        } else if (designStale || !follows(view)) {
            paintDesign(view, isScroll(view) ? margin : 0);
        }
        designStale = false;
        if (marksStale) {
            marksStale = false;
            paintMarks();
        }
    }

    /// Less on a screen with more pixels.
    private double wantedMargin() {
        double most = LARGEST / sharpness();
        double larger = Math.max(getWidth(), getHeight());
        return Math.floor(Math.clamp((most - larger) / 2, 0, MARGIN));
    }

    private double sharpness() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
    }

    private boolean isScroll(Viewport view) {
        return !designStale && view.scale() == drawn.scale();
    }

    /// Moves or stretches what is drawn to where it belongs; whether that is good enough.
    private boolean follows(Viewport view) {
        double factor = view.scale() / drawn.scale();
        boolean zooms = factor != 1;
        if (drawn.scale() < RASTER_BELOW || factor > MOST_STRETCH || factor < 1 / MOST_STRETCH) {
            return false;
        }
        double dx = view.offsetX() - drawn.offsetX() * factor;
        double dy = view.offsetY() - drawn.offsetY() * factor;
        if (!zooms && (Math.abs(dx) > reach || Math.abs(dy) > reach)) {
            return false;
        }
        place(view);
        if (zooms) {
            rest.playFromStart();
        }
        return true;
    }

    /// Puts the canvas where the design belongs when this is seen.
    private void place(Viewport view) {
        double factor = view.scale() / drawn.scale();
        stretch.setX(factor);
        stretch.setY(factor);
        design.relocate(
                view.offsetX() - (drawn.offsetX() + margin) * factor,
                view.offsetY() - (drawn.offsetY() + margin) * factor);
    }

    /// After a rest what was stretched is drawn exactly, and as far beyond the view as scrolling may need it.
    private void settle() {
        boolean exact = drawn.equals(board.view().get()) && reach > 0;
        if (!exact && !designStale && board.view().get().scale() >= RASTER_BELOW && board.isEditable()) {
            paintDesign(board.view().get(), margin);
        }
    }

    /// @param beyond how far beyond the view to draw, in pixels
    private void paintDesign(Viewport view, double beyond) {
        drawn = view;
        reach = beyond;
        raster.node().setVisible(false);
        design.setVisible(true);
        place(view);
        GraphicsContext gc = design.getGraphicsContext2D();
        gc.setGlobalAlpha(1);
        gc.setFill(Color.web(board.tokens().hex(Token.CANVAS)));
        gc.fillRect(0, 0, design.getWidth(), design.getHeight());
        if (board.grid().get() && view.scale() >= GRID_FROM_SCALE) {
            paintGrid(gc, view.moved(margin, margin), margin - beyond);
        }
        Brush brush = new FxBrush(gc, view.moved(margin, margin), widths);
        paint(view, beyond, brush);
        if (beyond == 0) {
            rest.playFromStart();
        }
    }

    private void paintRaster(Viewport view) {
        drawn = view;
        reach = 0;
        raster.node().setVisible(true);
        design.setVisible(false);
        place(view);
        raster.paint(
                getWidth(),
                getHeight(),
                view,
                sharpness(),
                board.tokens().argb(Token.CANVAS),
                widths,
                Optional.of(() -> letters(view)),
                brush -> paint(view, 0, brush));
    }

    /// A brush on the empty canvas over the raster.
    private Brush letters(Viewport view) {
        GraphicsContext gc = design.getGraphicsContext2D();
        if (!design.isVisible()) {
            design.setVisible(true);
            gc.clearRect(0, 0, design.getWidth(), design.getHeight());
        }
        return new FxBrush(gc, view.moved(margin, margin), widths);
    }

    private void paint(Viewport view, double beyond, Brush brush) {
        Scene scene = board.shown();
        Artist artist = artist(board.tokens());
        artist.draw(scene, view.scale(), seen(view, beyond), brush);
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
    private Box seen(Viewport view, double beyond) {
        return new Box(
                (int) Math.floor(view.canvasX(-beyond)),
                (int) Math.floor(view.canvasY(-beyond)),
                (int) Math.ceil((getWidth() + 2 * beyond) / view.scale()) + 1,
                (int) Math.ceil((getHeight() + 2 * beyond) / view.scale()) + 1);
    }

    private Artist artist(Tokens tokens) {
        if (artistOf != tokens) {
            artistOf = tokens;
            artist = new Artist(tokens, board.workbench().words());
        }
        return artist;
    }

    /// @param inset how far from the edges of the canvas there need be none
    private void paintGrid(GraphicsContext gc, Viewport view, double inset) {
        gc.setFill(Color.web(board.tokens().hex(Token.GRID)));
        double firstX = Math.floor(view.canvasX(inset) / DOTS) * DOTS;
        double firstY = Math.floor(view.canvasY(inset) / DOTS) * DOTS;
        for (double y = firstY; view.viewY(y) < design.getHeight() - inset; y += DOTS) {
            for (double x = firstX; view.viewX(x) < design.getWidth() - inset; x += DOTS) {
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
