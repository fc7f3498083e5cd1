package org.vpcstudio.project.sqlite;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.vpcstudio.text.Message;

/// The studio's own store, `studio.db` in the data directory. It is only a help: no verb of it touches a project
/// file, and without it ({@link #problem}) every verb does nothing and finds nothing.
///
/// Every verb waits for the disk, so call it on a worker; all may be called from any thread. Several studios may use
/// one store at the same time.
public final class StudioStore implements AutoCloseable {
    private final Database database;
    private final Optional<Message> problem;
    private final Optional<Message> notice;
    private final Studio studio;

    private StudioStore(Opening.Opened opened, Studio studio) {
        this.database = opened.database();
        this.problem = opened.problem();
        this.notice = opened.notice();
        this.studio = studio;
    }

    /// Opens the store in this folder, making both when they are missing. Never fails: where there can be no store,
    /// {@link #problem} says why.
    ///
    /// @param directory see {@link DataDirectory}
    /// @param clock tells the instants that are written down
    public static StudioStore open(Path directory, InstantSource clock) {
        return open(directory, Studio.here(clock), Schema.CURRENT);
    }

    static StudioStore open(Path directory, Studio studio, Schema schema) {
        return new StudioStore(new Opening(directory, schema).open(), studio);
    }

    /// Why there is no store; nothing when there is one.
    public Optional<Message> problem() {
        return problem;
    }

    /// What happened while it was opened, such as a damaged store that was set aside.
    public Optional<Message> notice() {
        return notice;
    }

    public Journal journal() {
        return new Journal(database, studio);
    }

    public Recovery recovery() {
        return new Recovery(database, studio);
    }

    public Versions versions() {
        return new Versions(database, studio);
    }

    public RecentFiles recentFiles() {
        return new RecentFiles(database, studio);
    }

    public WindowState windowState() {
        return new WindowState(database);
    }

    public RecordedRuns runs() {
        return new RecordedRuns(database, studio);
    }

    Database database() {
        return database;
    }

    /// Lets go of the file. Documents that are not closed stay with this process, and are orphans once it has ended.
    @Override
    public void close() throws StoreException {
        database.close();
    }
}
