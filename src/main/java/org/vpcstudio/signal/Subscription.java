package org.vpcstudio.signal;

/// A watcher's place at a {@link Signal}; closing it ends the watching. Closing twice does nothing.
@FunctionalInterface
public interface Subscription extends AutoCloseable {
    @Override
    void close();
}
