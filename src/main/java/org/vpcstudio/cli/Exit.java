package org.vpcstudio.cli;

/// What the process says when it ends; part of the contract with scripts.
final class Exit {
    /// All is well.
    static final int GOOD = 0;

    /// The design has findings at or above the limit, or a promise of it does not hold.
    static final int FINDINGS = 1;

    /// Wrong usage, or input that cannot be read.
    static final int USAGE = 2;

    /// Our own mistake.
    static final int FAULT = 3;

    private Exit() {}
}
