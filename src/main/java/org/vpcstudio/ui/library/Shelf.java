package org.vpcstudio.ui.library;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.vpcstudio.project.sqlite.StoreException;
import org.vpcstudio.project.sqlite.StudioStore;
import org.vpcstudio.text.Message;
import org.vpcstudio.ui.workbench.Workbench;

/// The studio's store as the window uses it: on a worker, and what it refuses is told.
final class Shelf {
    private final Workbench workbench;
    private final Supplier<StudioStore> store;

    /// @param store asked for on a worker, because opening it takes a while
    Shelf(Workbench workbench, Supplier<StudioStore> store) {
        this.workbench = workbench;
        this.store = store;
    }

    /// Something that the store may refuse.
    interface Task<T> {
        T run(StudioStore store) throws StoreException;
    }

    private sealed interface Outcome<T> {
        record Good<T>(T value) implements Outcome<T> {}

        record Bad<T>(Message problem) implements Outcome<T> {}
    }

    /// Does the work and goes on with its result, on the FX thread.
    <T> void run(Task<T> task, Consumer<T> done) {
        workbench.jobs().<Outcome<T>>run(() -> attempt(task), outcome -> {
            switch (outcome) {
                case Outcome.Good<T>(T value) -> done.accept(value);
                case Outcome.Bad<T>(Message problem) -> workbench.notices().problem(problem);
            }
        });
    }

    private <T> Outcome<T> attempt(Task<T> task) {
        try {
            return new Outcome.Good<>(task.run(store.get()));
        } catch (StoreException e) {
            return new Outcome.Bad<>(e.problem());
        }
    }
}
