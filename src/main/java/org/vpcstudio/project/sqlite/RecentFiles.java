package org.vpcstudio.project.sqlite;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// The last 20 files that were opened or saved; pinned ones stay besides.
public final class RecentFiles {
    private static final int KEPT = 20;

    private final Database database;
    private final Studio studio;

    RecentFiles(Database database, Studio studio) {
        this.database = database;
        this.studio = studio;
    }

    /// Puts a file before the others.
    public void touch(Path file) throws StoreException {
        database.write(0, sql -> {
            // The order is counted, because a clock can be set back.
            sql.change("""
                INSERT INTO recent (file, at, place, pinned)
                VALUES (?, ?, (SELECT coalesce(max(place), 0) + 1 FROM recent), 0)
                ON CONFLICT (file) DO UPDATE SET at = excluded.at, place = excluded.place\
                """, key(file), studio.now());
            return sql.change("""
                DELETE FROM recent WHERE pinned = 0 AND file NOT IN
                    (SELECT file FROM recent WHERE pinned = 0 ORDER BY place DESC LIMIT ?)\
                """, KEPT);
        });
    }

    /// The pinned ones first, then the one touched last.
    public List<RecentFile> list() throws StoreException {
        return database.read(
                List.of(),
                sql -> sql.all(
                        "SELECT file, at, pinned FROM recent ORDER BY pinned DESC, place DESC",
                        row -> new RecentFile(
                                Path.of(row.getString(1)), Instant.ofEpochMilli(row.getLong(2)), row.getBoolean(3))));
    }

    public void pin(Path file, boolean pinned) throws StoreException {
        database.write(0, sql -> sql.change("UPDATE recent SET pinned = ? WHERE file = ?", pinned ? 1 : 0, key(file)));
    }

    public void forget(Path file) throws StoreException {
        database.write(0, sql -> sql.change("DELETE FROM recent WHERE file = ?", key(file)));
    }

    /// As the user reached it, links and all.
    private static String key(Path file) {
        return file.toAbsolutePath().normalize().toString();
    }
}
