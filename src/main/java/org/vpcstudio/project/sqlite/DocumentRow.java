package org.vpcstudio.project.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A row of the table `document` and what is done to it. The owner is part of every condition: no studio changes the
/// document of another.
record DocumentRow(
        String id, @Nullable String file, @Nullable String identity, String name) {
    /// Before every revision of a session, so that the first one counts.
    private static final long BEFORE_ALL = -1;

    /// Who has a document open, and since when.
    record Holder(String id, Owner owner, Instant opened) {}

    static DocumentRow of(DocumentId id, Optional<Path> file, String name) {
        return new DocumentRow(
                id.toString(),
                file.map(path -> path.toAbsolutePath().normalize().toString()).orElse(null),
                file.map(PathIdentity::of).orElse(null),
                name);
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    int insert(Sql sql, Content base, Studio studio) throws SQLException {
        return sql.change(
                """
                INSERT INTO document
                    (id, file, identity, name, base, saved_revision, owner_pid, owner_started, opened, changed)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
                """,
                id,
                file,
                identity,
                name,
                base.hash(),
                BEFORE_ALL,
                studio.self().pid(),
                studio.self().started(),
                studio.now(),
                studio.now());
    }

    boolean rebase(Sql sql, Content base, long revision, Owner owner) throws SQLException {
        return rename(sql, owner)
                && sql.change(
                                "UPDATE document SET base = ?, saved_revision = max(saved_revision, ?) WHERE id = ?",
                                base.hash(),
                                revision,
                                id)
                        == 1;
    }

    boolean rename(Sql sql, Owner owner) throws SQLException {
        return sql.change("""
            UPDATE document SET file = ?, identity = ?, name = ?
            WHERE id = ? AND owner_pid = ? AND owner_started = ?\
            """, file, identity, name, id, owner.pid(), owner.started()) == 1;
    }

    /// Nothing when the document is not the owner's.
    static Optional<Long> savedRevision(Sql sql, DocumentId id, Owner owner) throws SQLException {
        return sql.first(
                "SELECT saved_revision FROM document WHERE id = ? AND owner_pid = ? AND owner_started = ?",
                row -> row.getLong(1),
                id.toString(),
                owner.pid(),
                owner.started());
    }

    /// Gives the document to a studio whose revisions begin anew.
    static void give(Sql sql, DocumentId id, Studio studio) throws SQLException {
        sql.change("""
            UPDATE document SET owner_pid = ?, owner_started = ?, opened = ?, saved_revision = ?
            WHERE id = ?\
            """, studio.self().pid(), studio.self().started(), studio.now(), BEFORE_ALL, id.toString());
        sql.change("UPDATE part SET revision = ? WHERE document = ?", BEFORE_ALL, id.toString());
    }

    static void abandon(Sql sql, DocumentId id, Owner owner) throws SQLException {
        sql.change("""
            UPDATE document SET owner_pid = ?, owner_started = ?
            WHERE id = ? AND owner_pid = ? AND owner_started = ?\
            """, Owner.NOBODY.pid(), Owner.NOBODY.started(), id.toString(), owner.pid(), owner.started());
    }

    /// Those who have the documents that meet a condition.
    static List<Holder> holders(Sql sql, String condition, @Nullable Object... arguments) throws SQLException {
        return sql.all(
                "SELECT id, owner_pid, owner_started, opened FROM document WHERE " + condition,
                row -> new Holder(
                        row.getString(1),
                        new Owner(row.getLong(2), row.getLong(3)),
                        Instant.ofEpochMilli(row.getLong(4))),
                arguments);
    }

    /// Forgets documents without unsaved changes whose studio is gone.
    static void forgetSaved(Sql sql, Studio studio) throws SQLException {
        for (Holder holder : holders(sql, "NOT EXISTS (SELECT 1 FROM part WHERE document = document.id)")) {
            if (!studio.living().test(holder.owner())) {
                remove(sql, holder.id());
            }
        }
        Content.sweep(sql);
    }

    static void remove(Sql sql, String id) throws SQLException {
        sql.change("DELETE FROM document WHERE id = ?", id);
    }
}
