package org.vpcstudio.ui.bench;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.vpcstudio.bench.BigDesign;
import org.vpcstudio.bench.CanvasBench;
import org.vpcstudio.bench.Times;
import org.vpcstudio.drawing.Theme;
import org.vpcstudio.edit.IdSource;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.session.DocumentSession;
import org.vpcstudio.session.Jobs;
import org.vpcstudio.text.Phrasebook;
import org.vpcstudio.ui.canvas.CanvasView;
import org.vpcstudio.ui.kit.Fonts;
import org.vpcstudio.ui.kit.FxExecutor;
import org.vpcstudio.ui.workbench.Workbench;

/// Opens generated designs in the real canvas of 1600 x 1000 and moves about along a fixed path, without a display: the
/// headless toolkit draws with the software pipeline. All of the canvas is drawn, but the screen of that toolkit shows
/// only 1000 x 960 of it.
public final class CanvasRun implements CanvasBench {
    private static final long SEED = 2026;
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;
    private static final int SHOWN_WIDTH = 1000;
    private static final int SHOWN_HEIGHT = 960;
    private static final int WARM_UP = 2;
    private static final int OPENINGS = 7;
    private static final int FRAMES = 60;
    private static final int HITS = 20_000;
    private static final String SHEET = "/org/vpcstudio/ui/theme/tokens-light.css";
    private static final double NOTCH = 40;

    /// A server of the first subnet, which every design has.
    private static final ResourceId SERVER = ResourceId.of("ecs-0-0-0-0");

    @Override
    public List<Result> of(List<Integer> sizes) throws Exception {
        System.setProperty("javafx.animation.fullspeed", "true");
        System.setProperty("prism.order", "sw");
        System.setProperty("glass.platform", "Headless");
        try {
            Platform.startup(() -> Platform.setImplicitExit(false));
        } catch (IllegalStateException alreadyRuns) {
            Platform.setImplicitExit(false);
        }
        List<Result> results = new ArrayList<>();
        for (int size : sizes) {
            results.add(of(size));
        }
        return results;
    }

    private static Result of(int size) throws Exception {
        Jobs jobs = new Jobs(new FxExecutor(), mistake -> {
            throw new IllegalStateException(mistake);
        });
        Stand stand = Frames.call(() -> new Stand(jobs));
        try {
            return stand.measure(BigDesign.of(size, SEED));
        } finally {
            Frames.call(stand::close);
            jobs.close();
        }
    }

    /// A canvas in a window with a session behind it.
    private static final class Stand {
        private final Workbench workbench;
        private final CanvasView canvas;
        private final Stage stage = new Stage();
        private final Frames frames;
        private final Hand hand;
        private final Map<String, Times> times = new LinkedHashMap<>();

        Stand(Jobs jobs) {
            Fonts.load();
            workbench = new Workbench(
                    new DocumentSession(Document.empty(""), jobs),
                    jobs,
                    Phrasebook.english(),
                    new IdSource(new Random(SEED)),
                    Theme.LIGHT);
            canvas = new CanvasView(workbench);
            canvas.setManaged(false);
            canvas.resize(WIDTH, HEIGHT);
            Scene scene = new Scene(new Pane(canvas), SHOWN_WIDTH, SHOWN_HEIGHT);
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            scene.getStylesheets()
                    .add(Objects.requireNonNull(CanvasView.class.getResource(SHEET))
                            .toExternalForm());
            frames = new Frames(scene);
            hand = new Hand(canvas.getChildrenUnmodifiable().getFirst());
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.show();
        }

        boolean close() {
            canvas.close();
            stage.close();
            Application.setUserAgentStylesheet(null);
            return true;
        }

        Result measure(Document document) throws Exception {
            open(document);
            settle();
            while (!Frames.call(canvas::isExact)) {
                Thread.sleep(20);
            }
            long heap = heap();
            long rss = rss();
            pan("panWhole", 1, 1);
            toScale(0.1);
            sweep();
            toScale(0.35);
            pan("panAt035", 12, 7);
            look();
            pan("panAt1", 12, 7);
            look();
            drag();
            double hit = Frames.call(this::hits);
            org.vpcstudio.drawing.Scene drawn =
                    org.vpcstudio.drawing.Scene.empty().sketch(document, List.of());
            return new Result(
                    document.topology().size(),
                    drawn.boxes().size(),
                    drawn.lines().size(),
                    heap,
                    rss,
                    Collections.unmodifiableMap(times),
                    hit);
        }

