package org.vpcstudio.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.sim.trace.Trace;
import org.vpcstudio.sim.trace.TraceEvent;

/// A run as states of servers and owners of VIPs, by their names. Times are virtual nanoseconds.
///
/// @param transitions every change of state, by time
/// @param owners who held each announced VIP, as intervals without gaps from 0 to the end of the run
record Timeline(List<Transition> transitions, List<Ownership> owners) {
    /// An instance entered a state.
    record Transition(long at, String host, String instance, String state) {}

    /// Who held a VIP from one time to another; nobody, one, or several.
    record Ownership(String vip, long from, long to, List<String> hosts) {}

    static Timeline of(Document document, Trace trace) {
        Names names = new Names(document.topology());
        List<Transition> transitions = new ArrayList<>();
        for (TraceEvent event : trace.events()) {
            if (event instanceof TraceEvent.StateChanged change) {
                transitions.add(new Transition(
                        change.at(),
                        names.of(change.ecs()),
                        names.instance(change.cluster()),
                        change.to().name()));
            }
        }
        return new Timeline(transitions, owners(document, trace, names));
    }

    private static List<Ownership> owners(Document document, Trace trace, Names names) {
        Map<ResourceId, List<Ownership>> byVip = new TreeMap<>();
        for (ResourceId vip : announced(document)) {
            List<Ownership> owners = new ArrayList<>();
            long since = 0;
            List<ResourceId> held = List.of();
            for (long at : changes(trace, vip)) {
                List<ResourceId> next = trace.at(at).owners(vip);
                if (!next.equals(held)) {
                    add(owners, ownership(names, vip, since, at, held));
                    since = at;
                    held = next;
                }
            }
            add(owners, ownership(names, vip, since, trace.durationNanos(), held));
            byVip.put(vip, owners);
        }
        return byVip.values().stream().flatMap(List::stream).toList();
    }

    private static void add(List<Ownership> owners, Ownership next) {
        if (next.to > next.from) {
            owners.add(next);
        }
    }

    private static Ownership ownership(Names names, ResourceId vip, long from, long to, List<ResourceId> held) {
        return new Ownership(
                names.address(vip),
                from,
                to,
                held.stream().map(names::of).sorted().toList());
    }

    private static Iterable<ResourceId> announced(Document document) {
        TreeSet<ResourceId> vips = new TreeSet<>();
        document.topology().each(KeepalivedCluster.class).forEach(cluster -> vips.addAll(cluster.vips()));
        vips.removeIf(vip -> document.topology().find(vip, Vip.class).isEmpty());
        return vips;
    }

    private static Iterable<Long> changes(Trace trace, ResourceId vip) {
        TreeSet<Long> times = new TreeSet<>();
        for (TraceEvent event : trace.events()) {
            if ((event instanceof TraceEvent.AddressAdded added && added.vip().equals(vip))
                    || (event instanceof TraceEvent.AddressRemoved removed
                            && removed.vip().equals(vip))) {
                times.add(event.at());
            }
        }
        return times;
    }
}
