package org.vpcstudio.ui.workbench;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// The registry of actions, in the order they were added. Rooms add theirs when they are built.
public final class Actions {
    private final Map<String, Action> byId = new LinkedHashMap<>();

    /// Adds an action.
    ///
    /// @throws IllegalArgumentException when its id is taken: our own mistake
    public void add(Action action) {
        if (byId.putIfAbsent(action.id(), action) != null) {
            throw new IllegalArgumentException("Two actions " + action.id());
        }
    }

    public Collection<Action> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /// Whether there is an action of this id.
    public boolean has(String id) {
        return byId.containsKey(id);
    }

    /// The action of this id.
    ///
    /// @throws IllegalArgumentException when there is none: our own mistake
    public Action get(String id) {
        Action action = byId.get(id);
        if (action == null) {
            throw new IllegalArgumentException("No action " + id);
        }
        return action;
    }

    /// Runs the action of this id if it makes sense now.
    public void run(String id) {
        Action action = get(id);
        if (action.enabled().getAsBoolean()) {
            action.run().run();
        }
    }
}
