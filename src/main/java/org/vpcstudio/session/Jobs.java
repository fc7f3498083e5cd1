package org.vpcstudio.session;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// Work in the background whose result comes back on the owner's thread. Closing it ends the work.
public final class Jobs implements AutoCloseable {
    private final ExecutorService workers;
    private final Executor home;
    private final Consumer<Throwable> mishap;

    /// @param home runs results on the owner's thread (JavaFX in the window)
    /// @param mishap told, at home, of a job that threw: our own mistake
    public Jobs(Executor home, Consumer<Throwable> mishap) {
        this.workers = Executors.newFixedThreadPool(2, runnable -> {
            Thread thread = new Thread(runnable, "vpcstudio-worker");
            thread.setDaemon(true);
            return thread;
        });
        this.home = home;
        this.mishap = mishap;
    }

    /// Runs `work` in the background and hands its result to `done` at home.
    public <T> void run(Callable<T> work, Consumer<? super T> done) {
        run(work, done, () -> {});
    }

    /// Runs `work` in the background and hands its result to `done` at home; `failed` runs there when it throws.
    /// Nothing is begun any more once this is closed.
    public <T> void run(Callable<T> work, Consumer<? super T> done, Runnable failed) {
        if (workers.isShutdown()) {
            return;
        }
        workers.execute(() -> {
            try {
                T result = work.call();
                home.execute(() -> done.accept(result));
            } catch (Exception | Error e) {
                home.execute(() -> {
                    failed.run();
                    mishap.accept(e);
                });
            }
        });
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
