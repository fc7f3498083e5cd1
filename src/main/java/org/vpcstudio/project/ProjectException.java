package org.vpcstudio.project;

import org.vpcstudio.project.json.UnreadableException;
import org.vpcstudio.text.Message;

/// A project file could not be read or written: what, where and how to mend it.
public final class ProjectException extends Exception {
    private static final long serialVersionUID = 1L;

    /// What else can be tried with a file that was refused.
    public enum Remedy {
        NONE,
        /// It is damaged: what can be read of it can be opened.
        SALVAGE,
        /// It is of a newer program: what can be read of it can be looked at, but not saved over it.
        LOOK
    }

    private final transient Message problem;
    private final Remedy remedy;

    public ProjectException(Message problem) {
        super(problem.key() + problem.arguments());
        this.problem = problem;
        this.remedy = Remedy.NONE;
    }

    public ProjectException(Message problem, Throwable cause) {
        super(problem.key() + problem.arguments(), cause);
        this.problem = problem;
        this.remedy = Remedy.NONE;
    }

    private ProjectException(Message problem, Throwable cause, Remedy remedy) {
        super(problem.key() + problem.arguments(), cause);
        this.problem = problem;
        this.remedy = remedy;
    }

    static ProjectException unreadable(Message problem, UnreadableException cause) {
        return new ProjectException(problem, cause, cause.isNewer() ? Remedy.LOOK : Remedy.SALVAGE);
    }

    public Remedy remedy() {
        return remedy;
    }

    public Message problem() {
        return problem;
    }
}
