package org.vpcstudio.format.book;

import java.util.List;
import org.vpcstudio.text.Message;

/// A plan could not be written or compared: why, and that the folder is as it was.
public final class PlanException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message problem;

    PlanException(String key, Object... arguments) {
        super(key + List.of(arguments));
        problem = Message.of(key, arguments);
    }

    public Message problem() {
        return problem;
    }
}
