package org.vpcstudio.project.json;

import java.util.Iterator;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Prints JSON one property or element a line, two spaces a level, so that a person can read it and Git can merge it.
final class Layout {
    private static final String HEX = "0123456789abcdef";

    private final StringBuilder text = new StringBuilder();

    private Layout() {}

    /// The text of a value, without a line break at the end.
    static String print(JsonNode node) {
        Layout layout = new Layout();
        layout.value(node, 0);
        return layout.text.toString();
    }

    private void value(JsonNode node, int depth) {
        if (node.isObject()) {
            object(node, depth);
        } else if (node.isArray()) {
            array(node, depth);
        } else if (node.isString()) {
            string(node.stringValue());
        } else {
            text.append(node);
        }
    }

    private void object(JsonNode node, int depth) {
        text.append('{');
        Iterator<Map.Entry<String, JsonNode>> properties = node.properties().iterator();
        boolean any = properties.hasNext();
        while (properties.hasNext()) {
            Map.Entry<String, JsonNode> property = properties.next();
            line(depth + 1);
            string(property.getKey());
            text.append(": ");
            value(property.getValue(), depth + 1);
            comma(properties.hasNext());
        }
        close('}', any, depth);
    }

    private void array(JsonNode node, int depth) {
        text.append('[');
        for (int i = 0; i < node.size(); i++) {
            line(depth + 1);
            value(node.get(i), depth + 1);
            comma(i < node.size() - 1);
        }
        close(']', !node.isEmpty(), depth);
    }

    private void line(int depth) {
        text.append('\n').repeat("  ", depth);
    }

    private void comma(boolean more) {
        if (more) {
            text.append(',');
        }
    }

    private void close(char bracket, boolean any, int depth) {
        if (any) {
            line(depth);
        }
        text.append(bracket);
    }

    private void string(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> character(value, i);
            }
        }
        text.append('"');
    }

    /// Half a surrogate pair cannot be said in UTF-8, so it is escaped like a control character.
    private void character(String value, int i) {
        char c = value.charAt(i);
        boolean pairedAhead =
                Character.isHighSurrogate(c) && i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1));
        boolean pairedBehind = Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(value.charAt(i - 1));
        if (c < ' ' || c == 0x7F || (Character.isSurrogate(c) && !pairedAhead && !pairedBehind)) {
            text.append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
                text.append(HEX.charAt(c >> shift & 0xF));
            }
        } else {
            text.append(c);
        }
    }
}
