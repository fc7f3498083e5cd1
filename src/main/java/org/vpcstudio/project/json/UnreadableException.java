package org.vpcstudio.project.json;

import org.vpcstudio.text.Message;

/// The text is not a project file: where, what was expected and what was found.
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message problem;
    private final boolean newer;

    UnreadableException(Message problem) {
        this(problem, false);
    }

    UnreadableException(Message problem, Throwable cause) {
        super(problem.key() + problem.arguments(), cause);
        this.problem = problem;
        this.newer = false;
    }

    private UnreadableException(Message problem, boolean newer) {
        super(problem.key() + problem.arguments());
        this.problem = problem;
        this.newer = newer;
    }

    /// The text is of a version that means something else.
    static UnreadableException newer(Message problem) {
        return new UnreadableException(problem, true);
    }

    /// Whether the text is good, but of a version that means something else.
    public boolean isNewer() {
        return newer;
    }

    public Message problem() {
        return problem;
    }
}
