package org.vpcstudio.project;

import org.vpcstudio.text.Message;

/// A project file could not be read or written: what, where and how to mend it.
public final class ProjectException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message problem;

    public ProjectException(Message problem) {
        super(problem.key() + problem.arguments());
        this.problem = problem;
    }

    public ProjectException(Message problem, Throwable cause) {
        super(problem.key() + problem.arguments(), cause);
        this.problem = problem;
    }

    public Message problem() {
        return problem;
    }
}
