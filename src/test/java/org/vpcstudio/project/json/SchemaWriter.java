package org.vpcstudio.project.json;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Drawn;
import org.vpcstudio.model.scenario.Scenario;
import org.vpcstudio.model.shape.Part;
import org.vpcstudio.model.shape.Shape;
import org.vpcstudio.model.shape.Shape.Scalar;
import org.vpcstudio.model.shape.Shape.Structure;
import org.vpcstudio.model.shape.Shapes;
import org.vpcstudio.model.topology.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes the JSON Schema of the present version from the shapes of the model and the words of its sources.
final class SchemaWriter {
    private static final String ID = "^[A-Za-z0-9_-]+$";

    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    private SchemaWriter() {}

    /// The text of the schema.
    static String text() {
        return Layout.print(new SchemaWriter().schema()) + "\n";
    }

    private ObjectNode schema() {
        ObjectNode root = object();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$id", "urn:vpcstudio:project:" + Version.OURS);
        root.put("title", "VPC Studio project, format " + Version.OURS);
        root.put("type", "object");
        ObjectNode properties = root.putObject("properties");
        properties.putObject("format").put("const", Version.FORMAT);
        properties.putObject("version").put("const", Version.OURS);
        properties.set("name", typed("string", "What the architect calls the design."));
        properties
                .putObject("profile")
                .put("description", "The cloud whose limits count, such as otc-eu-de.")
                .put("type", "string")
                .put("default", Document.DEFAULT_PROFILE);
        properties.set("resources", section("Everything there is, by id.", resource()));
        properties
                .putObject("scenarios")
                .put("description", "How the design is tried, in the order shown.")
                .put("type", "array")
                .set("items", reference(Shapes.of(Scenario.class)));
        properties.set(
                "diagram", section("Where it is drawn, by the id of the resource.", reference(Shapes.of(Drawn.class))));
        root.putArray("required").add("format").add("version");
        root.put("additionalProperties", false);
        ObjectNode named = root.putObject("$defs");
        definitions.forEach(named::set);
        return root;
    }

    private static ObjectNode section(String description, JsonNode entry) {
        ObjectNode section = typed("object", description);
        section.putObject("properties")
                .putObject(ProjectText.FENCE)
                .put("description", "The end of the section; it keeps Git merges clean.")
                .put("const", "");
        section.putObject("patternProperties").set(ID, entry);
        return section.put("additionalProperties", false);
    }

    private ObjectNode resource() {
        ObjectNode resource = object();
        resource.putArray("required").add("kind");
        ArrayNode kinds = resource.putArray("oneOf");
        for (Kind kind : Kind.values()) {
            Structure structure = Shapes.of(kind.type());
            define(structure, Optional.of(Map.entry("kind", kind.code())));
            kinds.add(pointer(structure));
        }
        return resource;
    }

    private ObjectNode reference(Structure structure) {
        if (!definitions.containsKey(name(structure))) {
            define(structure, Optional.empty());
        }
        return pointer(structure);
    }

    private static ObjectNode pointer(Structure structure) {
        return object().put("$ref", "#/$defs/" + name(structure));
    }

    private static String name(Structure structure) {
        String full = structure.type().getName();
        return full.substring(full.lastIndexOf('.') + 1).replace('$', '.');
    }

    /// @param word the property that says which of several records it is, and its value
    private void define(Structure structure, Optional<Map.Entry<String, String>> word) {
        ObjectNode definition = object();
        definitions.put(name(structure), definition);
        SourceWords words = SourceWords.of(structure.type());
        definition.put(
                "title", word.map(Map.Entry::getValue).orElse(structure.type().getSimpleName()));
        describe(definition, words.about());
        definition.put("type", "object");
        ObjectNode properties = definition.putObject("properties");
        ArrayNode required = definition.putArray("required");
        word.ifPresent(entry -> {
            properties.putObject(entry.getKey()).put("const", entry.getValue());
            required.add(entry.getKey());
        });
        boolean isResource = word.filter(entry -> entry.getKey().equals("kind")).isPresent();
        for (Part part : structure.parts()) {
            if (!isResource || !part.name().equals("id")) {
                properties.set(part.name(), property(part, words.about(part.name())));
                if (part.fallback().isEmpty()) {
                    required.add(part.name());
                }
            }
        }
        definition.put("additionalProperties", false);
    }

