package org.vpcstudio.project;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.vpcstudio.project.json.Pieces;

/// Writes a file on a thread of its own, so that the disk works while the next piece is made.
final class WriteBehind implements Pieces, AutoCloseable {
    /// Pieces that may wait; whoever is further ahead of the disk waits for it.
    private static final int MOST_WAITING = 8;

    /// Bytes after which the disk is asked to begin; left alone, the system collects everything until the end.
    private static final int FORCE_EVERY = 8 << 20;

    private final FileChannel channel;
    private final ExecutorService disk = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("vpcstudio-save").daemon().factory());
    private final Deque<Future<?>> waiting = new ArrayDeque<>();
    private int unforced;

    WriteBehind(FileChannel channel) {
        this.channel = channel;
    }

    @Override
    public void take(byte[] piece) throws IOException {
        if (waiting.size() == MOST_WAITING) {
            await(waiting.remove());
        }
        waiting.add(disk.submit(() -> {
            write(piece);
            return piece.length;
        }));
    }

    /// Only on the thread of the disk.
    private void write(byte[] piece) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(piece);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
        unforced += piece.length;
        if (unforced >= FORCE_EVERY) {
            channel.force(false);
            unforced = 0;
        }
    }

    /// Waits until all of it is on the disk.
    ///
    /// @throws IOException when the disk refuses
    void finish() throws IOException {
        while (!waiting.isEmpty()) {
            await(waiting.remove());
        }
        channel.force(true);
    }

    private static void await(Future<?> written) throws IOException {
        try {
            written.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            InterruptedIOException given = new InterruptedIOException("saving was called off");
            given.initCause(e);
            throw given;
        }
    }

    /// Ends the thread; what still waits is not written.
    @Override
    public void close() {
        disk.shutdownNow();
        disk.close();
    }
}
