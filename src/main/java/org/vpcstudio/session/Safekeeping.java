package org.vpcstudio.session;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.Document;
import org.vpcstudio.project.json.Parts;
import org.vpcstudio.project.json.ProjectCodec;
import org.vpcstudio.project.sqlite.Autosave;
import org.vpcstudio.project.sqlite.DocumentId;
import org.vpcstudio.project.sqlite.StoreException;
import org.vpcstudio.project.sqlite.StudioStore;
import org.vpcstudio.text.Message;

/// Keeps what is unsaved of the open document in the studio's journal, so that the end of the process costs no more
/// than the last two seconds. Belongs to the thread of its session; the disk has a thread of its own.
public final class Safekeeping implements AutoCloseable {
    /// A state of the document.
    ///
    /// @param revision grows with every change
    private record Kept(long revision, Document document) {}

    /// The document that is kept now.
    ///
    /// @param begin makes sure that the journal knows it; only on the thread of the disk
    private record Custody(DocumentId id, Chore begin, Autosave<Kept> autosave) {}

    /// Something to do on the thread of the disk.
    private interface Chore {
        void run() throws StoreException;
    }

    private final DocumentSession session;
    private final Supplier<StudioStore> store;
    private final Consumer<Message> tell;
    private final Consumer<Throwable> mishap;
    private final ScheduledExecutorService disk = Executors.newSingleThreadScheduledExecutor(runnable -> {
        Thread thread = new Thread(runnable, "vpcstudio-journal");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable Custody custody;
    private @Nullable Document letGo;
    private long revision;

    /// @param store asked for on the thread of the disk, because opening it takes a while
    /// @param tell told when the store refuses and when it works again, on the thread of the disk
    /// @param mishap told of our own mistakes, on the thread of the disk
    public Safekeeping(
            DocumentSession session, Supplier<StudioStore> store, Consumer<Message> tell, Consumer<Throwable> mishap) {
        this.session = session;
        this.store = store;
        this.tell = tell;
        this.mishap = mishap;
        session.document().watch(this::edited);
    }

    private void edited(Document now) {
        revision++;
        letGo = null;
        if (custody != null) {
            custody.autosave.edited(new Kept(revision, now));
        }
    }

    /// Puts a document that was opened or created in the place of the session's.
    public void open(Document opened, Optional<Path> file) {
        release();
        session.open(opened, file);
        DocumentId id = DocumentId.fresh();
        Chore begin = once(() -> store.get().journal().opened(id, file, opened.name(), text(opened)));
        chore(begin);
        keep(id, begin, opened);
    }

    /// Does it until it has worked: a disk that is full when a design is opened may have room when it is changed.
    private static Chore once(Chore chore) {
        boolean[] done = {false};
        return () -> {
            if (!done[0]) {
                chore.run();
                done[0] = true;
            }
        };
    }

    /// Goes on with a document that another studio left; the journal has it already.
    ///
    /// @param base what undoing the recovery leads to: the file as it is, or the document as it was saved last
    public void recover(DocumentId id, Document base, Document unsaved, Optional<Path> file) {
        release();
        session.open(base, file);
        session.apply(Message.of("edit.recovered"), new Edit.Replace(unsaved));
        keep(id, () -> {}, unsaved);
    }

    private void keep(DocumentId id, Chore begin, Document known) {
        revision++;
        Autosave.Recorder<Kept> recorder = (durable, now) -> {
            begin.run();
            store.get().journal().record(id, now.revision, Parts.changed(durable.document, now.document));
        };
        custody = new Custody(id, begin, new Autosave<>(new Kept(revision, known), recorder, disk, tell, mishap));
    }

    /// A sentence about another studio that has this file open, if there is one. Waits for the disk.
    public Optional<Message> openElsewhere(Path file) {
        try {
            return store.get()
                    .journal()
                    .openElsewhere(file)
                    .map(other -> Message.of(
                            "files.elsewhere", String.valueOf(file.getFileName()), Long.toString(other.pid())));
        } catch (StoreException e) {
            return Optional.of(e.problem());
        }
    }

    /// A file was opened: it comes first among the recent ones.
    public void touched(Path file) {
        chore(() -> store.get().recentFiles().touch(file));
    }

    /// A file was opened: besides, what it says is kept as a version, since it may be saved over.
    public void found(Path file, Document opened) {
        touched(file);
        chore(() ->
                store.get().versions().add(file, text(opened), opened.topology().size()));
    }

    /// Makes durable what was handed over before. Waits for the disk.
    public void flush() {
        Custody present = custody;
        if (present != null) {
            CompletableFuture.runAsync(present.autosave::flush, disk).join();
        }
    }

    /// The state of the document that is about to be saved.
    public long revision() {
        return revision;
    }

    /// A state is on disk as a file.
    ///
    /// @param saved what {@link #revision} was when it was taken
    public void saved(long saved, Document written, Path file) {
        if (custody != null) {
            Custody given = custody;
            touched(file);
            chore(() -> {
                given.begin.run();
                store.get()
                        .journal()
                        .saved(
                                given.id,
                                saved,
                                file,
                                text(written),
                                written.topology().size());
            });
        }
    }

    /// The user lets go of unsaved changes: when another document comes, they become a version that can still be had.
    /// Until then the document is kept, because the other one may not come.
    public void discarded(Document unsaved) {
        letGo = unsaved;
    }

    /// Lets go of the document that was kept, if any.
    private void release() {
        Custody given = custody;
        Document unsaved = letGo;
        custody = null;
        letGo = null;
        if (given != null) {
            chore(() -> {
                given.autosave.close();
                if (unsaved == null) {
                    store.get().journal().closed(given.id);
                } else {
                    given.begin.run();
                    store.get()
                            .recovery()
                            .discard(given.id, text(unsaved), unsaved.topology().size());
                }
            });
        }
    }

    private void chore(Chore chore) {
        disk.execute(() -> {
            try {
                chore.run();
            } catch (StoreException e) {
                tell.accept(e.problem());
            } catch (RuntimeException | Error e) {
                mishap.accept(e);
            }
        });
    }

    private static String text(Document document) {
        return new String(ProjectCodec.write(document), StandardCharsets.UTF_8);
    }

    /// Makes everything durable and ends. Waits for the disk.
    @Override
    public void close() {
        release();
        disk.close();
    }
}
