package org.vpcstudio.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.vpcstudio.model.scenario.Fault;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.sim.trace.TraceEvent;

/// One event of a run as a row of a table; cells that do not apply are blank.
///
/// @param at virtual nanoseconds
/// @param event the kind of event, a word for programs
/// @param host the server it happened on
/// @param subject the instance, the VIP, the access intent or the check it is about
/// @param value what it came to
record TraceRow(long at, String event, String host, String subject, String value) {
    static TraceRow of(TraceEvent event, Names names) {
        return switch (event) {
            case TraceEvent.FaultInjected e -> fault(e.at(), e.fault(), names);
            case TraceEvent.StateChanged e ->
                new TraceRow(e.at(), "state", names.of(e.ecs()), names.instance(e.cluster()), e.to().name());
            case TraceEvent.PriorityChanged e ->
                new TraceRow(e.at(), "priority", names.of(e.ecs()), names.instance(e.cluster()), e.priority() + "");
            case TraceEvent.AdvertSent e ->
                new TraceRow(e.at(), "advert", names.of(e.ecs()), names.instance(e.cluster()), e.priority() + "");
            case TraceEvent.PacketDropped e ->
                new TraceRow(e.at(), "dropped", names.of(e.from()), names.of(e.to()), e.rule());
            case TraceEvent.AddressAdded e ->
                new TraceRow(e.at(), "address-added", names.of(e.ecs()), names.address(e.vip()), "");
            case TraceEvent.AddressRemoved e ->
                new TraceRow(e.at(), "address-removed", names.of(e.ecs()), names.address(e.vip()), "");
            case TraceEvent.GratuitousArp e ->
                new TraceRow(e.at(), "gratuitous-arp", names.of(e.ecs()), names.address(e.vip()), e.count() + "");
            case TraceEvent.LocationLearned e ->
                new TraceRow(e.at(), "location", names.of(e.ecs()), names.address(e.vip()), "");
            case TraceEvent.CheckChanged e ->
                new TraceRow(e.at(), "check", names.of(e.ecs()), e.target(), e.good() ? "good" : "bad");
            case TraceEvent.RequestAnswered e ->
                new TraceRow(e.at(), "answered", names.of(e.ecs()), names.of(e.intent()), "");
            case TraceEvent.RequestLost e -> new TraceRow(e.at(), "lost", "", names.of(e.intent()), word(e.loss()));
        };
    }

    private static TraceRow fault(long at, Fault fault, Names names) {
        return switch (fault) {
            case Fault.Crash f -> new TraceRow(at, "crash", names.of(f.ecs()), "", "");
            case Fault.Stop f -> new TraceRow(at, "stop", names.of(f.ecs()), "", "");
            case Fault.Start f -> new TraceRow(at, "start", names.of(f.ecs()), "", "");
            case Fault.LinkDown f -> new TraceRow(at, "link-down", names.of(f.ecs()), f.interfaceName(), "");
            case Fault.LinkUp f -> new TraceRow(at, "link-up", names.of(f.ecs()), f.interfaceName(), "");
            case Fault.Partition f -> new TraceRow(at, "partition", "", "", groups(f.groups(), names));
            case Fault.Heal _ -> new TraceRow(at, "heal", "", "", "");
            case Fault.Pause f -> new TraceRow(at, "pause", names.of(f.ecs()), "", "");
            case Fault.Resume f -> new TraceRow(at, "resume", names.of(f.ecs()), "", "");
            case Fault.CheckFails f -> new TraceRow(at, "check-fails", names.of(f.ecs()), f.target(), "");
            case Fault.CheckRecovers f -> new TraceRow(at, "check-recovers", names.of(f.ecs()), f.target(), "");
        };
    }

    private static String groups(List<List<ResourceId>> groups, Names names) {
        return groups.stream()
                .map(group -> group.stream().map(names::of).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" | "));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
