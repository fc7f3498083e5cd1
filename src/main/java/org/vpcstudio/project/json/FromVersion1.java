package org.vpcstudio.project.json;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Version 2 says the type of everything that can be one of several things: targets of EIPs, the other side of security
/// rules, faults.
final class FromVersion1 implements Migration {
    private static final String TYPE = "type";

    @Override
    public void apply(ObjectNode root) {
        for (JsonNode resource : root.path("resources")) {
            resource.path("targets").forEach(target -> typed(target, "vip", "vip"));
            resource.path("targets").forEach(target -> typed(target, "nic", "nic"));
            for (JsonNode rule : resource.path("rules")) {
                typed(rule.path("remote"), "cidr", "range");
                typed(rule.path("remote"), "group", "group");
            }
        }
        for (JsonNode scenario : root.path("scenarios")) {
            scenario.path("steps").forEach(FromVersion1::fault);
        }
    }

    private static void typed(JsonNode node, String property, String type) {
        if (node instanceof ObjectNode object && object.has(property)) {
            object.put(TYPE, type);
        }
    }

    /// The fault's own properties stood beside its time.
    private static void fault(JsonNode node) {
        if (!(node instanceof ObjectNode step) || !step.path("fault").isString()) {
            return;
        }
        ObjectNode fault = step.objectNode().put(TYPE, step.path("fault").stringValue());
        for (String property : new String[] {"ecs", "interfaceName", "groups", "target"}) {
            Optional.ofNullable(step.remove(property)).ifPresent(value -> fault.set(property, value));
        }
        step.set("fault", fault.size() == 1 ? fault.get(TYPE) : fault);
    }
}
