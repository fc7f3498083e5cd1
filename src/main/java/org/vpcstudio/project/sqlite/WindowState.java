package org.vpcstudio.project.sqlite;

import java.util.Map;
import java.util.TreeMap;

/// Where the window was and how it was divided: short texts by key, whose meaning is the window's own.
public final class WindowState {
    private final Database database;

    WindowState(Database database) {
        this.database = database;
    }

    /// Everything, sorted by key, so that a start reads once.
    public Map<String, String> all() throws StoreException {
        return database.read(Map.of(), sql -> {
            Map<String, String> state = new TreeMap<>();
            sql.each("SELECT key, text FROM window_state", row -> state.put(row.getString(1), row.getString(2)));
            return state;
        });
    }

    /// Sets these keys and leaves the others.
    public void put(Map<String, String> state) throws StoreException {
        database.write(0, sql -> {
            for (Map.Entry<String, String> entry : state.entrySet()) {
                sql.change(
                        "INSERT OR REPLACE INTO window_state (key, text) VALUES (?, ?)",
                        entry.getKey(),
                        entry.getValue());
            }
            return state.size();
        });
    }
}
