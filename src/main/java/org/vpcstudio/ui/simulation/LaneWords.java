package org.vpcstudio.ui.simulation;

import java.util.List;
import java.util.Optional;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.sim.kernel.VirtualTime;
import org.vpcstudio.sim.trace.Trace;
import org.vpcstudio.sim.trace.TraceEvent;
import org.vpcstudio.text.Message;
import org.vpcstudio.text.Phrasebook;
import org.vpcstudio.ui.simulation.LaneLayout.Lane;
import org.vpcstudio.ui.simulation.Lanes.Span;

/// What the timeline says about the place under the pointer: what is there, since when, for how long, and why.
record LaneWords(Elements elements, Trace trace, Phrasebook words) {
    /// The words for an instant on a lane.
    ///
    /// @param slack how near a flag must be, in nanoseconds
    Optional<String> at(Lane lane, long nanos, long slack) {
        return switch (lane) {
            case Lane.OfFaults row ->
                row.flags().stream()
                        .filter(flag -> nanos >= flag.at() - slack && nanos <= flag.at() + 10 * slack)
                        .reduce((_, last) -> last)
                        .map(this::flag);
            case Lane.OfNode row ->
                at(row.lane().spans(), nanos)
                        .map(span -> sentence(
                                elements.instance(row.lane().instance()),
                                words.say(EventWords.state(span.value())),
                                span));
            case Lane.OfVip row ->
                at(row.lane().spans(), nanos)
                        .map(span -> sentence(elements.name(row.lane().vip()), owners(span), span));
            case Lane.OfPath row ->
                at(row.lane().spans(), nanos)
                        .map(span -> sentence(
                                row.lane().intent().name(),
                                words.say(span.value() ? "simulation.lane.up" : "simulation.lane.down"),
                                span));
        };
    }

    private String flag(Lanes.Flag flag) {
        FaultWords fault = FaultWords.of(flag.fault(), elements);
        return words.say(
                Message.of("simulation.hover.flag", EventWords.seconds(flag.at()), fault.flag(), fault.hint()));
    }

    private String owners(Span<List<ResourceId>> span) {
        return span.value().isEmpty()
                ? words.say("simulation.lane.nobody")
                : words.say(Message.of("simulation.lane.held", elements.names(span.value())));
    }

    private String sentence(String name, String what, Span<?> span) {
        String from = EventWords.seconds(span.from());
        String to = EventWords.seconds(span.to());
        String length = VirtualTime.duration(span.length());
        if (span.event() < 0) {
            return words.say(Message.of("simulation.hover.span", name, what, from, to, length));
        }
        TraceEvent event = trace.events().get(span.event());
        return words.say(Message.of(
                "simulation.hover.span.cause", name, what, from, to, length, EventWords.cause(trace, event)));
    }

    private static <T> Optional<Span<T>> at(List<Span<T>> spans, long nanos) {
        return spans.stream()
                .filter(span -> nanos >= span.from() && nanos < span.to())
                .findFirst();
    }
}
