package org.vpcstudio.project.json;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Drawn;
import org.vpcstudio.model.scenario.Scenario;
import org.vpcstudio.model.shape.Shapes;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// A document in parts that change one by one, for a journal: `name`, `profile`, `scenarios`, `unknown`, and one for
/// each resource and each box (`resources/ecs-1`, `diagram/ecs-1`). What is not there any more has no text.
public final class Parts {
    private static final String RESOURCES = "resources/";
    private static final String DIAGRAM = "diagram/";

    private Parts() {}

    /// The parts of `after` that are not as they were in `before`.
    public static Map<String, Optional<String>> changed(Document before, Document after) {
        Map<String, Optional<String>> changes = new TreeMap<>();
        if (!before.name().equals(after.name())) {
            changes.put("name", Optional.of(quoted(after.name())));
        }
        if (!before.profile().equals(after.profile())) {
            changes.put("profile", Optional.of(quoted(after.profile())));
        }
        if (!before.scenarios().equals(after.scenarios())) {
            changes.put("scenarios", Optional.of(ProjectText.of(after.scenarios())));
        }
        if (!before.unknown().equals(after.unknown())) {
            changes.put("unknown", Optional.of(ProjectText.of(after.unknown())));
        }
        after.topology().byId().since(before.topology().byId(), (id, _, now) -> changes.put(RESOURCES + id, text(now)));
        after.diagram().all().since(before.diagram().all(), (id, _, now) -> changes.put(DIAGRAM + id, drawn(now)));
        return Collections.unmodifiableMap(changes);
    }

    private static Optional<String> text(@Nullable Resource resource) {
        return Optional.ofNullable(resource).map(ProjectText::of);
    }

    private static Optional<String> drawn(@Nullable Drawn drawn) {
        return Optional.ofNullable(drawn).map(ProjectText::of);
    }

    private static String quoted(String text) {
        JsonLines lines = new JsonLines(text.length() + 2);
        lines.text(text);
        return lines.toString();
    }

    /// The document with these parts in the place of its own.
    ///
    /// @throws UnreadableException when a part cannot be understood; says which
    public static Document joined(Document base, Map<String, Optional<String>> changes) throws UnreadableException {
        Document document = base;
        Reading reading = new Reading(false);
        ValueReader values = new ValueReader(reading);
        for (Map.Entry<String, Optional<String>> change : new TreeMap<>(changes).entrySet()) {
            Optional<JsonNode> value = change.getValue().isPresent()
                    ? Optional.of(JsonText.parse(change.getValue().get()))
                    : Optional.empty();
            document = joined(document, change.getKey(), value, values);
        }
        return document;
    }

    private static Document joined(Document document, String key, Optional<JsonNode> value, ValueReader values)
            throws UnreadableException {
        Place place = new Place.Root().property(key);
        if (key.startsWith(RESOURCES)) {
            String name = key.substring(RESOURCES.length());
            return value.isEmpty()
                    ? document.withTopology(document.topology().without(id(name, place)))
                    : document.withTopology(
                            document.topology().with(ProjectCodec.resource(name, value.get(), values, place)));
        }
        if (key.startsWith(DIAGRAM)) {
            ResourceId id = id(key.substring(DIAGRAM.length()), place);
            return value.isEmpty()
                    ? document.withDiagram(document.diagram().without(id))
                    : document.withDiagram(document.diagram().with(id, drawn(value.get(), values, place)));
        }
        return value.isEmpty() ? document : joined(document, key, value.get(), values);
    }

    private static Document joined(Document document, String key, JsonNode value, ValueReader values)
            throws UnreadableException {
        return switch (key) {
            case "name" -> document.withName(value.stringValue(""));
            case "profile" -> document.withProfile(value.stringValue(""));
            case "scenarios" -> {
                List<Scenario> scenarios = ProjectCodec.scenarios(value, values, new Reading(false));
                yield document.withScenarios(scenarios);
            }
            case "unknown" -> {
                Map<String, String> unknown = new TreeMap<>();
                value.forEachEntry((pointer, text) -> unknown.put(pointer, text.stringValue("")));
                yield document.withUnknown(unknown);
            }
            default -> document;
        };
    }

    private static Drawn drawn(JsonNode value, ValueReader values, Place place) throws UnreadableException {
        return (Drawn) values.record(value, Shapes.of(Drawn.class), Map.of(), Set.of(), place);
    }

    private static ResourceId id(String text, Place place) throws UnreadableException {
        return ValueReader.id(JsonNodeFactory.instance.stringNode(text), place);
    }
}
