package org.vpcstudio.project.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Drawn;
import org.vpcstudio.model.scenario.Scenario;
import org.vpcstudio.model.shape.Shape.Structure;
import org.vpcstudio.model.shape.Shapes;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The text of a project file.
final class ProjectText {
    /// The last entry of a section, always the same: so every other entry ends with a comma, and one that is added at
    /// the end changes no line of the one before. It sorts behind every id.
    static final String FENCE = "~";

    private static final int BYTES_OF_RESOURCE = 700;

    /// Characters after which a piece is handed on: small enough for the cache of a core, large enough for a disk.
    private static final int PIECE = 1 << 18;

    private static final Set<String> NOTHING = Set.of();
    private static final Set<String> ID = Set.of("id");

    private final JsonLines lines;
    private final ValuePrinter values;

    private ProjectText(int size) {
        this.lines = new JsonLines(size);
        this.values = new ValuePrinter(lines);
    }

    /// The whole text, handed on while it is made.
    static void write(Document document, Pieces pieces) throws IOException {
        if (document.unknown().isEmpty()) {
            ProjectText text = new ProjectText(2 * PIECE);
            text.print(document, pieces);
            text.lines.raw("\n");
            pieces.take(text.lines.drain());
        } else {
            pieces.take(withUnknown(document).getBytes(StandardCharsets.UTF_8));
        }
    }

    /// The whole text.
    static byte[] bytes(Document document) {
        int size = 1024 + BYTES_OF_RESOURCE * document.topology().size();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(size);
        try {
            write(document, bytes::writeBytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    /// A resource alone.
    static String of(Resource resource) {
        ProjectText text = new ProjectText(400);
        text.resource(resource);
        return text.lines.toString();
    }

    /// How something is drawn, alone.
    static String of(Drawn drawn) {
        ProjectText text = new ProjectText(100);
        text.object(drawn, Shapes.of(Drawn.class));
        return text.lines.toString();
    }

    /// Scenarios alone.
    static String of(List<Scenario> scenarios) {
        ProjectText text = new ProjectText(1000);
        text.list(scenarios);
        return text.lines.toString();
    }

    /// What was kept of a newer program, by pointer.
    static String of(Map<String, String> unknown) {
        ProjectText text = new ProjectText(1000);
        text.lines.open('{');
        unknown.forEach(text::text);
        text.lines.close('}');
        return text.lines.toString();
    }

    private void print(Document document, Pieces pieces) throws IOException {
        lines.open('{');
        text("format", Version.FORMAT);
        lines.key("version");
        lines.raw(Integer.toString(Version.OURS));
        text("name", document.name());
        text("profile", document.profile());
        lines.key("resources");
        lines.open('{');
        for (Resource resource : document.topology().all()) {
            lines.key(resource.id().value());
            resource(resource);
            handOn(pieces);
        }
        fence();
        scenarios(document);
        lines.key("diagram");
        lines.open('{');
        Structure drawn = Shapes.of(Drawn.class);
        for (Map.Entry<ResourceId, Drawn> each : document.diagram().all().entrySet()) {
            lines.key(each.getKey().value());
            object(each.getValue(), drawn);
            handOn(pieces);
        }
        fence();
        lines.close('}');
    }

    private void handOn(Pieces pieces) throws IOException {
        if (lines.length() >= PIECE) {
            pieces.take(lines.drain());
        }
    }

    private void fence() {
        text(FENCE, "");
        lines.close('}');
    }

    private void text(String key, String value) {
        lines.key(key);
        lines.text(value);
    }

    private void resource(Resource resource) {
        lines.open('{');
        text("kind", resource.kind().code());
        values.properties(resource, Shapes.of(resource), ID);
        lines.close('}');
    }

    private void scenarios(Document document) {
        if (!document.scenarios().isEmpty()) {
            lines.key("scenarios");
            list(document.scenarios());
        }
    }

    private void list(List<Scenario> scenarios) {
        lines.open('[');
        for (Scenario scenario : scenarios) {
            lines.element();
            object(scenario, Shapes.of(Scenario.class));
        }
        lines.close(']');
    }

    private void object(Object record, Structure structure) {
        lines.open('{');
        values.properties(record, structure, NOTHING);
        lines.close('}');
    }

    /// What is not ours can stand anywhere, so it takes the whole tree.
    private static String withUnknown(Document document) {
        byte[] known = bytes(document.withUnknown(Map.of()));
        ObjectNode root = (ObjectNode) JsonText.own(new String(known, StandardCharsets.UTF_8));
        document.unknown().forEach((pointer, text) -> {
            JsonNode value = JsonText.own(text);
            if (pointer.equals("/version")) {
                root.set("version", value);
            } else {
                Pointers.put(root, pointer, value);
            }
        });
        sort((ObjectNode) root.required("resources"));
        return Layout.print(root) + "\n";
    }

    private static void sort(ObjectNode node) {
        Map<String, JsonNode> sorted = new TreeMap<>();
        node.forEachEntry(sorted::put);
        node.removeAll();
        node.setAll(sorted);
    }
}
