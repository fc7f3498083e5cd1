package org.vpcstudio.report;

import java.util.List;
import org.vpcstudio.check.Anchor;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.Severity;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Topology;

/// What elements are called in a report.
final class Names {
    private Names() {}

    /// The name of an element, or its id when it has none or does not exist.
    static String of(Topology topology, ResourceId id) {
        return topology.find(id)
                .map(Resource::name)
                .filter(name -> !name.isBlank())
                .orElse(id.value());
    }

    /// The kind of an element as a word; `unknown` when it does not exist.
    static String kind(Topology topology, ResourceId id) {
        return topology.find(id).map(Resource::kind).map(Kind::code).orElse("unknown");
    }

    /// The element and the property, such as `ecs-ha-2 guest.ipForward`.
    static String place(Topology topology, Anchor anchor) {
        return (of(topology, anchor.resource()) + " " + anchor.property()).strip();
    }

    static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
