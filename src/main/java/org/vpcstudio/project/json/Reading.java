package org.vpcstudio.project.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/// One reading of a file: remembers every object that was looked into and what nobody asked for.
final class Reading {
    private final List<Fields> objects = new ArrayList<>();
    private final Map<String, String> unknown = new TreeMap<>();

    void entered(Fields fields) {
        objects.add(fields);
    }

    /// Keeps a part of the file as it stands.
    void keep(String pointer, JsonNode value) {
        unknown.put(pointer, Layout.print(value));
    }

    /// Everything that was kept, and every property that nobody asked for.
    Map<String, String> unknown() {
        objects.forEach(Fields::keepTheRest);
        return unknown;
    }
}
