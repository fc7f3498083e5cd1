package org.vpcstudio.cli;

import java.math.BigDecimal;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.sim.trace.Moment;
import org.vpcstudio.sim.trace.Trace;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A run as JSON: the timeline of states and owners, and what the clients of the access intents have seen.
final class TimelineJson {
    private TimelineJson() {}

    static String print(Document document, Trace trace) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("scenario", trace.scenario());
        root.put("duration", seconds(trace.durationNanos()));
        root.put("seed", trace.seed());
        Timeline timeline = Timeline.of(document, trace);
        ArrayNode transitions = root.putArray("transitions");
        timeline.transitions().forEach(transition -> transition(transitions.addObject(), transition));
        ArrayNode owners = root.putArray("owners");
        timeline.owners().forEach(owner -> owner(owners.addObject(), owner));
        ArrayNode requests = root.putArray("requests");
        Moment end = trace.at(trace.durationNanos());
        document.topology()
                .each(AccessIntent.class)
                .filter(intent ->
                        end.flow(intent.id()).answered() + end.flow(intent.id()).lost() > 0)
                .forEach(intent -> requests(requests.addObject(), intent, end.flow(intent.id())));
        return JsonOut.print(root);
    }

    private static void transition(ObjectNode node, Timeline.Transition transition) {
        node.put("t", seconds(transition.at()));
        node.put("host", transition.host());
        node.put("instance", transition.instance());
        node.put("state", transition.state());
    }

    private static void owner(ObjectNode node, Timeline.Ownership owner) {
        node.put("vip", owner.vip());
        node.put("from", seconds(owner.from()));
        node.put("to", seconds(owner.to()));
        owner.hosts().forEach(node.putArray("hosts")::add);
    }

    private static void requests(ObjectNode node, AccessIntent intent, Moment.Flow flow) {
        node.put("intent", intent.name());
        node.put("answered", flow.answered());
        node.put("lost", flow.lost());
    }

    /// Nanoseconds as exact decimal seconds.
    static BigDecimal seconds(long nanos) {
        BigDecimal seconds = BigDecimal.valueOf(nanos, 9).stripTrailingZeros();
        return seconds.scale() < 0 ? seconds.setScale(0) : seconds;
    }
}
