package org.vpcstudio.format.keepalived;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vpcstudio.model.keepalived.Tracking;
import org.vpcstudio.model.keepalived.Tracking.Tracked;

/// Reads `track_script`, `track_process` and `track_interface` of an instance or a group.
final class Trackers {
    private final Values values;
    private final Map<String, Integer> scriptWeights;
    private final Map<String, Integer> processWeights;
    private final List<Tracked> scripts = new ArrayList<>();
    private final List<Tracked> processes = new ArrayList<>();
    private final List<Tracked> interfaces = new ArrayList<>();

    /// @param scriptWeights the weight each `vrrp_script` of the file has by itself
    /// @param processWeights the weight each `vrrp_track_process` has by itself
    Trackers(Values values, Map<String, Integer> scriptWeights, Map<String, Integer> processWeights) {
        this.values = values;
        this.scriptWeights = scriptWeights;
        this.processWeights = processWeights;
    }

    /// Reads a block; false when it is none of these.
    boolean read(Statement block) {
        switch (block.keyword()) {
            case "track_script" -> block.block().forEach(one -> known(one, scriptWeights, scripts, "script"));
            case "track_process" -> block.block().forEach(one -> known(one, processWeights, processes, "process"));
            case "track_interface" -> block.block().forEach(one -> interfaces.add(tracked(one, 0)));
            default -> {
                return false;
            }
        }
        return true;
    }

    Tracking tracking() {
        return new Tracking(scripts, processes, interfaces);
    }

    private void known(Statement one, Map<String, Integer> weights, List<Tracked> into, String kind) {
        Integer weight = weights.get(one.keyword());
        if (weight == null) {
            values.problems().error(one.line(), "no-" + kind, one.keyword());
        } else {
            into.add(tracked(one, weight));
        }
    }

    private Tracked tracked(Statement one, int usual) {
        int weight = usual;
        if (one.word(1).equals("weight")) {
            weight = values.number(one, one.word(2), -254, 254);
        } else if (one.words().size() > 1) {
            values.problems().error(one.line(), "tracker", one.keyword(), one.rest());
        }
        return new Tracked(one.keyword(), weight, one.words().contains("reverse"));
    }
}
