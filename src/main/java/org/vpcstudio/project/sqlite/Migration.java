package org.vpcstudio.project.sqlite;

import java.sql.SQLException;

/// One step of the schema, from the version before to its own. Never changed once released; a new version is a new
/// class in {@link Schema#CURRENT}.
interface Migration {
    /// The version after this step: 1 for the first, then without gaps.
    int version();

    /// Changes tables and rows. It runs inside a transaction that also writes the version.
    void apply(Sql sql) throws SQLException;
}
