package org.vpcstudio.model.scenario;

import java.util.List;

/// What happens to a design in one run of the simulator.
///
/// @param name unique in its project
/// @param durationMillis how long the run is, more than 0
/// @param seed where luck starts
/// @param steps the faults, by time; equal times in the order of the list
public record Scenario(String name, long durationMillis, long seed, List<Step> steps) {
    public Scenario {
        if (durationMillis <= 0) {
            throw new IllegalArgumentException("A scenario needs a duration: " + durationMillis);
        }
        steps = List.copyOf(steps);
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
        return new Scenario(name, durationMillis, seed, next);
    }

    public Scenario withDurationMillis(long next) {
        return new Scenario(name, next, seed, steps);
    }

    public Scenario withSeed(long next) {
        return new Scenario(name, durationMillis, next, steps);
    }
}
