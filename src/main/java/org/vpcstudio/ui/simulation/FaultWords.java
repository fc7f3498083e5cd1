package org.vpcstudio.ui.simulation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.vpcstudio.model.scenario.Fault;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.text.Message;

/// How a fault is shown.
///
/// @param icon its line icon
/// @param title what happens, in a word or two
/// @param where to what
/// @param detail to which part of it: an interface, a process; blank for the whole
/// @param hint what that means, for the second line
/// @param repair whether it mends something
record FaultWords(String icon, Message title, String where, String detail, Message hint, boolean repair) {

    static FaultWords of(Fault fault, Elements elements) {
        return switch (fault) {
            case Fault.Crash f -> server("crash", "fault-crash", f.ecs(), elements, false);
            case Fault.Stop f -> server("stop", "fault-stop", f.ecs(), elements, false);
            case Fault.Start f -> server("start", "ui-play", f.ecs(), elements, true);
            case Fault.LinkDown f ->
                server("link-down", "fault-link-down", f.ecs(), elements, false, f.interfaceName());
            case Fault.LinkUp f -> server("link-up", "ui-check", f.ecs(), elements, true, f.interfaceName());
            case Fault.Partition f -> network("partition", "fault-partition", sides(f, elements), false);
            case Fault.Heal _ -> network("heal", "ui-check", "", true);
            case Fault.Pause f -> server("pause", "fault-pause", f.ecs(), elements, false);
            case Fault.Resume f -> server("resume", "ui-play", f.ecs(), elements, true);
            case Fault.CheckFails f -> server("check-fails", "fault-script", f.ecs(), elements, false, f.target());
            case Fault.CheckRecovers f -> server("check-recovers", "ui-check", f.ecs(), elements, true, f.target());
        };
    }

    /// The title and what it happens to, as on a flag of the timeline.
    Message flag() {
        return where.isEmpty() ? title : Message.of("simulation.fault.flag", title, where);
    }

    /// The title with the part it concerns, as in a menu of one server.
    Message choice() {
        return detail.isEmpty() ? title : Message.of("simulation.fault.flag", title, detail);
    }

    /// The servers a fault is about; none for the whole network.
    static Set<ResourceId> concerned(Fault fault) {
        return switch (fault) {
            case Fault.Crash f -> Set.of(f.ecs());
            case Fault.Stop f -> Set.of(f.ecs());
            case Fault.Start f -> Set.of(f.ecs());
            case Fault.LinkDown f -> Set.of(f.ecs());
            case Fault.LinkUp f -> Set.of(f.ecs());
            case Fault.Partition f -> f.groups().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
            case Fault.Heal _ -> Set.of();
            case Fault.Pause f -> Set.of(f.ecs());
            case Fault.Resume f -> Set.of(f.ecs());
            case Fault.CheckFails f -> Set.of(f.ecs());
            case Fault.CheckRecovers f -> Set.of(f.ecs());
        };
    }

    private static FaultWords server(
            String word, String icon, ResourceId ecs, Elements elements, boolean repair, Object... details) {
        Object[] arguments = new Object[details.length + 1];
        arguments[0] = elements.name(ecs);
        System.arraycopy(details, 0, arguments, 1, details.length);
        return new FaultWords(
                icon,
                Message.of("simulation.fault." + word),
                elements.name(ecs),
                details.length == 0 ? "" : String.valueOf(details[0]),
                Message.of("simulation.fault." + word + ".hint", arguments),
                repair);
    }

    private static FaultWords network(String word, String icon, String where, boolean repair) {
        return new FaultWords(
                icon,
                Message.of("simulation.fault." + word),
                where,
                "",
                Message.of("simulation.fault." + word + ".hint", where),
                repair);
    }

    private static String sides(Fault.Partition partition, Elements elements) {
        return partition.groups().stream().map(elements::names).collect(Collectors.joining(" | "));
    }
}
