package org.vpcstudio.ui.bench;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.shape.Rectangle;
import org.vpcstudio.ui.kit.FxExecutor;

/// Takes the time of frames: handling the input, layout and painting on the FX thread, and drawing on the render
/// thread. Waiting for the next pulse does not count.
final class Frames {
    private final FxExecutor home = new FxExecutor();
    private final Scene scene;
    private final Rectangle probe = new Rectangle(1, 1);
    private final SnapshotParameters plain = new SnapshotParameters();
    private final WritableImage pixel = new WritableImage(1, 1);

    Frames(Scene scene) {
        this.scene = scene;
    }

    /// Runs something on the FX thread and waits for it.
    static <T> T call(Callable<T> work) throws InterruptedException, ExecutionException {
        CompletableFuture<T> done = new CompletableFuture<>();
        new FxExecutor().execute(() -> {
            try {
                done.complete(work.call());
            } catch (Exception | Error e) {
                done.completeExceptionally(e);
            }
        });
        return done.get();
    }

    /// Milliseconds from an input to its picture.
    double time(Runnable input) throws InterruptedException, ExecutionException {
        CompletableFuture<Double> done = new CompletableFuture<>();
        home.execute(() -> begin(input, done));
        return done.get();
    }

    private void begin(Runnable input, CompletableFuture<Double> done) {
        try {
            long start = System.nanoTime();
            input.run();
            long handled = System.nanoTime() - start;
            new Pulse(handled, done).listen();
            Platform.requestNextPulse();
        } catch (RuntimeException | Error e) {
            done.completeExceptionally(e);
        }
    }

    /// One pulse: from before the layout until the render thread is done.
    private final class Pulse {
        private final long handled;
        private final CompletableFuture<Double> done;
        private final Runnable before = this::start;
        private final Runnable after = this::painted;
        private long started;

        Pulse(long handled, CompletableFuture<Double> done) {
            this.handled = handled;
            this.done = done;
        }

        void listen() {
            scene.addPreLayoutPulseListener(before);
            scene.addPostLayoutPulseListener(after);
        }

        private void start() {
            started = System.nanoTime();
        }

        private void painted() {
            scene.removePreLayoutPulseListener(before);
            scene.removePostLayoutPulseListener(after);
            home.execute(() -> {
                // The render thread works in order: when it has drawn this, it has drawn the frame.
                probe.snapshot(plain, pixel);
                done.complete((handled + System.nanoTime() - started) / 1e6);
            });
        }
    }
}
