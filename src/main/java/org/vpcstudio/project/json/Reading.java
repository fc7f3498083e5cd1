package org.vpcstudio.project.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vpcstudio.text.Message;
import tools.jackson.databind.JsonNode;

/// One reading of a file: remembers what nobody knew and, when it is to read what can be read, what was left out.
final class Reading {
    private final boolean lenient;
    private final Map<String, String> unknown = new TreeMap<>();
    private final List<Message> dropped = new ArrayList<>();

    /// @param lenient whether a bad part is left out instead of refusing the whole
    Reading(boolean lenient) {
        this.lenient = lenient;
    }

    boolean isLenient() {
        return lenient;
    }

    /// Keeps a part of the file as it stands.
    void keep(Place place, JsonNode value) {
        unknown.put(place.pointer(), Layout.print(value));
    }

    /// Everything that was kept, by pointer.
    Map<String, String> unknown() {
        return unknown;
    }

    /// Leaves a part out, or refuses when that is not allowed.
    void drop(UnreadableException why) throws UnreadableException {
        if (!lenient) {
            throw why;
        }
        dropped.add(why.problem());
    }

    void drop(Message why) {
        dropped.add(why);
    }

    List<Message> dropped() {
        return List.copyOf(dropped);
    }
}
