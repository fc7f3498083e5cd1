package org.vpcstudio.project.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import org.vpcstudio.text.Message;

/// One connection, used by one thread at a time. Other studios on the same file get their turn between two works.
final class LiveDatabase implements Database {
    private final ReentrantLock turn = new ReentrantLock();
    private final Path file;
    private final FileIdentity identity;
    private final Connection connection;
    private final Sql sql;

    LiveDatabase(Path file, FileIdentity identity, Connection connection) {
        this.file = file;
        this.identity = identity;
        this.connection = connection;
        this.sql = new Sql(connection);
    }

    @Override
    public <T> T read(T otherwise, Work<T> work) throws StoreException {
        return transact("BEGIN", work);
    }

    // IMMEDIATE asks for the right to write at once; a transaction that asks later can be refused half way.
    @Override
    public <T> T write(T otherwise, Work<T> work) throws StoreException {
        return transact("BEGIN IMMEDIATE", work);
    }

    private <T> T transact(String begin, Work<T> work) throws StoreException {
        turn.lock();
        try {
            // A deleted file could still be written to on Unix, and all would be lost with the process.
            if (!identity.stillAt(file)) {
                throw new StoreException(Refusal.of(file, Message.of("store.cause.gone")));
            }
            return transact(sql, begin, work);
        } catch (SQLException e) {
            throw Refusal.of(file, e);
        } finally {
            turn.unlock();
        }
    }

    /// One work in a transaction of its own.
    static <T> T transact(Sql sql, String begin, Work<T> work) throws SQLException {
        sql.run(begin);
        try {
            T result = work.run(sql);
            sql.run("COMMIT");
            return result;
        } catch (SQLException | RuntimeException e) {
            rollBack(sql, e);
            throw e;
        }
    }

    private static void rollBack(Sql sql, Exception failure) {
        try {
            sql.run("ROLLBACK");
        } catch (SQLException e) {
            // After a full disk SQLite has rolled back by itself.
            failure.addSuppressed(e);
        }
    }

    @Override
    public void close() throws StoreException {
        turn.lock();
        try {
            connection.close();
        } catch (SQLException e) {
            throw Refusal.of(file, e);
        } finally {
            turn.unlock();
        }
    }
}
