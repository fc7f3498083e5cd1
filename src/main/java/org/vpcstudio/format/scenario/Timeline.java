package org.vpcstudio.format.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.sim.trace.Trace;
import org.vpcstudio.sim.trace.TraceEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes a trace as a timeline: who was in which state from when on, and who held which VIP.
final class Timeline {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Lab lab;
    private final Trace trace;

    Timeline(Lab lab, Trace trace) {
        this.lab = lab;
        this.trace = trace;
    }

    /// JSON with one entry a line, ending with a line break.
    String json() {
        return "{\n \"scenario\": " + NODES.stringNode(trace.scenario())
                + ",\n \"duration\": " + seconds(trace.durationNanos())
                + ",\n \"transitions\": " + array(transitions())
                + ",\n \"owners\": " + array(owners()) + "\n}\n";
    }

    private static String array(List<ObjectNode> rows) {
        return rows.isEmpty()
                ? "[]"
                : "[\n  "
                        + String.join(
                                ",\n  ", rows.stream().map(JsonNode::toString).toList()) + "\n ]";
    }

    private static BigDecimal seconds(long nanos) {
        BigDecimal seconds = BigDecimal.valueOf(nanos, 9).stripTrailingZeros();
        return seconds.scale() < 0 ? seconds.setScale(0) : seconds;
    }

    private List<ObjectNode> transitions() {
        List<ObjectNode> rows = new ArrayList<>();
        for (TraceEvent event : trace.events()) {
            if (event instanceof TraceEvent.StateChanged change) {
                rows.add(NODES.objectNode()
                        .put("t", seconds(change.at()))
                        .put("host", Lab.name(change.ecs(), lab.hosts()))
                        .put("instance", Lab.name(change.cluster(), lab.instances()))
                        .put("state", change.to().name()));
            }
        }
        return rows;
    }

    private List<ObjectNode> owners() {
        List<ObjectNode> rows = new ArrayList<>();
        for (int i = 0; i < lab.vips().size(); i++) {
            rows.addAll(owners(lab.vips().get(i), Lab.vip(i)));
        }
        return rows;
    }

    private List<ObjectNode> owners(String vip, ResourceId id) {
        List<ObjectNode> rows = new ArrayList<>();
        Set<Integer> holders = Set.of();
        long from = 0;
        for (Map.Entry<Long, Set<Integer>> change : holders(id).entrySet()) {
            if (!change.getValue().equals(holders)) {
                if (change.getKey() > from) {
                    rows.add(row(vip, from, change.getKey(), holders));
                }
                from = change.getKey();
                holders = change.getValue();
            }
        }
        rows.add(row(vip, from, trace.durationNanos(), holders));
        return rows;
    }

    /// Who holds a VIP after each instant at which that may have changed.
    private Map<Long, Set<Integer>> holders(ResourceId vip) {
        Map<Long, Set<Integer>> changes = new TreeMap<>();
        Set<Integer> holders = new TreeSet<>();
        for (TraceEvent event : trace.events()) {
            if (event instanceof TraceEvent.AddressAdded added && added.vip().equals(vip)) {
                holders.add(index(added.ecs()));
                changes.put(event.at(), new TreeSet<>(holders));
            } else if (event instanceof TraceEvent.AddressRemoved removed
                    && removed.vip().equals(vip)) {
                holders.remove(index(removed.ecs()));
                changes.put(event.at(), new TreeSet<>(holders));
            }
        }
        return changes;
    }

    private int index(ResourceId host) {
        return lab.hosts().indexOf(Lab.name(host, lab.hosts()));
    }

    private ObjectNode row(String vip, long from, long to, Collection<Integer> holders) {
        ObjectNode row =
                NODES.objectNode().put("vip", vip).put("from", seconds(from)).put("to", seconds(to));
        holders.forEach(host -> row.withArray("hosts").add(lab.hosts().get(host)));
        if (holders.isEmpty()) {
            row.putArray("hosts");
        }
        return row;
    }
}
