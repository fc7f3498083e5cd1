package org.vpcstudio.format.scenario;

import org.vpcstudio.text.Message;

/// A scenario that cannot be played: which file, and why.
public final class ScenarioException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String where;
    private final transient Message told;

    /// @param where the file, with a line or a JSON pointer where there is one
    public ScenarioException(String where, Message told) {
        super(where + ": " + told.key());
        this.where = where;
        this.told = told;
    }

    public String where() {
        return where;
    }

    /// What to tell the user.
    public Message told() {
        return told;
    }
}
