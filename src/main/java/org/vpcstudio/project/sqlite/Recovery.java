package org.vpcstudio.project.sqlite;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What studios that ended without saving have left in the journal. Nothing here destroys it: adopted it is a
/// document again, discarded it is an unsaved version.
public final class Recovery {
    private final Database database;
    private final Studio studio;

    Recovery(Database database, Studio studio) {
        this.database = database;
        this.studio = studio;
    }

    /// The documents with unsaved changes whose studio is gone, the one changed longest ago first.
    public List<Orphan> orphans() throws StoreException {
        return database.read(List.<Found>of(), sql -> sql.all("""
            SELECT id, file, name, opened, changed,
                (SELECT count(*) FROM part WHERE document = document.id) AS parts,
                owner_pid, owner_started
            FROM document WHERE parts > 0 ORDER BY changed, rowid\
            """, Recovery::found)).stream()
                .filter(found -> !studio.living().test(found.owner))
                .map(Found::orphan)
                .toList();
    }

    private record Found(Orphan orphan, Owner owner) {}

    private static Found found(ResultSet row) throws SQLException {
        Orphan orphan = new Orphan(
                DocumentId.parse(row.getString(1)),
                Optional.ofNullable(row.getString(2)).map(Path::of),
                row.getString(3),
                Instant.ofEpochMilli(row.getLong(4)),
                Instant.ofEpochMilli(row.getLong(5)),
                row.getInt(6));
        return new Found(orphan, new Owner(row.getLong(7), row.getLong(8)));
    }

    /// What the journal knows of a document, an orphan or not.
    ///
    /// @return nothing when it is no longer in the journal
    /// @throws StoreException also when its base was damaged on the disk
    public Optional<Unsaved> unsaved(DocumentId id) throws StoreException {
        Optional<Packed> packed = database.read(Optional.empty(), sql -> packed(sql, id));
        if (packed.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Unsaved(Content.text(packed.get().base), packed.get().parts));
    }

    private static final class Packed {
        private final byte[] base;
        private final Map<String, Optional<String>> parts = new HashMap<>();

        private Packed(byte[] base) {
            this.base = base;
        }
    }

    private static Optional<Packed> packed(Sql sql, DocumentId id) throws SQLException {
        Optional<Packed> packed = sql.first(
                "SELECT gzip FROM document JOIN content ON hash = base WHERE id = ?",
                row -> new Packed(row.getBytes(1)),
                id.toString());
        if (packed.isPresent()) {
            sql.each(
                    "SELECT key, text FROM part WHERE document = ?",
                    row -> packed.get().parts.put(row.getString(1), Optional.ofNullable(row.getString(2))),
                    id.toString());
        }
        return packed;
    }

    /// Makes an orphan a document of this studio, with its base and its unsaved parts. Of two studios that ask, one
    /// gets it.
    ///
    /// @return whether it is ours now
    public boolean adopt(DocumentId id) throws StoreException {
        return database.write(false, sql -> {
            boolean free = isFree(sql, id);
            if (free) {
                DocumentRow.give(sql, id, studio);
            }
            return free;
        });
    }

    /// Ends an orphan, or a document of this studio that is closed without saving. Its text becomes an unsaved
    /// version of its file, so that it can still be had.
    ///
    /// @param text the base with the unsaved parts put in
    /// @param elements how many elements that design has
    /// @return whether it was ours to end
    public boolean discard(DocumentId id, String text, int elements) throws StoreException {
        Content content = Content.of(text);
        return database.write(false, sql -> {
            boolean free = isFree(sql, id);
            if (free) {
                content.put(sql);
                VersionRow.unsaved(sql, id, text.length(), elements).add(sql, content, studio.now());
                DocumentRow.remove(sql, id.toString());
                Content.sweep(sql);
            }
            return free;
        });
    }

    private boolean isFree(Sql sql, DocumentId id) throws SQLException {
        return DocumentRow.holders(sql, "id = ?", id.toString()).stream()
                .anyMatch(holder -> studio.mayTake(holder.owner()));
    }
}
