package org.vpcstudio.format.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/// Compares a timeline with what real keepalived did. A timeline passes when it agrees with one observed variant:
/// the same states of every instance, the same owners of every VIP, and each change within
/// max(0.15 s, (max - min) + 0.1 s) of the observed median.
final class GoldenComparison {
    private static final double SHORTEST_OWNERSHIP = 0.06;
    private static final double LEAST_TOLERANCE = 0.15;
    private static final double MARGIN = 0.1;

    private GoldenComparison() {}

    /// A change: what it is to, when, and how far from there is good enough.
    private record Change(String what, double at, double tolerance) {}

    /// What differs from the closest variant; empty when one variant agrees.
    static List<String> differences(JsonNode observed, JsonNode timeline) {
        List<String> fewest = List.of("no variant was observed");
        boolean first = true;
        for (JsonNode variant : observed.get("variants")) {
            List<String> found = new ArrayList<>();
            compare(transitions(variant), transitions(timeline), found);
            compare(owners(variant), owners(timeline), found);
            if (first || found.size() < fewest.size()) {
                fewest = found;
                first = false;
            }
        }
        return fewest;
    }

    private static void compare(
            Map<String, List<Change>> expected, Map<String, List<Change>> actual, List<String> found) {
        TreeSet<String> names = new TreeSet<>(expected.keySet());
        names.addAll(actual.keySet());
        for (String name : names) {
            compare(name, expected.getOrDefault(name, List.of()), actual.getOrDefault(name, List.of()), found);
        }
    }

    private static void compare(String name, List<Change> expected, List<Change> actual, List<String> found) {
        List<String> wanted = expected.stream().map(Change::what).toList();
        List<String> got = actual.stream().map(Change::what).toList();
        if (!wanted.equals(got)) {
            found.add(name + ": " + wanted + " was observed, not " + got);
            return;
        }
        for (int i = 0; i < expected.size(); i++) {
            Change one = expected.get(i);
            double off = Math.abs(one.at() - actual.get(i).at());
            if (off > one.tolerance()) {
                found.add(name + " " + one.what() + ": " + one.at() + " was observed, not "
                        + actual.get(i).at());
            }
        }
    }

    private static Map<String, List<Change>> transitions(JsonNode side) {
        Map<String, List<Change>> all = new LinkedHashMap<>();
        for (JsonNode row : side.get("transitions")) {
            String key = row.get("host").asString() + " " + row.get("instance").asString();
            String state = row.get("state").asString();
            List<Change> list = all.computeIfAbsent(key, name -> new ArrayList<>());
            if (list.isEmpty() || !list.getLast().what().equals(state)) {
                list.add(change(state, row.get("t")));
            }
        }
        return all;
    }

    private static Map<String, List<Change>> owners(JsonNode side) {
        Map<String, List<Change>> all = new LinkedHashMap<>();
        for (JsonNode row : side.get("owners")) {
            String hosts = new TreeSet<>(row.get("hosts")
                            .valueStream()
                            .map(JsonNode::asString)
                            .toList())
                    .toString();
            List<Change> list = all.computeIfAbsent(row.get("vip").asString(), name -> new ArrayList<>());
            boolean brief = middle(row.get("to")) - middle(row.get("from")) < SHORTEST_OWNERSHIP;
            if (!brief && (list.isEmpty() || !list.getLast().what().equals(hosts))) {
                list.add(change(hosts, row.get("from")));
            }
        }
        return all;
    }

    private static Change change(String what, JsonNode time) {
        double spread = time.isNumber()
                ? 0
                : time.get("max").asDouble() - time.get("min").asDouble();
        return new Change(what, middle(time), Math.max(LEAST_TOLERANCE, spread + MARGIN));
    }

    private static double middle(JsonNode time) {
        return time.isNumber() ? time.asDouble() : time.get("median").asDouble();
    }
}
