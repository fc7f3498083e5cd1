package org.vpcstudio.ui.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.scenario.Fault;
import org.vpcstudio.model.scenario.Scenario;
import org.vpcstudio.model.scenario.Scenario.Step;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.KeepalivedNode;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.sim.kernel.VirtualTime;
import org.vpcstudio.text.Message;
import org.vpcstudio.text.Phrasebook;

/// Which scenario is played, and how it changes. Pure.
record Scenarios(Phrasebook words) {
    /// The seed of new scenarios.
    static final long SEED = 2026;

    /// The duration of new scenarios.
    static final long DURATION_MILLIS = 30_000;

    /// How long a run goes on at least after a fault, so that its effect is seen.
    static final long AFTERMATH_MILLIS = 10_000;

    private static final long CRASH_MILLIS = 12_000;
    private static final long RETURN_MILLIS = 22_000;

    /// The scenario of this name, else the first of the design, else one made for it.
    Scenario chosen(Document document, String name) {
        return document.scenario(name)
                .or(() -> document.scenarios().stream().findFirst())
                .orElseGet(() -> generated(document));
    }

    /// The best node crashes and returns; nothing happens where there is no node.
    private Scenario generated(Document document) {
        Optional<ResourceId> best = document.topology()
                .each(KeepalivedCluster.class)
                .flatMap(cluster -> cluster.nodes().stream())
                .max(Comparator.comparingInt(KeepalivedNode::priority))
                .map(KeepalivedNode::ecs);
        String name = best.map(ecs ->
                        words.say(Message.of("simulation.generated", new Elements(document.topology()).name(ecs))))
                .orElseGet(() -> words.say("simulation.generated.quiet"));
        List<Step> steps = best.map(ecs -> List.of(
                        new Step(CRASH_MILLIS, new Fault.Crash(ecs)), new Step(RETURN_MILLIS, new Fault.Start(ecs))))
                .orElse(List.of());
        return new Scenario(name, DURATION_MILLIS, SEED, steps);
    }

    /// A scenario without faults, under a name that is free.
    Scenario fresh(Document document) {
        return new Scenario(free(document, words.say("simulation.new")), DURATION_MILLIS, SEED, List.of());
    }

    /// The same scenario under a name that is free.
    Scenario copy(Document document, Scenario scenario) {
        String name = free(document, words.say(Message.of("simulation.copy", scenario.name())));
        return new Scenario(name, scenario.durationMillis(), scenario.seed(), scenario.steps());
    }

    private static String free(Document document, String wish) {
        Set<String> taken = new HashSet<>();
        document.scenarios().forEach(scenario -> taken.add(scenario.name()));
        return Stream.iterate(1, i -> i + 1)
                .map(i -> i == 1 ? wish : wish + " " + i)
                .filter(name -> !taken.contains(name))
                .findFirst()
                .orElse(wish);
    }

    /// With a fault at this instant of the run; the run is prolonged when its effect would not be seen.
    static Scenario with(Scenario scenario, long nanos, Fault fault) {
        long at = nanos / VirtualTime.MILLI;
        List<Step> steps = new ArrayList<>(scenario.steps());
        steps.add(new Step(at, fault));
        return sorted(scenario, steps).withDurationMillis(Math.max(scenario.durationMillis(), at + AFTERMATH_MILLIS));
    }

    static Scenario without(Scenario scenario, int step) {
        List<Step> steps = new ArrayList<>(scenario.steps());
        steps.remove(step);
        return scenario.withSteps(steps);
    }

    /// With one step at another time.
    static Scenario moved(Scenario scenario, int step, long atMillis) {
        List<Step> steps = new ArrayList<>(scenario.steps());
        steps.set(step, new Step(atMillis, steps.get(step).fault()));
        return sorted(scenario, steps).withDurationMillis(Math.max(scenario.durationMillis(), atMillis + 1));
    }

    private static Scenario sorted(Scenario scenario, List<Step> steps) {
        steps.sort(Comparator.comparingLong(Step::atMillis));
        return scenario.withSteps(steps);
    }
}
