package org.vpcstudio.project.sqlite;

import java.sql.SQLException;
import java.util.List;

/// The steps from an empty file to the tables of this program. SQLite keeps the number of the last one in
/// `user_version`.
record Schema(List<Migration> steps) {
    static final Schema CURRENT = new Schema(List.of(new SchemaOne()));

    Schema {
        steps = List.copyOf(steps);
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).version() != i + 1) {
                throw new IllegalArgumentException(
                        "step " + (i + 1) + " has version " + steps.get(i).version());
            }
        }
    }

    /// The version this program reads and writes.
    int version() {
        return steps.size();
    }

    static int versionOf(Sql sql) throws SQLException {
        return sql.first("PRAGMA user_version", row -> row.getInt(1)).orElse(0);
    }

    /// Takes the steps that are missing, all or none.
    void migrate(Sql sql) throws SQLException {
        if (versionOf(sql) == version()) {
            return;
        }
        LiveDatabase.transact(sql, "BEGIN IMMEDIATE", inside -> {
            for (Migration step : steps.subList(versionOf(inside), version())) {
                step.apply(inside);
                inside.run("PRAGMA user_version = " + step.version());
            }
            return version();
        });
    }
}
