package org.vpcstudio.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vpcstudio.model.diagram.Diagram;
import org.vpcstudio.model.scenario.Scenario;
import org.vpcstudio.model.topology.Topology;

/// A whole design: what exists, where it is drawn, how it is tried.
///
/// @param name what the architect calls the design
/// @param profile the cloud profile its limits come from, such as `otc-eu-de`
/// @param scenarios in the order they are shown
/// @param unknown what a newer program wrote into the file and this one does not know: JSON pointer to JSON text; kept
///     so that it can be written back
public record Document(
        String name,
        String profile,
        Topology topology,
        Diagram diagram,
        List<Scenario> scenarios,
        Map<String, String> unknown) {
    /// The profile of a new design.
    public static final String DEFAULT_PROFILE = "otc-eu-de";

    public Document {
        scenarios = List.copyOf(scenarios);
        unknown = Collections.unmodifiableMap(new TreeMap<>(unknown));
    }

    /// A design with nothing in it.
    public static Document empty(String name) {
        return new Document(name, DEFAULT_PROFILE, Topology.EMPTY, Diagram.EMPTY, List.of(), Map.of());
    }

    public Optional<Scenario> scenario(String scenarioName) {
        return scenarios.stream()
                .filter(scenario -> scenario.name().equals(scenarioName))
                .findFirst();
    }

    public Document withName(String next) {
        return new Document(next, profile, topology, diagram, scenarios, unknown);
    }

    public Document withProfile(String next) {
        return new Document(name, next, topology, diagram, scenarios, unknown);
    }

    public Document withTopology(Topology next) {
        return new Document(name, profile, next, diagram, scenarios, unknown);
    }

    public Document withDiagram(Diagram next) {
        return new Document(name, profile, topology, next, scenarios, unknown);
    }

    public Document withScenarios(List<Scenario> next) {
        return new Document(name, profile, topology, diagram, next, unknown);
    }

    public Document withUnknown(Map<String, String> next) {
        return new Document(name, profile, topology, diagram, scenarios, next);
    }
}
