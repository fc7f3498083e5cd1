package org.vpcstudio.project.sqlite;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The last 50 simulations with their traces.
public final class RecordedRuns {
    private static final int KEPT = 50;

    private final Database database;
    private final Studio studio;

    RecordedRuns(Database database, Studio studio) {
        this.database = database;
        this.studio = studio;
    }

    /// Keeps a run.
    ///
    /// @param trace in whatever form the simulation writes it; packed here
    public void add(Optional<Path> file, String scenario, long seed, String summary, byte[] trace)
            throws StoreException {
        byte[] gzip = Gzip.pack(trace);
        database.write(0, sql -> {
            sql.change(
                    "INSERT INTO run (file, scenario, seed, at, summary, trace) VALUES (?, ?, ?, ?, ?, ?)",
                    file.map(path -> path.toAbsolutePath().normalize().toString())
                            .orElse(null),
                    scenario,
                    seed,
                    studio.now(),
                    summary,
                    gzip);
            return sql.change("DELETE FROM run WHERE id NOT IN (SELECT id FROM run ORDER BY id DESC LIMIT ?)", KEPT);
        });
    }

    /// The newest first.
    public List<RecordedRun> list() throws StoreException {
        return database.read(
                List.of(),
                sql -> sql.all(
                        "SELECT id, file, scenario, seed, at, summary FROM run ORDER BY id DESC",
                        row -> new RecordedRun(
                                row.getLong(1),
                                Optional.ofNullable(row.getString(2)).map(Path::of),
                                row.getString(3),
                                row.getLong(4),
                                Instant.ofEpochMilli(row.getLong(5)),
                                row.getString(6))));
    }

    /// The trace of a run; nothing when newer ones have pushed it out.
    ///
    /// @throws StoreException also when it was damaged on the disk
    public Optional<byte[]> trace(RecordedRun run) throws StoreException {
        Optional<byte[]> gzip = database.read(
                Optional.empty(),
                sql -> sql.first("SELECT trace FROM run WHERE id = ?", row -> row.getBytes(1), run.id()));
        return gzip.isEmpty() ? Optional.empty() : Optional.of(Content.bytes(gzip.get()));
    }
}
