package org.vpcstudio.project.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vpcstudio.text.Message;

/// What is unsaved in every open document. Once {@link #record} has returned, the changes survive the end of the
/// process and a power cut.
///
/// A document is its base, the text as opened or saved last, and parts of it that differ. Revisions are the
/// session's own: they grow with every change, and tell which changes a save has already covered.
public final class Journal {
    private final Database database;
    private final Studio studio;

    Journal(Database database, Studio studio) {
        this.database = database;
        this.studio = studio;
    }

    /// Begins a document of this studio.
    ///
    /// @param file where it was read from, nothing for a new one
    /// @param base the text it begins with; the empty text for an empty document
    public void opened(DocumentId id, Optional<Path> file, String name, String base) throws StoreException {
        Content content = Content.of(base);
        DocumentRow row = DocumentRow.of(id, file, name);
        database.write(0, sql -> {
            DocumentRow.forgetSaved(sql, studio);
            content.put(sql);
            return row.insert(sql, content, studio);
        });
    }

    /// Keeps changes. Those that a save already covers are passed over.
    ///
    /// @param revision of the session after these changes, 0 or more
    /// @param changes by key the text that stands there now, nothing if it was removed
    /// @throws StoreException when nothing could be kept, also when another studio has taken the document over
    public void record(DocumentId id, long revision, Map<String, Optional<String>> changes) throws StoreException {
        boolean mine = database.write(true, sql -> {
            Optional<Long> saved = DocumentRow.savedRevision(sql, id, studio.self());
            if (saved.isPresent() && saved.get() < revision) {
                put(sql, id, revision, changes);
            }
            return saved.isPresent();
        });
        requireMine(mine);
    }

    private void put(Sql sql, DocumentId id, long revision, Map<String, Optional<String>> changes) throws SQLException {
        List<@Nullable Object[]> rows = new ArrayList<>();
        changes.forEach(
                (key, text) -> rows.add(new @Nullable Object[] {id.toString(), key, revision, text.orElse(null)}));
        sql.changeEach("INSERT OR REPLACE INTO part (document, key, revision, text) VALUES (?, ?, ?, ?)", rows);
        sql.change("UPDATE document SET changed = ? WHERE id = ?", studio.now(), id.toString());
    }

    /// The document was saved: the text becomes its base and a version of the file, and the changes up to the
    /// revision need no recovery any more.
    ///
    /// @param revision of the session that was saved, which may be behind the one recorded last
    /// @param elements how many elements the design has
    public void saved(DocumentId id, long revision, Path file, String text, int elements) throws StoreException {
        Content content = Content.of(text);
        DocumentRow row = DocumentRow.of(id, Optional.of(file), DocumentRow.name(file));
        VersionRow version = VersionRow.saved(file, text.length(), elements);
        boolean mine = database.write(true, sql -> {
            content.put(sql);
            version.add(sql, content, studio.now());
            boolean moved = row.rebase(sql, content, revision, studio.self());
            if (moved) {
                sql.change("DELETE FROM part WHERE document = ? AND revision <= ?", id.toString(), revision);
            }
            Content.sweep(sql);
            return moved;
        });
        requireMine(mine);
    }

    /// The document belongs to another file, or to none, from now on; its changes stay unsaved.
    public void renamed(DocumentId id, Optional<Path> file, String name) throws StoreException {
        DocumentRow row = DocumentRow.of(id, file, name);
        requireMine(database.write(true, sql -> row.rename(sql, studio.self())));
    }

    /// The window has let go of the document. If it has changes that are neither saved nor discarded, it becomes an
    /// orphan at once rather than be lost.
    public void closed(DocumentId id) throws StoreException {
        database.write(0, sql -> {
            DocumentRow.abandon(sql, id, studio.self());
            DocumentRow.forgetSaved(sql, studio);
            return 0;
        });
    }

    /// Another studio that runs now and has this file open, under whatever name.
    public Optional<OpenElsewhere> openElsewhere(Path file) throws StoreException {
        String identity = PathIdentity.of(file);
        List<DocumentRow.Holder> holders =
                database.read(List.of(), sql -> DocumentRow.holders(sql, "identity = ?", identity));
        return holders.stream()
                .filter(holder -> !studio.mayTake(holder.owner()))
                .map(holder -> new OpenElsewhere(holder.owner().pid(), holder.opened()))
                .findFirst();
    }

    /// After a mistaken death notice, say of a clock that was set, another studio may have taken the document.
    private static void requireMine(boolean mine) throws StoreException {
        if (!mine) {
            throw new StoreException(Message.of("store.journal.taken"));
        }
    }
}
