package org.vpcstudio.project.json;

import org.vpcstudio.text.Message;

/// The text is not a project file: where, what was expected and what was found.
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message problem;

    UnreadableException(Message problem) {
        super(problem.key() + problem.arguments());
        this.problem = problem;
    }

    UnreadableException(Message problem, Throwable cause) {
        super(problem.key() + problem.arguments(), cause);
        this.problem = problem;
    }

    public Message problem() {
        return problem;
    }
}
