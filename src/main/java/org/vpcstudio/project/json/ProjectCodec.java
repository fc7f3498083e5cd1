package org.vpcstudio.project.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Diagram;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.text.Message;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Documents as the bytes of a project file and back. Equal documents give equal bytes.
public final class ProjectCodec {
    /// The word that tells a project file from other JSON.
    private static final String FORMAT = "vpcstudio";

    /// The version this program writes; a file of version 1.x may hold more than it knows, one
    /// of 2 means something else.
    private static final int VERSION = 1;

    private ProjectCodec() {}

    /// The text of a project file.
    public static byte[] write(Document document) {
        Sheet resources = new Sheet();
        document.topology().all().forEach(r -> resources.object(r.id().value(), ResourceCodec.write(r)));
        ObjectNode root = new Sheet()
                .text("format", FORMAT)
                .number("version", VERSION)
                .text("name", document.name())
                .text("profile", document.profile())
                .object("resources", resources)
                .objects("scenarios", document.scenarios(), ScenarioCodec::write)
                .object("diagram", DiagramCodec.write(document.diagram()))
                .node();
        writeUnknown(document.unknown(), root);
        return (Layout.print(root) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void writeUnknown(Map<String, String> unknown, ObjectNode root) {
        unknown.forEach((pointer, text) -> {
            JsonNode value = JsonText.own(text);
            if (pointer.equals("/version")) {
                root.set("version", value);
            } else {
                Pointers.put(root, pointer, value);
            }
        });
        sort((ObjectNode) root.required("resources"));
    }

    private static void sort(ObjectNode node) {
        Map<String, JsonNode> sorted = new TreeMap<>();
        node.forEachEntry(sorted::put);
        node.removeAll();
        node.setAll(sorted);
    }

    /// Understands the text of a project file.
    ///
    /// @throws UnreadableException with the line and column, or the JSON pointer, of what is wrong
    public static Document read(byte[] bytes) throws UnreadableException {
        Reading reading = new Reading();
        Fields root = Fields.of(JsonText.parse(bytes), "", reading);
        boolean newer = checkVersion(root);
        Document known = new Document(
                root.text("name"),
                root.text("profile", Document.DEFAULT_PROFILE),
                root.object("resources", Topology.EMPTY, fields -> topology(fields, newer)),
                root.object("diagram", Diagram.EMPTY, DiagramCodec::read),
                root.objects("scenarios", ScenarioCodec::read),
                Map.of());
        return new Document(
                known.name(), known.profile(), known.topology(), known.diagram(), known.scenarios(), reading.unknown());
    }

    /// Whether the file is of a newer version than ours, but one that we can read.
    private static boolean checkVersion(Fields root) throws UnreadableException {
        if (!root.has("format") || !root.text("format").equals(FORMAT)) {
            throw new UnreadableException(Message.of("project.bad.format"));
        }
        JsonNode version = root.raw("version");
        if (!version.isNumber() || version.decimalValue().compareTo(BigDecimal.ONE) < 0) {
            throw root.wrong("version", Message.of("project.expected.version"));
        }
        BigDecimal number = version.decimalValue();
        if (number.compareTo(BigDecimal.valueOf(VERSION + 1)) >= 0) {
            throw new UnreadableException(Message.of("project.bad.newer", version.toString(), VERSION));
        }
        boolean newer = number.compareTo(BigDecimal.valueOf(VERSION)) > 0;
        if (newer) {
            root.keep("version");
        } else {
            root.ask("version");
        }
        return newer;
    }

    private static Topology topology(Fields resources, boolean newer) throws UnreadableException {
        Topology topology = Topology.EMPTY;
        for (String key : resources.names()) {
            if (newer && isUnknownKind(resources.raw(key))) {
                resources.keep(key);
            } else {
                topology = topology.with(resource(resources.key(key), resources.object(key)));
            }
        }
        return topology;
    }

    private static boolean isUnknownKind(JsonNode resource) {
        JsonNode kind = resource.path("kind");
        return kind.isString() && kind(kind.stringValue()).isEmpty();
    }

    private static Resource resource(ResourceId id, Fields fields) throws UnreadableException {
        Optional<Kind> kind = kind(fields.text("kind"));
        if (kind.isEmpty()) {
            throw fields.wrong("kind", Message.of("project.expected.word", kinds()));
        }
        return ResourceCodec.read(kind.get(), id, fields);
    }

    private static Optional<Kind> kind(String code) {
        return Stream.of(Kind.values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    private static String kinds() {
        return String.join(", ", Stream.of(Kind.values()).map(Kind::code).toList());
    }
}
