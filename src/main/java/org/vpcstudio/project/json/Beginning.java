package org.vpcstudio.project.json;

import java.util.ArrayDeque;
import java.util.Deque;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ContainerNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The beginning of JSON that breaks off or is damaged somewhere: every entry that stands whole before that place.
final class Beginning {
    private final ObjectNode root = JsonNodeFactory.instance.objectNode();
    private final Deque<Open> open = new ArrayDeque<>();

    /// An object or a list that is not closed yet.
    ///
    /// @param name the property it is going to be; blank in a list
    private record Open(String name, ContainerNode<?> node) {}

    private Beginning() {}

    /// What stands whole; an empty object when that is nothing.
    static ObjectNode of(String text) {
        Beginning beginning = new Beginning();
        try (JsonParser parser = JsonText.parser(text)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                beginning.open.push(new Open("", beginning.root));
                while (!beginning.open.isEmpty() && parser.nextToken() != null) {
                    beginning.take(parser);
                }
            }
        } catch (JacksonException _) {
            // This is the damage; its place has been told.
            return beginning.root;
        }
        return beginning.root;
    }

    private void take(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
            JsonNodeFactory make = JsonNodeFactory.instance;
            ContainerNode<?> node = token == JsonToken.START_OBJECT ? make.objectNode() : make.arrayNode();
            String name = name(parser);
            if (open.size() == 1) {
                // A section counts even when it is not closed.
                add(name, node);
            }
            open.push(new Open(name, node));
        } else if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
            Open closed = open.pop();
            if (open.size() > 1) {
                add(closed.name(), closed.node());
            }
        } else if (token != JsonToken.PROPERTY_NAME) {
            add(name(parser), JsonText.value(parser));
        }
    }

    private static String name(JsonParser parser) {
        String name = parser.currentName();
        return name == null ? "" : name;
    }

    private void add(String name, JsonNode value) {
        switch (open.element().node()) {
            case ObjectNode object -> object.putIfAbsent(name, value);
            case ArrayNode list -> list.add(value);
            default -> throw new IllegalStateException("Neither an object nor a list");
        }
    }
}