    private ObjectNode property(Part part, String words) {
        ObjectNode property = object();
        String kinds = part.kinds().stream().map(Kind::code).collect(Collectors.joining(", "));
        String refers = kinds.isEmpty() ? "" : "Refers by id to: " + kinds + ".";
        String sentence = words.isEmpty() || words.endsWith(".") ? words : words + ".";
        describe(
                property,
                String.join(" ", sentence, refers, form(part.shape())).strip().replace("  ", " "));
        property.setAll(value(part.shape()));
        part.fallback().flatMap(SchemaWriter::json).ifPresent(fallback -> property.set("default", fallback));
        return property;
    }

    /// What a person writes is kept, even a slip (GEN-005), so its form is told in words and not asked by a pattern.
    private static String form(Shape shape) {
        return switch (shape) {
            case Scalar.ADDRESS -> "An IPv4 address, such as 192.168.10.100.";
            case Scalar.ADDRESS6 -> "An IPv6 address, such as 2001:db8::1.";
            case Scalar.RANGE -> "An IPv4 range, such as 192.168.10.0/24.";
            case Shape.Many(Shape element) -> form(element).replaceFirst("^An", "Each an");
            case Shape.Maybe(Shape inner) -> form(inner);
            case Scalar _, Shape.Word _, Shape.Texts _, Shape.Choice _, Structure _ -> "";
        };
    }

    private ObjectNode value(Shape shape) {
        return switch (shape) {
            case Scalar scalar -> scalar(scalar);
            case Shape.Word(var constants) -> {
                ObjectNode word = object();
                ArrayNode words = word.putArray("enum");
                constants.keySet().forEach(words::add);
                yield word;
            }
            case Shape.Maybe(Shape inner) -> value(inner);
            case Shape.Many(Shape element) -> {
                ObjectNode list = object().put("type", "array");
                list.set("items", value(element));
                yield list;
            }
            case Shape.Texts _ -> {
                ObjectNode texts = object().put("type", "object");
                texts.putObject("additionalProperties").put("type", "string");
                yield texts;
            }
            case Shape.Choice choice -> choice(choice);
            case Structure structure -> reference(structure);
        };
    }

    private static ObjectNode scalar(Scalar scalar) {
        return switch (scalar) {
            case TEXT -> object().put("type", "string");
            case INT ->
                object().put("type", "integer")
                        .put("minimum", Integer.MIN_VALUE)
                        .put("maximum", Integer.MAX_VALUE);
            case LONG ->
                object().put("type", "integer").put("minimum", Long.MIN_VALUE).put("maximum", Long.MAX_VALUE);
            case FLAG -> object().put("type", "boolean");
            case ID -> object().put("type", "string").put("pattern", ID);
            case NIC -> object().put("type", "string").put("pattern", "^[A-Za-z0-9_-]+/[\\s\\S]+$");
            case ADDRESS, ADDRESS6, RANGE -> object().put("type", "string");
        };
    }

    /// A case without properties of its own is its word alone.
    private ObjectNode choice(Shape.Choice choice) {
        ObjectNode result = object();
        ArrayNode cases = result.putArray("oneOf");
        choice.cases().forEach((word, structure) -> {
            if (structure.parts().isEmpty()) {
                ObjectNode alone = cases.addObject();
                describe(alone, SourceWords.of(structure.type()).about());
                alone.put("const", word);
            } else {
                define(structure, Optional.of(Map.entry("type", word)));
                cases.add(pointer(structure));
            }
        });
        return result;
    }

    private static Optional<JsonNode> json(Object fallback) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        return switch (fallback) {
            case Integer number -> Optional.of(make.numberNode(number));
            case Long number -> Optional.of(make.numberNode(number));
            case Boolean flag -> Optional.of(make.booleanNode(flag));
            case String text -> Optional.of(make.stringNode(text));
            case Enum<?> word ->
                Optional.of(make.stringNode(word.name().toLowerCase(Locale.ROOT).replace('_', '-')));
            default -> Optional.empty();
        };
    }

    private static ObjectNode typed(String type, String description) {
        return object().put("description", description).put("type", type);
    }

    private static void describe(ObjectNode node, String words) {
        if (!words.isEmpty()) {
            node.put("description", words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
        }
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