        private void open(Document document) throws InterruptedException, ExecutionException {
            List<Double> taken = new ArrayList<>();
            for (int round = 0; round < WARM_UP + OPENINGS; round++) {
                frames.time(() -> workbench.session().open(Document.empty(""), Optional.empty()));
                settle();
                double millis = frames.time(() -> workbench.session().open(document, Optional.empty()));
                if (round >= WARM_UP) {
                    taken.add(millis);
                }
                settle();
            }
            times.put("open", Times.of(taken));
        }

        /// Waits until everything that runs in the background is there.
        private void settle() throws InterruptedException, ExecutionException {
            while (Frames.call(() -> workbench.session().checking().get())) {
                Thread.sleep(5);
            }
            frames.time(() -> {});
        }

        /// Scrolls to and fro.
        private void pan(String name, double dx, double dy) throws InterruptedException, ExecutionException {
            List<Double> taken = new ArrayList<>();
            for (int frame = 0; frame < 3 * FRAMES; frame++) {
                int way = frame / FRAMES % 2 == 0 ? -1 : 1;
                double millis = frames.time(() -> hand.wheel(WIDTH / 2.0, HEIGHT / 2.0, way * dx, way * dy, false));
                if (frame >= FRAMES) {
                    taken.add(millis);
                }
            }
            times.put(name, Times.of(taken));
        }

        /// From a tenth to 1.75 and back, a notch at a time.
        private void sweep() throws InterruptedException, ExecutionException {
            List<Double> taken = new ArrayList<>();
            for (int round = 0; round < 3; round++) {
                for (int notch = 0; notch < FRAMES; notch++) {
                    double way = notch < FRAMES / 2 ? NOTCH : -NOTCH;
                    double millis = frames.time(() -> hand.wheel(WIDTH / 2.0, HEIGHT / 2.0, 0, way, true));
                    if (round > 0) {
                        taken.add(millis);
                    }
                }
            }
            times.put("zoomSweep", Times.of(taken));
        }

        private void toScale(double scale) throws InterruptedException, ExecutionException {
            double present = Frames.call(() -> workbench.zoom().get());
            double notches = Math.rint(Math.log(scale / present) / Math.log(1.1));
            for (int i = 0; i < Math.abs(notches); i++) {
                frames.time(() -> hand.wheel(WIDTH / 2.0, HEIGHT / 2.0, 0, notches < 0 ? -NOTCH : NOTCH, true));
            }
        }

        /// At the server from near.
        private void look() throws InterruptedException, ExecutionException {
            frames.time(() -> {
                workbench.select(Set.of(SERVER));
                workbench.actions().run("view.fit-selection");
                workbench.actions().run("view.actual-size");
                workbench.select(Set.of());
            });
        }

        private void drag() throws InterruptedException, ExecutionException {
            List<Double> moves = new ArrayList<>();
            List<Double> drops = new ArrayList<>();
            for (int round = 0; round < 8; round++) {
                Bounds box = Frames.call(() -> canvas.boundsInScene(SERVER).orElseThrow());
                double x = box.getCenterX();
                double y = box.getCenterY();
                int way = round % 2 == 0 ? 1 : -1;
                frames.time(() -> hand.press(x, y));
                for (int frame = 1; frame <= 20; frame++) {
                    int to = way * frame;
                    double millis = frames.time(() -> hand.drag(x + 4.0 * to, y + to));
                    if (round > 1) {
                        moves.add(millis);
                    }
                }
                drops.add(frames.time(() -> hand.release(x + way * 80.0, y + way * 20.0)));
            }
            times.put("drag", Times.of(moves));
            times.put("drop", Times.of(drops.subList(2, drops.size())));
        }

        /// Microseconds to find what is at a point.
        private double hits() {
            double found = 0;
            long start = 0;
            for (int i = -HITS; i < HITS; i++) {
                if (i == 0) {
                    start = System.nanoTime();
                }
                double x = 100 + Math.floorMod(i * 37L, WIDTH - 200);
                double y = 100 + Math.floorMod(i * 53L, HEIGHT - 200);
                found += canvas.elementAtScene(x, y).isPresent() ? 1 : 0;
            }
            double micros = (System.nanoTime() - start) / 1e3 / HITS;
            return found < 0 ? -1 : Math.round(micros * 100) / 100.0;
        }

        private static long heap() {
            System.gc();
            System.gc();
            return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        }

        private static long rss() throws IOException {
            Path status = Path.of("/proc/self/status");
            if (!Files.isReadable(status)) {
                return 0;
            }
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        }
    }
}
