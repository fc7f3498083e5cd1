package org.vpcstudio.sim.vrrp;

import java.util.List;

/// What the protocol made of an input.
///
/// @param next the condition after it
/// @param actions what to do, in order
/// @param accepted whether the deadline now rests on this input
/// @param verdict what the check of a packet said; good for other inputs
public record Step(Condition next, List<Action> actions, boolean accepted, Verdict verdict) {
    public Step {
        actions = List.copyOf(actions);
    }

    static Step of(Condition next, Action... actions) {
        return new Step(next, List.of(actions), true, Verdict.GOOD);
    }

    static Step ignored(Condition next, Verdict verdict) {
        return new Step(next, List.of(), false, verdict);
    }
}
