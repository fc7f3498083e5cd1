package org.vpcstudio.model.scenario;

import java.util.List;
import org.vpcstudio.model.topology.Default;

/// What happens to a design in one run of the simulator, and what has to be true of it.
///
/// @param name unique in its project
/// @param description what it is to show
/// @param durationMillis how long the run is, more than 0
/// @param seed where luck starts
/// @param steps the faults, by time; equal times in the order of the list
/// @param assertions what has to be true of the run
public record Scenario(
        String name,
        String description,
        long durationMillis,
        @Default("1") long seed,
        List<Step> steps,
        List<Assertion> assertions) {
    /// A scenario that asserts nothing.
    public Scenario(String name, long durationMillis, long seed, List<Step> steps) {
        this(name, "", durationMillis, seed, steps, List.of());
    }

    public Scenario {
        if (durationMillis <= 0) {
            throw new IllegalArgumentException("A scenario needs a duration: " + durationMillis);
        }
        steps = List.copyOf(steps);
        assertions = List.copyOf(assertions);
    }

    /// One fault at its time.
    ///
    /// @param atMillis from the start of the run, 0 or more
    public record Step(long atMillis, Fault fault) {
        public Step {
            if (atMillis < 0) {
                throw new IllegalArgumentException("Before the start: " + atMillis);
            }
        }
    }

    public Scenario withSteps(List<Step> next) {
        return new Scenario(name, description, durationMillis, seed, next, assertions);
    }

    public Scenario withDurationMillis(long next) {
        return new Scenario(name, description, next, seed, steps, assertions);
    }

    public Scenario withSeed(long next) {
        return new Scenario(name, description, durationMillis, next, steps, assertions);
    }

    public Scenario withAssertions(List<Assertion> next) {
        return new Scenario(name, description, durationMillis, seed, steps, next);
    }
}
