package org.vpcstudio.ui.simulation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.sim.kernel.VirtualTime;
import org.vpcstudio.sim.trace.Trace;
import org.vpcstudio.sim.trace.TraceEvent;
import org.vpcstudio.sim.trace.TraceEvent.Reason;
import org.vpcstudio.sim.trace.VrrpState;
import org.vpcstudio.text.Message;

/// How an event is shown in the list.
///
/// @param icon its name among the icons
/// @param element what it happens to
/// @param text what happens
record EventWords(String icon, String element, Message text) {

    static EventWords of(TraceEvent event, Elements elements) {
        return switch (event) {
            case TraceEvent.FaultInjected e -> {
                FaultWords words = FaultWords.of(e.fault(), elements);
                yield new EventWords(words.icon(), words.where(), words.title());
            }
            case TraceEvent.StateChanged e ->
                say(stateIcon(e.to()), e.ecs(), elements, "state", e.from().name(), state(e.to()));
            case TraceEvent.PriorityChanged e -> say("keepalived-cluster", e.ecs(), elements, "priority", e.priority());
            case TraceEvent.AdvertSent e -> advert(e, elements);
            case TraceEvent.PacketDropped e ->
                e.rule().isBlank()
                        ? say("ui-refused", e.from(), elements, "dropped", elements.name(e.to()))
                        : say("ui-refused", e.from(), elements, "dropped.rule", elements.name(e.to()), e.rule());
            case TraceEvent.AddressAdded e -> say("vip", e.ecs(), elements, "address-added", elements.name(e.vip()));
            case TraceEvent.AddressRemoved e ->
                say("vip", e.ecs(), elements, "address-removed", elements.name(e.vip()));
            case TraceEvent.GratuitousArp e ->
                say("route-table", e.ecs(), elements, "garp", e.count(), elements.name(e.vip()));
            case TraceEvent.LocationLearned e -> say("internet", e.vip(), elements, "location", elements.name(e.ecs()));
            case TraceEvent.CheckChanged e ->
                say("fault-script", e.ecs(), elements, e.good() ? "check.good" : "check.bad", e.target());
            case TraceEvent.RequestAnswered e ->
                request(e.intent(), "client", elements, "answered", elements.name(e.ecs()));
            case TraceEvent.RequestLost e -> request(e.intent(), "ui-search", elements, "lost");
        };
    }

    /// A client's request is told by the client and the service; without its intent by the id of that.
    private static EventWords request(ResourceId id, String icon, Elements elements, String word, Object... arguments) {
        Optional<AccessIntent> intent = elements.topology().find(id, AccessIntent.class);
        String client = elements.name(intent.map(AccessIntent::client).orElse(id));
        String service = intent.map(it -> it.protocol().toUpperCase(Locale.ROOT) + " " + it.port())
                .orElse("");
        return new EventWords(
                icon,
                client,
                Message.of(
                        "simulation.event." + word,
                        Stream.concat(Stream.of(service), Stream.of(arguments)).toArray()));
    }

    /// What made it happen, in a word or two: the text of the link to the causing event.
    static Message cause(Trace trace, TraceEvent event) {
        if (event instanceof TraceEvent.RequestLost e) {
            return Message.of(key("loss", e.loss().name()));
        }
        if (event.cause() < 0) {
            return Message.of("simulation.cause." + origin(event));
        }
        TraceEvent cause = trace.events().get(event.cause());
        return switch (cause) {
            case TraceEvent.FaultInjected _ -> Message.of("simulation.cause.fault", faultNumber(trace, event.cause()));
            case TraceEvent.StateChanged e -> Message.of("simulation.cause.state", state(e.to()));
            case TraceEvent.PriorityChanged e -> Message.of("simulation.cause.priority", e.priority());
            case TraceEvent.AdvertSent e ->
                event instanceof TraceEvent.StateChanged change && change.reason() == Reason.DOWN_TIMER_EXPIRED
                        ? Message.of("simulation.cause.last-advert", seconds(e.at()))
                        : Message.of("simulation.cause.advert", seconds(e.at()));
            case TraceEvent.PacketDropped _ -> Message.of("simulation.cause.dropped");
            case TraceEvent.AddressAdded _ -> Message.of("simulation.cause.address-added");
            case TraceEvent.AddressRemoved _ -> Message.of("simulation.cause.address-removed");
            case TraceEvent.GratuitousArp _ -> Message.of("simulation.cause.garp");
            case TraceEvent.LocationLearned _ -> Message.of("simulation.cause.location");
            case TraceEvent.CheckChanged e -> Message.of("simulation.cause.check", e.target());
            case TraceEvent.RequestAnswered _, TraceEvent.RequestLost _ -> Message.of("simulation.cause.request");
        };
    }

    private static String origin(TraceEvent event) {
        return switch (event) {
            case TraceEvent.FaultInjected _ -> "scenario";
            case TraceEvent.StateChanged e -> e.reason() == Reason.DOWN_TIMER_EXPIRED ? "timer" : "start";
            case TraceEvent.AdvertSent _ -> "timer";
            case TraceEvent.RequestAnswered _, TraceEvent.RequestLost _ -> "client";
            case TraceEvent.PriorityChanged _,
                    TraceEvent.PacketDropped _,
                    TraceEvent.AddressAdded _,
                    TraceEvent.AddressRemoved _,
                    TraceEvent.GratuitousArp _,
                    TraceEvent.LocationLearned _,
                    TraceEvent.CheckChanged _ -> "start";
        };
    }

    /// Seconds and milliseconds, as the list and the schedule write a time: `15.059`.
    static String seconds(long nanos) {
        long millis = nanos / VirtualTime.MILLI;
        return String.format(Locale.ROOT, "%d.%03d", millis / 1000, millis % 1000);
    }

    /// The word for a state.
    static Message state(VrrpState state) {
        return Message.of(key("state", state.name()));
    }

    private static EventWords advert(TraceEvent.AdvertSent e, Elements elements) {
        if (e.priority() == 0) {
            return say("keepalived-cluster", e.ecs(), elements, "advert.resign");
        }
        return e.heardBy().isEmpty()
                ? say("keepalived-cluster", e.ecs(), elements, "advert.unheard", e.priority())
                : say("keepalived-cluster", e.ecs(), elements, "advert", e.priority());
    }

    private static EventWords say(
            String icon, ResourceId element, Elements elements, String word, Object... arguments) {
        return new EventWords(icon, elements.name(element), Message.of("simulation.event." + word, arguments));
    }

    private static String stateIcon(VrrpState state) {
        return switch (state) {
            case MASTER -> "state-master";
            case BACKUP -> "state-backup";
            case FAULT -> "state-fault";
            case INIT -> "state-init";
            case STOP, DOWN -> "state-stopped";
        };
    }

    private static int faultNumber(Trace trace, int event) {
        return (int) trace.events().stream()
                .limit(event + 1L)
                .filter(TraceEvent.FaultInjected.class::isInstance)
                .count();
    }

    private static String key(String group, String constant) {
        return "simulation." + group + "." + constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
