package org.vpcstudio.signal;

import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// A value with watchers, which are told of each change on the thread that made it. Belongs to one thread.
///
/// @param <T> an immutable value
public final class Signal<T> {
    private final CopyOnWriteArrayList<Consumer<? super T>> watchers = new CopyOnWriteArrayList<>();
    private T value;

    public Signal(T initial) {
        this.value = initial;
    }

    public T get() {
        return value;
    }

    /// Sets the value and tells the watchers, unless it equals the present one.
    public void set(T next) {
        if (Objects.equals(value, next)) {
            return;
        }
        value = next;
        for (Consumer<? super T> watcher : watchers) {
            watcher.accept(next);
        }
    }

    /// Tells `watcher` of every later change.
    public Subscription watch(Consumer<? super T> watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    /// Tells `watcher` the present value at once, and every later change.
    public Subscription watchNow(Consumer<? super T> watcher) {
        watcher.accept(value);
        return watch(watcher);
    }
}
