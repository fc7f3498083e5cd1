package org.vpcstudio.project.diff;

import org.vpcstudio.model.scenario.Scenario;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Resource;

/// What a difference is about.
///
/// @param kind the word of a {@link Kind}, or {@link #DESIGN}, {@link #SCENARIO} or {@link #BOX}
/// @param id of a resource or a box; the name of a scenario; blank for the design
/// @param name what the architect calls it; may be blank
public record Subject(String kind, String id, String name) {
    /// The design as a whole: its name, its cloud, what no shape knows.
    public static final String DESIGN = "design";

    /// A scenario.
    public static final String SCENARIO = "scenario";

    /// A box of a resource that does not exist.
    public static final String BOX = "box";

    static Subject of(Resource resource) {
        return new Subject(resource.kind().code(), resource.id().value(), resource.name());
    }

    static Subject of(Scenario scenario) {
        return new Subject(SCENARIO, scenario.name(), scenario.name());
    }
}
