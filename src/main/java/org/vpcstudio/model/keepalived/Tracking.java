package org.vpcstudio.model.keepalived;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// What an instance or a group watches besides its own interface.
///
/// @param scripts `track_script`
/// @param processes `track_process`
/// @param interfaces `track_interface`
public record Tracking(List<Tracked> scripts, List<Tracked> processes, List<Tracked> interfaces) {
    /// Nothing.
    public static final Tracking NONE = new Tracking(List.of(), List.of(), List.of());

    public Tracking {
        scripts = List.copyOf(scripts);
        processes = List.copyOf(processes);
        interfaces = List.copyOf(interfaces);
    }

    /// One thing that is watched.
    ///
    /// @param name of the script block, the process block, or the interface
    /// @param weight -254 to 254; 0 means FAULT while it is bad
    /// @param reverse good and bad change places
    public record Tracked(String name, int weight, boolean reverse) {
        public Tracked withWeight(int next) {
            return new Tracked(name, next, reverse);
        }
    }

    public boolean isEmpty() {
        return scripts.isEmpty() && processes.isEmpty() && interfaces.isEmpty();
    }

    /// This and what the other one has besides.
    public Tracking and(Tracking other) {
        return new Tracking(
                joined(scripts, other.scripts),
                joined(processes, other.processes),
                joined(interfaces, other.interfaces));
    }

    private static List<Tracked> joined(List<Tracked> own, List<Tracked> more) {
        List<Tracked> all = new ArrayList<>(own);
        more.stream()
                .filter(tracked -> own.stream().noneMatch(one -> one.name().equals(tracked.name())))
                .forEach(all::add);
        return all;
    }

    /// The same with every weight 0.
    public Tracking withoutWeights() {
        UnaryOperator<Tracked> plain = tracked -> tracked.withWeight(0);
        return new Tracking(
                scripts.stream().map(plain).toList(),
                processes.stream().map(plain).toList(),
                interfaces.stream().map(plain).toList());
    }

    /// Everything that is watched.
    public Stream<Tracked> all() {
        return Stream.of(scripts, processes, interfaces).flatMap(List::stream);
    }
}
