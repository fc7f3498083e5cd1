package org.vpcstudio.project.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Diagram;
import org.vpcstudio.model.diagram.Drawn;
import org.vpcstudio.model.scenario.Scenario;
import org.vpcstudio.model.shape.Shapes;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.text.Message;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/// Documents as the bytes of a project file and back. Equal documents give equal bytes.
public final class ProjectCodec {
    /// The version of the format that is written.
    public static final int VERSION = Version.OURS;

    private static final Map<String, Kind> KINDS =
            Stream.of(Kind.values()).collect(Collectors.toUnmodifiableMap(Kind::code, kind -> kind));

    private ProjectCodec() {}

    /// The text of a project file.
    public static byte[] write(Document document) {
        return ProjectText.bytes(document);
    }

    /// The text of a project file, handed on piece by piece while it is made, so that a disk can work meanwhile.
    ///
    /// @throws IOException what the taker throws
    public static void write(Document document, Pieces pieces) throws IOException {
        ProjectText.write(document, pieces);
    }

    /// Understands the text of a project file.
    ///
    /// @throws UnreadableException with the line and column, or the JSON pointer, of what is wrong
    public static Document read(byte[] bytes) throws UnreadableException {
        String text = JsonText.decode(bytes);
        Optional<Document> sound = SoundFile.read(text);
        return sound.isPresent() ? sound.get() : readWhole(text);
    }

    private static Document readWhole(String text) throws UnreadableException {
        JsonNode root = JsonText.parse(text);
        expectObject(root);
        Version version = Version.of(root);
        if (version.isForeign()) {
            throw UnreadableException.newer(
                    Message.of("project.bad.newer", version.number().toString(), Version.OURS));
        }
        version.migrate((ObjectNode) root);
        return document(root, version.isNewer(), new Reading(false));
    }

    /// Understands what can be understood of a project file that is damaged or of a version that means something else.
    ///
    /// @throws UnreadableException when that is nothing
    public static Salvaged salvage(byte[] bytes) throws UnreadableException {
        Reading reading = new Reading(true);
        JsonNode root = Wreck.parse(bytes, reading);
        expectObject(root);
        Version version = Version.guess(root, reading);
        version.migrate((ObjectNode) root);
        Document document = document(root, false, reading);
        return new Salvaged(document, reading.dropped(), version.isForeign());
    }

    private static void expectObject(JsonNode root) throws UnreadableException {
        if (!root.isObject()) {
            throw Complaint.type(new Place.Root(), Message.of("project.expected.object"), root);
        }
    }

    private static Document document(JsonNode root, boolean newer, Reading reading) throws UnreadableException {
        ValueReader values = new ValueReader(reading);
        Topology topology = topology(section(root, "resources", reading), newer, values, reading);
        Diagram diagram = diagram(section(root, "diagram", reading), values, reading);
        return document(root, topology, diagram, newer, values, reading);
    }

    /// The document of what the big sections say and what stands beside them.
    static Document document(
            JsonNode root, Topology topology, Diagram diagram, boolean newer, ValueReader values, Reading reading)
            throws UnreadableException {
        Place place = new Place.Root();
        String name = text(root, "name", "", reading);
        String profile = text(root, "profile", Document.DEFAULT_PROFILE, reading);
        List<Scenario> scenarios = scenarios(root.path("scenarios"), values, reading);
        Set<String> known = Set.of("format", "version", "name", "profile", "resources", "diagram", "scenarios");
        for (String key : root.propertyNames()) {
            if (!known.contains(key) || (newer && key.equals("version"))) {
                reading.keep(place.property(key), root.get(key));
            }
        }
        return new Document(name, profile, topology, diagram, scenarios, reading.unknown());
    }

    private static String text(JsonNode root, String key, String otherwise, Reading reading)
            throws UnreadableException {
        JsonNode value = root.path(key);
        if (!value.isMissingNode() && !value.isString()) {
            reading.drop(Complaint.type(new Place.Root().property(key), Message.of("project.expected.text"), value));
        }
        return value.isString() ? value.stringValue() : otherwise;
    }

