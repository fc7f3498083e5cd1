package org.vpcstudio.cli;

import org.vpcstudio.text.Message;

/// A command cannot do what it was asked for: what, where, how to mend it. Ends with {@link Exit#USAGE}.
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message problem;

    RefusedException(Message problem) {
        super(problem.key() + problem.arguments());
        this.problem = problem;
    }

    RefusedException(Message problem, Throwable cause) {
        super(problem.key() + problem.arguments(), cause);
        this.problem = problem;
    }

    Message problem() {
        return problem;
    }
}
