package org.vpcstudio.project.sqlite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.vpcstudio.text.Message;

/// The text of a project file, packed outside the transaction. The store keeps equal texts once.
final class Content {
    private final String hash;
    private final byte[] gzip;

    private Content(String hash, byte[] gzip) {
        this.hash = hash;
        this.gzip = gzip;
    }

    static Content of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Content(Sha256.of(bytes), Gzip.pack(bytes));
    }

    String hash() {
        return hash;
    }

    /// Keeps the text for the rows of the same transaction that name its hash.
    void put(Sql sql) throws SQLException {
        sql.change("INSERT INTO content (hash, gzip) VALUES (?, ?) ON CONFLICT DO NOTHING", hash, gzip);
    }

    /// Removes the texts that no row names any more.
    static void sweep(Sql sql) throws SQLException {
        sql.change("""
            DELETE FROM content
            WHERE NOT EXISTS (SELECT 1 FROM document WHERE base = content.hash)
              AND NOT EXISTS (SELECT 1 FROM version WHERE content = content.hash)\
            """);
    }

    /// @throws StoreException when the bytes were damaged on the disk
    static String text(byte[] gzip) throws StoreException {
        return new String(bytes(gzip), StandardCharsets.UTF_8);
    }

    /// @throws StoreException when the bytes were damaged on the disk
    static byte[] bytes(byte[] gzip) throws StoreException {
        try {
            return Gzip.unpack(gzip);
        } catch (IOException e) {
            throw new StoreException(Message.of("store.entry.damaged"), e);
        }
    }
}
