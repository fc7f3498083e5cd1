package org.vpcstudio.ui.canvas;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;
import org.vpcstudio.drawing.Theme;
import org.vpcstudio.drawing.Token;
import org.vpcstudio.drawing.Tokens;
import org.vpcstudio.edit.IdSource;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.session.DocumentSession;
import org.vpcstudio.session.Jobs;
import org.vpcstudio.text.Phrasebook;
import org.vpcstudio.ui.kit.Fonts;
import org.vpcstudio.ui.kit.FxExecutor;
import org.vpcstudio.ui.palette.PaletteView;
import org.vpcstudio.ui.workbench.Mode;
import org.vpcstudio.ui.workbench.Workbench;

/// A palette and a canvas in a window, with a real session behind them.
final class Bench {
    final Workbench workbench;
    final CanvasView canvas;
    final PaletteView palette;
    /// What the canvas takes for the time.
    final AtomicLong nanos = new AtomicLong();
    private final Jobs jobs;

    /// Shows them; to be called on the FX thread.
    Bench(Stage stage, Document document) {
        Fonts.load();
        jobs = new Jobs(new FxExecutor(), error -> {
            throw new AssertionError(error);
        });
        workbench = new Workbench(
                new DocumentSession(document, jobs),
                jobs,
                Phrasebook.english(),
                new IdSource(new Random(2026)),
                Theme.LIGHT);
        canvas = new CanvasView(workbench, nanos::get);
        palette = new PaletteView(workbench);
        palette.setPrefWidth(220);
        BorderPane root = new BorderPane(canvas);
        root.setLeft(palette);
        root.setStyle("-vs-shadow-float: rgba(20,24,36,.16); "
                + EnumSet.allOf(Token.class).stream()
                        .map(token -> "-vs-" + token.css() + ": "
                                + Tokens.of(Theme.LIGHT).hex(token) + ";")
                        .collect(Collectors.joining(" ")));
        // Small enough for the screen of the headless toolkit.
        stage.setScene(new Scene(root, 1000, 760));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        canvas.requestFocus();
    }

    void close() {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            palette.close();
            canvas.close();
        });
        jobs.close();
    }

    Document document() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> workbench.session().document().get());
    }

    Topology topology() {
        return document().topology();
    }

    <R extends Resource> R only(Class<R> kind) {
        return topology()
                .each(kind)
                .reduce((a, b) -> {
                    throw new AssertionError("two: " + a + ", " + b);
                })
                .orElseThrow();
    }

    <R extends Resource> R named(String name, Class<R> kind) {
        return topology()
                .each(kind)
                .filter(r -> r.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /// Where an element is on the screen.
    Bounds screen(ResourceId id) {
        WaitForAsyncUtils.waitForFxEvents();
        Scene scene = Objects.requireNonNull(canvas.getScene());
        Bounds inScene = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> canvas.boundsInScene(id))
                .orElseThrow();
        Point2D corner = new Point2D(
                scene.getWindow().getX() + scene.getX() + inScene.getMinX(),
                scene.getWindow().getY() + scene.getY() + inScene.getMinY());
        return new javafx.geometry.BoundingBox(corner.getX(), corner.getY(), inScene.getWidth(), inScene.getHeight());
    }

    /// The middle of an element on the screen.
    Point2D middle(ResourceId id) {
        Bounds box = screen(id);
        return new Point2D(box.getCenterX(), box.getCenterY());
    }

    /// A point of an element on the screen, in canvas units from its corner.
    Point2D inside(ResourceId id, double x, double y) {
        Bounds box = screen(id);
        double scale = workbench.zoom().get();
        return new Point2D(box.getMinX() + x * scale, box.getMinY() + y * scale);
    }

    /// A click with Shift held: the robot of the headless toolkit does not pass modifiers on.
    void shiftClick(Point2D screen) {
        click(screen, 1, true);
    }

    /// A double click; that of the robot depends on how busy the machine is.
    void doubleClick(Point2D screen) {
        click(screen, 2, false);
    }

    private void click(Point2D screen, int count, boolean shift) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            Point2D at = canvas.screenToLocal(screen);
            for (EventType<MouseEvent> type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
                Node surface = canvas.getChildrenUnmodifiable().getFirst();
                boolean down = type == MouseEvent.MOUSE_PRESSED;
                Event.fireEvent(
                        surface,
                        new MouseEvent(
                                type,
                                at.getX() + canvas.localToScene(0, 0).getX(),
                                at.getY(),
                                screen.getX(),
                                screen.getY(),
                                MouseButton.PRIMARY,
                                count,
                                shift,
                                false,
                                false,
                                false,
                                down,
                                false,
                                false,
                                false,
                                false,
                                true,
                                null));
            }
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// What the latest notice said.
    String said() {
        return workbench.say(workbench.notices().latest().get().message());
    }

    void select(ResourceId... ids) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> workbench.select(Set.of(ids)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    void run(String action) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> workbench.actions().run(action));
        WaitForAsyncUtils.waitForFxEvents();
    }

    void mode(Mode mode) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> workbench.mode().set(mode));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// A turn of the wheel over a place of the screen.
    void wheel(Point2D screen, double delta, boolean control, boolean shift) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            Node surface = canvas.getChildrenUnmodifiable().getFirst();
            Point2D at = surface.screenToLocal(screen);
            Point2D inScene = surface.localToScene(at);
            Event.fireEvent(
                    surface,
                    new ScrollEvent(
                            ScrollEvent.SCROLL,
                            inScene.getX(),
                            inScene.getY(),
                            screen.getX(),
                            screen.getY(),
                            shift,
                            control,
                            false,
                            false,
                            false,
                            false,
                            0,
                            delta,
                            0,
                            delta,
                            ScrollEvent.HorizontalTextScrollUnits.NONE,
                            0,
                            ScrollEvent.VerticalTextScrollUnits.NONE,
                            0,
                            0,
                            null));
        });
        WaitForAsyncUtils.waitForFxEvents();
    }
}
