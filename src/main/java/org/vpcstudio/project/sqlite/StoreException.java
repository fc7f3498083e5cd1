package org.vpcstudio.project.sqlite;

import org.vpcstudio.text.Message;

/// The studio's own store refused: what, why and how to mend it. No project file is harmed by it.
public final class StoreException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message problem;

    StoreException(Message problem) {
        super(problem.key() + problem.arguments());
        this.problem = problem;
    }

    StoreException(Message problem, Throwable cause) {
        super(problem.key() + problem.arguments(), cause);
        this.problem = problem;
    }

    public Message problem() {
        return problem;
    }
}
