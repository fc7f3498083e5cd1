package org.vpcstudio.project.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/// JSON pointers (RFC 6901) into project files. An element of a list that has a name of its own is pointed at by that
/// name, so that what is kept for it does not slip to its neighbour when the list changes.
final class Pointers {
    /// Lists whose elements have a name of their own, and the property that holds it.
    private static final Map<String, String> NAMED = Map.of("nics", "id", "nodes", "ecs", "scenarios", "name");

    private Pointers() {}

    static String child(String pointer, String segment) {
        return pointer + "/" + segment.replace("~", "~0").replace("/", "~1");
    }

    private static List<String> segments(String pointer) {
        List<String> segments = new ArrayList<>();
        for (String segment : pointer.substring(1).split("/", -1)) {
            segments.add(segment.replace("~1", "/").replace("~0", "~"));
        }
        return segments;
    }

    /// How to point at one element of the list under `key`: its name if no other has it, else its number.
    static String element(String key, JsonNode list, int index) {
        String name = name(key, list.get(index));
        boolean isNumber = name.chars().allMatch(c -> c >= '0' && c <= '9');
        for (int i = 0; i < list.size() && !isNumber; i++) {
            isNumber = i != index && name.equals(name(key, list.get(i)));
        }
        return isNumber ? Integer.toString(index) : name;
    }

    private static String name(String key, JsonNode element) {
        JsonNode name = NAMED.containsKey(key) ? element.get(NAMED.get(key)) : null;
        return name == null || !name.isString() ? "" : name.stringValue();
    }

    /// Sets a property where the pointer says; nothing happens when its place is gone or taken.
    static void put(ObjectNode root, String pointer, JsonNode value) {
        List<String> segments = segments(pointer);
        JsonNode place = root;
        String key = "";
        for (String segment : segments.subList(0, segments.size() - 1)) {
            JsonNode next = place.isArray() ? elementAt(key, place, segment) : place.get(segment);
            if (next == null || next.isMissingNode()) {
                return;
            }
            place = next;
            key = segment;
        }
        if (place instanceof ObjectNode object) {
            object.putIfAbsent(segments.getLast(), value);
        }
    }

    private static JsonNode elementAt(String key, JsonNode list, String segment) {
        for (int i = 0; i < list.size(); i++) {
            if (element(key, list, i).equals(segment)) {
                return list.get(i);
            }
        }
        return MissingNode.getInstance();
    }
}
