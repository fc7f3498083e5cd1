package org.vpcstudio.project.sqlite;

import java.sql.SQLException;

/// The first tables. Instants are milliseconds since 1970 UTC, texts of documents are gzip in `content`, once each.
record SchemaOne() implements Migration {
    @Override
    public int version() {
        return 1;
    }

    @Override
    public void apply(Sql sql) throws SQLException {
        sql.run("""
            CREATE TABLE content (
                hash TEXT NOT NULL PRIMARY KEY,
                gzip BLOB NOT NULL
            ) STRICT\
            """);
        journal(sql);
        versions(sql);
        sql.run("""
            CREATE TABLE run (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                file TEXT,
                scenario TEXT NOT NULL,
                seed INTEGER NOT NULL,
                at INTEGER NOT NULL,
                summary TEXT NOT NULL,
                trace BLOB NOT NULL
            ) STRICT\
            """);
        sql.run("""
            CREATE TABLE recent (
                file TEXT NOT NULL PRIMARY KEY,
                at INTEGER NOT NULL,
                place INTEGER NOT NULL,
                pinned INTEGER NOT NULL
            ) STRICT\
            """);
        sql.run("CREATE TABLE window_state (key TEXT NOT NULL PRIMARY KEY, text TEXT NOT NULL) STRICT");
    }

    /// `identity` is the place of the file with links followed, `owner_pid` 0 belongs to nobody; a part without a
    /// text is something that was removed.
    private static void journal(Sql sql) throws SQLException {
        sql.run("""
            CREATE TABLE document (
                id TEXT NOT NULL PRIMARY KEY,
                file TEXT,
                identity TEXT,
                name TEXT NOT NULL,
                base TEXT NOT NULL REFERENCES content (hash),
                saved_revision INTEGER NOT NULL,
                owner_pid INTEGER NOT NULL,
                owner_started INTEGER NOT NULL,
                opened INTEGER NOT NULL,
                changed INTEGER NOT NULL
            ) STRICT\
            """);
        sql.run("CREATE INDEX document_identity ON document (identity)");
        sql.run("CREATE INDEX document_base ON document (base)");
        sql.run("""
            CREATE TABLE part (
                document TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
                key TEXT NOT NULL,
                revision INTEGER NOT NULL,
                text TEXT,
                PRIMARY KEY (document, key)
            ) STRICT\
            """);
    }

    private static void versions(Sql sql) throws SQLException {
        sql.run("""
            CREATE TABLE version (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                identity TEXT,
                name TEXT NOT NULL,
                kind TEXT NOT NULL,
                at INTEGER NOT NULL,
                characters INTEGER NOT NULL,
                elements INTEGER NOT NULL,
                content TEXT NOT NULL REFERENCES content (hash)
            ) STRICT\
            """);
        sql.run("CREATE INDEX version_identity ON version (identity, kind, id)");
        sql.run("CREATE INDEX version_content ON version (content)");
    }
}
