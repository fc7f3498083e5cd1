package org.vpcstudio.project.json;

import org.vpcstudio.text.Message;
import tools.jackson.databind.JsonNode;

/// What is wrong with a value of a file: where it stands, what was expected, what was found.
final class Complaint {
    private static final int LONGEST_QUOTE = 60;

    private Complaint() {}

    static UnreadableException missing(Place place, String key) {
        return new UnreadableException(Message.of("project.bad.missing", said(place), key));
    }

    static UnreadableException type(Place place, Message expected, JsonNode found) {
        return new UnreadableException(message(place, expected, found));
    }

    static UnreadableException type(Place place, Message expected, JsonNode found, Throwable cause) {
        return new UnreadableException(message(place, expected, found), cause);
    }

    private static Message message(Place place, Message expected, JsonNode found) {
        return Message.of("project.bad.type", said(place), expected, shown(found));
    }

    private static String said(Place place) {
        String pointer = place.plain();
        return pointer.isEmpty() ? "/" : pointer;
    }

    /// A record refused values that are of the right types.
    static UnreadableException value(Place place, IllegalArgumentException refusal, JsonNode found) {
        Message expected = Message.of("project.expected.sound", String.valueOf(refusal.getMessage()));
        return new UnreadableException(message(place, expected, found), refusal);
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
