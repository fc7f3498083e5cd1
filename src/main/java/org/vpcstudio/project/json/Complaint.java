package org.vpcstudio.project.json;

import org.vpcstudio.text.Message;
import tools.jackson.databind.JsonNode;

/// What is wrong with a value of a file: where it stands, what was expected, what was found.
final class Complaint {
    private static final int LONGEST_QUOTE = 60;

    private Complaint() {}

    static UnreadableException missing(String pointer, String key) {
        return new UnreadableException(Message.of("project.bad.missing", place(pointer), key));
    }

    static UnreadableException type(String pointer, Message expected, JsonNode found) {
        return new UnreadableException(message(pointer, expected, found));
    }

    static UnreadableException type(String pointer, Message expected, JsonNode found, Throwable cause) {
        return new UnreadableException(message(pointer, expected, found), cause);
    }

    private static Message message(String pointer, Message expected, JsonNode found) {
        return Message.of("project.bad.type", place(pointer), expected, shown(found));
    }

    private static String place(String pointer) {
        return pointer.isEmpty() ? "/" : pointer;
    }

    private static Object shown(JsonNode found) {
        if (found.isMissingNode()) {
            return Message.of("project.found.nothing");
        }
        if (found.isContainer()) {
            return Message.of(found.isObject() ? "project.found.object" : "project.found.list");
        }
        String text = Layout.print(found);
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }
}
