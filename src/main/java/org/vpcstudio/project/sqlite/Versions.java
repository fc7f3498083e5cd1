package org.vpcstudio.project.sqlite;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The last 20 saved texts of each file, and the last 20 that were let go without saving.
public final class Versions {
    private final Database database;
    private final Studio studio;

    Versions(Database database, Studio studio) {
        this.database = database;
        this.studio = studio;
    }

    /// Keeps a text of the file, unless the last one kept says the same. {@link Journal#saved} does it by itself; this
    /// is for a text found in the file, say when it is opened or was changed by another program.
    ///
    /// @param elements how many elements the design has
    public void add(Path file, String text, int elements) throws StoreException {
        Content content = Content.of(text);
        VersionRow row = VersionRow.saved(file, text.length(), elements);
        database.write(0, sql -> {
            content.put(sql);
            row.add(sql, content, studio.now());
            Content.sweep(sql);
            return 0;
        });
    }

    /// The versions of a file, saved and unsaved, the newest first.
    public List<Version> of(Path file) throws StoreException {
        return list(PathIdentity.of(file));
    }

    /// What was let go of documents that were never saved, the newest first.
    public List<Version> ofNoFile() throws StoreException {
        return list(null);
    }

    private List<Version> list(@Nullable String identity) throws StoreException {
        return database.read(List.of(), sql -> sql.all("""
            SELECT id, name, kind, at, characters, elements FROM version
            WHERE identity IS ? ORDER BY id DESC\
            """, Versions::version, identity));
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(
                row.getLong(1),
                row.getString(2),
                Version.Kind.valueOf(row.getString(3)),
                Instant.ofEpochMilli(row.getLong(4)),
                row.getInt(5),
                row.getInt(6));
    }

    /// The text of a version; nothing when newer ones have pushed it out.
    ///
    /// @throws StoreException also when it was damaged on the disk
    public Optional<String> text(Version version) throws StoreException {
        Optional<byte[]> gzip = database.read(
                Optional.empty(),
                sql -> sql.first(
                        "SELECT gzip FROM version JOIN content ON hash = content WHERE id = ?",
                        row -> row.getBytes(1),
                        version.id()));
        return gzip.isEmpty() ? Optional.empty() : Optional.of(Content.text(gzip.get()));
    }
}
