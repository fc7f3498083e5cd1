package org.vpcstudio.project.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Diagram;
import org.vpcstudio.model.diagram.Drawn;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Topology;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A file of exactly our version without any trouble, which is nearly every one. It is read entry by entry, so that
/// only the tree of one resource is in memory at a time; that saves time with big designs. Whoever finds trouble
/// gives up, and the file is read as a whole, which takes longer and finds the words.
final class SoundFile {
    private final JsonParser parser;
    private final Reading reading = new Reading(false);
    private final ValueReader values = new ValueReader(reading);
    private final List<Resource> resources = new ArrayList<>();
    private final Map<ResourceId, Drawn> drawn = new HashMap<>();
    private final ObjectNode rest = JsonNodeFactory.instance.objectNode();
    private int drawnRead;

    private SoundFile(JsonParser parser) {
        this.parser = parser;
    }

    /// The document; empty when there is trouble, or when the version does not stand at the beginning.
    static Optional<Document> read(String text) {
        try (JsonParser parser = JsonText.parser(text)) {
            return new SoundFile(parser).document();
        } catch (JacksonException | UnreadableException _) {
            // The other reader finds it again and says it.
            return Optional.empty();
        }
    }

    private Optional<Document> document() throws UnreadableException {
        if (parser.nextToken() != JsonToken.START_OBJECT || !begins()) {
            return Optional.empty();
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            boolean isSection =
                    parser.nextToken() == JsonToken.START_OBJECT && (key.equals("resources") || key.equals("diagram"));
            JsonNode before = rest.get(key);
            rest.set(key, isSection ? JsonNodeFactory.instance.objectNode() : JsonText.value(parser));
            if (before != null) {
                return Optional.empty();
            }
            if (isSection) {
                section(key.equals("resources"));
            }
        }
        boolean isAll = parser.nextToken() == null;
        Topology topology = Topology.of(resources);
        boolean isTwice = topology.size() < resources.size() || drawn.size() < drawnRead;
        return isAll && !isTwice
                ? Optional.of(ProjectCodec.document(rest, topology, Diagram.of(drawn), false, values, reading))
                : Optional.empty();
    }

    /// Whether it says first that it is a project file of our version.
    private boolean begins() {
        return "format".equals(parser.nextName())
                && Version.FORMAT.equals(parser.nextStringValue())
                && "version".equals(parser.nextName())
                && parser.nextIntValue(0) == Version.OURS;
    }

    private void section(boolean isResources) throws UnreadableException {
        Place place = new Place.Root().property(isResources ? "resources" : "diagram");
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            JsonNode entry = JsonText.value(parser);
            if (!key.equals(ProjectText.FENCE)) {
                Place at = place.property(key);
                if (isResources) {
                    resources.add(ProjectCodec.resource(key, entry, values, at));
                } else {
                    drawnRead++;
                    drawn.put(ProjectCodec.id(key, at), ProjectCodec.drawn(entry, values, at));
                }
            }
        }
    }
}
