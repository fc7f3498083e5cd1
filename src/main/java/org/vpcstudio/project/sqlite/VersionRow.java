package org.vpcstudio.project.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A row of the table `version` to be added.
record VersionRow(@Nullable String identity, String name, Version.Kind kind, int characters, int elements) {
    private static final int KEPT = 20;

    static VersionRow saved(Path file, int characters, int elements) {
        return new VersionRow(PathIdentity.of(file), DocumentRow.name(file), Version.Kind.SAVED, characters, elements);
    }

    /// A version of the file of a document in the journal, or of none.
    static VersionRow unsaved(Sql sql, DocumentId id, int characters, int elements) throws SQLException {
        return sql.first(
                        "SELECT identity, name FROM document WHERE id = ?",
                        row -> new VersionRow(
                                row.getString(1), row.getString(2), Version.Kind.UNSAVED, characters, elements),
                        id.toString())
                .orElseThrow();
    }

    /// Adds the version unless the last one says the same, and lets go of the 21st.
    void add(Sql sql, Content content, long at) throws SQLException {
        Optional<String> last = sql.first(
                "SELECT content FROM version WHERE identity IS ? AND kind = ? ORDER BY id DESC LIMIT 1",
                row -> row.getString(1),
                identity,
                kind.name());
        if (last.filter(content.hash()::equals).isPresent()) {
            return;
        }
        sql.change("""
            INSERT INTO version (identity, name, kind, at, characters, elements, content)
            VALUES (?, ?, ?, ?, ?, ?, ?)\
            """, identity, name, kind.name(), at, characters, elements, content.hash());
        sql.change("""
            DELETE FROM version WHERE identity IS ?1 AND kind = ?2 AND id NOT IN
                (SELECT id FROM version WHERE identity IS ?1 AND kind = ?2 ORDER BY id DESC LIMIT ?3)\
            """, identity, kind.name(), KEPT);
    }
}
