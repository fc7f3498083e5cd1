package org.vpcstudio.sim.kernel;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// Luck that can be repeated: equal seeds throw equal numbers. Whoever needs luck forks dice under a name of its own,
/// so that one more throw somewhere changes nothing elsewhere.
public final class Dice {
    private final long seed;
    private final RandomGenerator random;

    private Dice(long seed) {
        this.seed = seed;
        this.random = new SplittableRandom(seed);
    }

    public static Dice of(long seed) {
        return new Dice(seed);
    }

    /// Dice of their own for this name; it does not matter when they are forked.
    public Dice fork(String name) {
        long mixed = seed;
        for (int i = 0; i < name.length(); i++) {
            mixed = (mixed ^ name.charAt(i)) * 0x100000001b3L;
        }
        return new Dice(mixed ^ name.length());
    }

    /// A number from 0 to below the bound.
    public long below(long bound) {
        return random.nextLong(bound);
    }
}
