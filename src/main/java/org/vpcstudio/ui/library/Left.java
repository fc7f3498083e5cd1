package org.vpcstudio.ui.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vpcstudio.model.Document;
import org.vpcstudio.project.ProjectException;
import org.vpcstudio.project.ProjectStore;
import org.vpcstudio.project.json.Parts;
import org.vpcstudio.project.json.ProjectCodec;
import org.vpcstudio.project.json.UnreadableException;
import org.vpcstudio.project.sqlite.FileStamp;
import org.vpcstudio.project.sqlite.Orphan;
import org.vpcstudio.project.sqlite.Recovery;
import org.vpcstudio.project.sqlite.StoreException;
import org.vpcstudio.project.sqlite.StudioStore;
import org.vpcstudio.project.sqlite.Unsaved;
import org.vpcstudio.text.Message;

/// What a studio that ended without saving has left of one document.
public sealed interface Left {
    /// The document in the journal.
    Orphan orphan();

    /// The store holds it, but it cannot be understood.
    record Broken(Orphan orphan, Message problem) implements Left {}

    /// A file that was looked at.
    ///
    /// @param stamp nothing when there is no such file now
    record Known(Path path, Optional<FileStamp> stamp) {}

    /// It can be shown and recovered.
    ///
    /// @param before what it is compared with: the file as it is now, else the design as opened or saved last
    /// @param unsaved the design with its unsaved changes
    /// @param file the file it goes on with, and how that is now; nothing if it has none that can be read
    /// @param against says in a sentence what `before` is
    record Legible(Orphan orphan, Document before, Document unsaved, Optional<Known> file, Message against)
            implements Left {}

    /// Everything that was left unsaved, the one changed last first. What the file says already needs no question: it
    /// becomes an unsaved version, like everything that is let go. Waits for the disk.
    static List<Left> all(StudioStore store) throws StoreException {
        List<Left> left = new ArrayList<>();
        for (Orphan orphan : store.recovery().orphans()) {
            Optional<Left> found = look(store.recovery(), orphan);
            if (found.isPresent() && !(found.get() instanceof Legible readable && drop(store, readable))) {
                left.add(found.get());
            }
        }
        return left.reversed();
    }

    private static boolean drop(StudioStore store, Legible readable) throws StoreException {
        return readable.before.equals(readable.unsaved) && letGo(store, readable);
    }

    /// Ends it: its text becomes an unsaved version. Waits for the disk.
    ///
    /// @return whether it was ours to end
    static boolean letGo(StudioStore store, Legible left) throws StoreException {
        return store.recovery()
                .discard(
                        left.orphan.id(),
                        text(left.unsaved),
                        left.unsaved.topology().size());
    }

    /// Takes it over, and keeps what its file says now as a version, since that will be saved over. Waits for the disk.
    ///
    /// @return whether it is ours now; another studio may have been quicker
    static boolean adopt(StudioStore store, Legible left) throws StoreException {
        boolean ours = store.recovery().adopt(left.orphan.id());
        if (ours && left.file.filter(known -> known.stamp.isPresent()).isPresent()) {
            store.versions()
                    .add(
                            left.file.get().path,
                            text(left.before),
                            left.before.topology().size());
        }
        return ours;
    }

    private static String text(Document document) {
        return new String(ProjectCodec.write(document), StandardCharsets.UTF_8);
    }

    /// Nothing when it is no longer in the journal.
    private static Optional<Left> look(Recovery recovery, Orphan orphan) {
        try {
            Optional<Unsaved> unsaved = recovery.unsaved(orphan.id());
            return unsaved.isEmpty() ? Optional.empty() : Optional.of(read(orphan, unsaved.get()));
        } catch (StoreException e) {
            return Optional.of(new Broken(orphan, e.problem()));
        } catch (UnreadableException e) {
            return Optional.of(new Broken(orphan, Message.of("recovery.broken", e.problem())));
        }
    }

    private static Left read(Orphan orphan, Unsaved unsaved) throws UnreadableException {
        Document base = ProjectCodec.read(unsaved.base().getBytes(StandardCharsets.UTF_8));
        Document now = Parts.joined(base, unsaved.parts());
        if (orphan.file().isEmpty()) {
            return new Legible(orphan, base, now, Optional.empty(), Message.of("recovery.against.new"));
        }
        Path path = orphan.file().get();
        String name = String.valueOf(path.getFileName());
        if (Files.notExists(path)) {
            Known gone = new Known(path, Optional.empty());
            return new Legible(orphan, base, now, Optional.of(gone), Message.of("recovery.against.gone", name));
        }
        try {
            byte[] bytes = Files.readAllBytes(path);
            Known known = new Known(path, Optional.of(FileStamp.of(path, bytes)));
            Document file = ProjectStore.parse(bytes, path.toString());
            return new Legible(orphan, file, now, Optional.of(known), Message.of("recovery.against.file", name));
        } catch (IOException | ProjectException _) {
            // Without a file, so that saving asks where and what is there stays for another look.
            return new Legible(
                    orphan, base, now, Optional.empty(), Message.of("recovery.against.unreadable", path.toString()));
        }
    }
}
