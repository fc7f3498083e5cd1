package org.vpcstudio.project.sqlite;

import java.sql.SQLException;

/// What is done inside one transaction.
@FunctionalInterface
interface Work<T> {
    T run(Sql sql) throws SQLException;
}
