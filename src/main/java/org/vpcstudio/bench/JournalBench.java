package org.vpcstudio.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Stream;
import org.vpcstudio.model.Document;
import org.vpcstudio.project.json.Parts;
import org.vpcstudio.project.json.ProjectCodec;
import org.vpcstudio.project.sqlite.Autosave;
import org.vpcstudio.project.sqlite.DocumentId;
import org.vpcstudio.project.sqlite.StoreException;
import org.vpcstudio.project.sqlite.StudioStore;
import org.vpcstudio.text.Message;

/// One edit on its way into the journal of a store of its own, as the session brings it there.
final class JournalBench implements AutoCloseable {
    private static final int PAGE = 4096;

    private final Path folder;
    private final StudioStore store;
    private final FileChannel bare;
    private final ScheduledExecutorService disk = Executors.newSingleThreadScheduledExecutor();
    private final Autosave<Document> autosave;
    private long revision;

    /// @param parent where the store is made; it is deleted by {@link #close}
    JournalBench(Path parent, Document opened) throws IOException, StoreException {
        this.folder = Files.createTempDirectory(parent, "journal");
        this.store = StudioStore.open(folder, InstantSource.system());
        if (store.problem().isPresent()) {
            throw new IOException(store.problem().get().toString());
        }
        this.bare = FileChannel.open(folder.resolve("bare"), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        DocumentId id = DocumentId.fresh();
        String text = new String(ProjectCodec.write(opened), StandardCharsets.UTF_8);
        store.journal().opened(id, Optional.empty(), opened.name(), text);
        this.autosave =
                new Autosave<>(opened, (durable, now) -> record(id, durable, now), disk, this::fail, this::fail);
    }

    private void record(DocumentId id, Document durable, Document now) throws StoreException {
        revision++;
        store.journal().record(id, revision, Parts.changed(durable, now));
    }

    private void fail(Message problem) {
        throw new IllegalStateException(problem.toString());
    }

    private void fail(Throwable mistake) {
        throw new IllegalStateException(mistake);
    }

    /// What the window's thread does for an edit.
    Object handOver(Document next) {
        autosave.edited(next);
        return next;
    }

    /// What the thread of the disk does for it.
    Object durable() {
        return autosave.flush();
    }

    /// What the disk takes at least: a page written and forced.
    Object flush() throws IOException {
        bare.write(ByteBuffer.allocate(PAGE));
        bare.force(false);
        return bare;
    }

    @Override
    public void close() throws IOException, StoreException {
        autosave.close();
        disk.close();
        store.close();
        bare.close();
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> inside = all.sorted(Comparator.reverseOrder()).toList();
            for (Path file : inside) {
                Files.delete(file);
            }
        }
    }
}