    private static JsonNode section(JsonNode root, String key, Reading reading) throws UnreadableException {
        JsonNode section = root.path(key);
        if (!section.isMissingNode() && !section.isObject()) {
            reading.drop(
                    Complaint.type(new Place.Root().property(key), Message.of("project.expected.object"), section));
            return MissingNode.getInstance();
        }
        return section;
    }

    private static Topology topology(JsonNode section, boolean newer, ValueReader values, Reading reading)
            throws UnreadableException {
        List<Resource> resources = new ArrayList<>(section.size());
        Place place = new Place.Root().property("resources");
        for (Map.Entry<String, JsonNode> entry : section.properties()) {
            Place at = place.property(entry.getKey());
            if (newer && isUnknownKind(entry.getValue())) {
                reading.keep(at, entry.getValue());
            } else if (!entry.getKey().equals(ProjectText.FENCE)) {
                try {
                    resources.add(resource(entry.getKey(), entry.getValue(), values, at));
                } catch (UnreadableException e) {
                    reading.drop(e);
                }
            }
        }
        return Topology.of(resources);
    }

    private static boolean isUnknownKind(JsonNode resource) {
        JsonNode kind = resource.path("kind");
        return kind.isString() && !KINDS.containsKey(kind.stringValue());
    }

    static Resource resource(String key, JsonNode node, ValueReader values, Place place) throws UnreadableException {
        ResourceId id = id(key, place);
        if (!node.isObject()) {
            throw Complaint.type(place, Message.of("project.expected.object"), node);
        }
        JsonNode word = node.path("kind");
        Optional<Kind> kind = word.isString() ? Optional.ofNullable(KINDS.get(word.stringValue())) : Optional.empty();
        if (kind.isEmpty()) {
            String known = Stream.of(Kind.values()).map(Kind::code).collect(Collectors.joining(", "));
            throw Complaint.type(place.property("kind"), Message.of("project.expected.word", known), word);
        }
        return (Resource) values.record(node, Shapes.of(kind.get().type()), Map.of("id", id), Set.of("kind"), place);
    }

    private static Diagram diagram(JsonNode section, ValueReader values, Reading reading) throws UnreadableException {
        Map<ResourceId, Drawn> drawn = new HashMap<>();
        Place place = new Place.Root().property("diagram");
        for (Map.Entry<String, JsonNode> entry : section.properties()) {
            if (!entry.getKey().equals(ProjectText.FENCE)) {
                Place at = place.property(entry.getKey());
                try {
                    drawn.put(id(entry.getKey(), at), drawn(entry.getValue(), values, at));
                } catch (UnreadableException e) {
                    reading.drop(e);
                }
            }
        }
        return Diagram.of(drawn);
    }

    static ResourceId id(String key, Place place) throws UnreadableException {
        return ValueReader.id(JsonNodeFactory.instance.stringNode(key), place);
    }

    static Drawn drawn(JsonNode node, ValueReader values, Place place) throws UnreadableException {
        return (Drawn) values.record(node, Shapes.of(Drawn.class), Map.of(), Set.of(), place);
    }

    static List<Scenario> scenarios(JsonNode list, ValueReader values, Reading reading) throws UnreadableException {
        Place root = new Place.Root();
        if (!list.isMissingNode() && !list.isArray()) {
            reading.drop(Complaint.type(root.property("scenarios"), Message.of("project.expected.list"), list));
            return List.of();
        }
        List<Scenario> scenarios = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            try {
                Place at = root.property("scenarios").element("scenarios", list, i);
                scenarios.add((Scenario) values.record(list.get(i), Shapes.of(Scenario.class), Map.of(), Set.of(), at));
            } catch (UnreadableException e) {
                reading.drop(e);
            }
        }
        return scenarios;
    }
}
