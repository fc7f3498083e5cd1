package org.vpcstudio.cli;

import java.util.Locale;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.sim.kernel.VirtualTime;
import org.vpcstudio.sim.trace.Moment;
import org.vpcstudio.sim.trace.Trace;
import org.vpcstudio.sim.trace.TraceEvent;
import org.vpcstudio.text.Message;

/// A run in sentences: what changed, who held each VIP, what the clients have seen.
final class TimelineText {
    private final Document document;
    private final Trace trace;
    private final Terminal terminal;
    private final Names names;

    TimelineText(Document document, Trace trace, Terminal terminal) {
        this.document = document;
        this.trace = trace;
        this.terminal = terminal;
        this.names = new Names(document.topology());
    }

    void print() {
        terminal.line(Message.of(
                "cli.simulate.title", trace.scenario(), VirtualTime.duration(trace.durationNanos()), trace.seed()));
        trace.events().forEach(this::event);
        owners();
        requests();
    }

    private void event(TraceEvent event) {
        TraceRow row = TraceRow.of(event, names);
        switch (event) {
            case TraceEvent.StateChanged e ->
                line(
                        row,
                        Message.of(
                                "cli.event.state",
                                row.subject(),
                                row.value(),
                                Message.of("cli.reason." + TraceRow.word(e.reason()))));
            case TraceEvent.FaultInjected _,
                    TraceEvent.PriorityChanged _,
                    TraceEvent.AddressAdded _,
                    TraceEvent.AddressRemoved _,
                    TraceEvent.GratuitousArp _,
                    TraceEvent.LocationLearned _,
                    TraceEvent.CheckChanged _ ->
                line(row, Message.of("cli.event." + row.event(), row.subject(), row.value()));
            case TraceEvent.AdvertSent _,
                    TraceEvent.PacketDropped _,
                    TraceEvent.RequestAnswered _,
                    TraceEvent.RequestLost _ -> {
                // Too many to read; they are counted below, and each of them is in the CSV.
            }
        }
    }

    private void line(TraceRow row, Message what) {
        terminal.line(String.format(
                Locale.ROOT, "%12s  %-14s %s", VirtualTime.duration(row.at()), row.host(), terminal.say(what)));
    }

    /// The hand-over itself, shorter than the clock shows, is left out.
    private void owners() {
        String vip = "";
        for (Timeline.Ownership owner : Timeline.of(document, trace).owners()) {
            if (owner.to() - owner.from() < VirtualTime.MILLI) {
                continue;
            }
            if (!owner.vip().equals(vip)) {
                vip = owner.vip();
                terminal.line(Message.of("cli.simulate.owners", vip));
            }
            String who = owner.hosts().isEmpty()
                    ? terminal.say(Message.of("cli.simulate.nobody"))
                    : String.join(", ", owner.hosts());
            terminal.line(String.format(
                    Locale.ROOT,
                    "%12s - %s  %s",
                    VirtualTime.duration(owner.from()),
                    VirtualTime.duration(owner.to()),
                    who));
        }
    }

    private void requests() {
        Moment end = trace.at(trace.durationNanos());
        document.topology().each(AccessIntent.class).forEach(intent -> {
            Moment.Flow flow = end.flow(intent.id());
            if (flow.answered() + flow.lost() > 0) {
                terminal.line(Message.of(
                        "cli.simulate.requests", intent.name(), Count.requests(flow.answered()), flow.lost()));
            }
        });
    }
}
