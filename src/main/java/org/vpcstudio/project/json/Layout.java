package org.vpcstudio.project.json;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Prints JSON of any kind the way project files are laid out.
final class Layout {
    private Layout() {}

    /// The text of a value, without a line break at the end.
    static String print(JsonNode node) {
        JsonLines lines = new JsonLines(256);
        print(node, lines);
        return lines.toString();
    }

    private static void print(JsonNode node, JsonLines lines) {
        if (node.isObject()) {
            lines.open('{');
            for (Map.Entry<String, JsonNode> property : node.properties()) {
                lines.key(property.getKey());
                print(property.getValue(), lines);
            }
            lines.close('}');
        } else if (node.isArray()) {
            lines.open('[');
            for (JsonNode element : node) {
                lines.element();
                print(element, lines);
            }
            lines.close(']');
        } else if (node.isString()) {
            lines.text(node.stringValue());
        } else {
            lines.raw(node.toString());
        }
    }
}
