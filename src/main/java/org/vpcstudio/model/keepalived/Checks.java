package org.vpcstudio.model.keepalived;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.vpcstudio.model.keepalived.Tracking.Tracked;
import org.vpcstudio.model.topology.KeepalivedNode;
import org.vpcstudio.model.topology.KeepalivedNode.Tracker;

/// Collects the blocks that the instances of a file share, in the order they are needed: trackers that run the same
/// check in the same way use one block.
final class Checks {
    private final List<CheckScript> scripts = new ArrayList<>();
    private final List<ProcessCheck> processes = new ArrayList<>();

    List<CheckScript> scripts() {
        return scripts;
    }

    List<ProcessCheck> processes() {
        return processes;
    }

    /// What a node tracks; its blocks are there afterwards.
    Tracking tracking(KeepalivedNode node) {
        List<Tracked> tracksScripts = new ArrayList<>();
        List<Tracked> tracksProcesses = new ArrayList<>();
        List<Tracked> tracksInterfaces = new ArrayList<>();
        for (Tracker tracker : node.trackers()) {
            switch (tracker.kind()) {
                case SCRIPT -> tracksScripts.add(new Tracked(script(tracker), tracker.weight(), false));
                case PROCESS -> tracksProcesses.add(new Tracked(process(tracker), tracker.weight(), false));
                case INTERFACE -> {
                    // keepalived always tracks its own interface and complains when it is named again.
                    if (!tracker.target().equals(node.interfaceName())) {
                        tracksInterfaces.add(new Tracked(tracker.target(), tracker.weight(), false));
                    }
                }
            }
        }
        return new Tracking(distinct(tracksScripts), distinct(tracksProcesses), distinct(tracksInterfaces));
    }

    private static List<Tracked> distinct(List<Tracked> all) {
        List<Tracked> kept = new ArrayList<>();
        for (Tracked tracked : all) {
            if (kept.stream().noneMatch(other -> other.name().equals(tracked.name()))) {
                kept.add(tracked);
            }
        }
        return kept;
    }

    private String script(Tracker tracker) {
        CheckScript wanted = new CheckScript(
                "",
                tracker.target(),
                tracker.intervalSeconds(),
                tracker.timeoutSeconds(),
                tracker.weight(),
                tracker.rise(),
                tracker.fall(),
                "",
                false);
        for (CheckScript script : scripts) {
            if (script.withName("").equals(wanted)) {
                return script.name();
            }
        }
        String name = freeName(
                "chk_" + stem(tracker.target()),
                scripts.stream().map(CheckScript::name).toList());
        scripts.add(wanted.withName(name));
        return name;
    }

    private String process(Tracker tracker) {
        for (ProcessCheck process : processes) {
            if (process.process().equals(tracker.target())) {
                return process.name();
            }
        }
        String name = freeName(
                "proc_" + stem(tracker.target()),
                processes.stream().map(ProcessCheck::name).toList());
        processes.add(new ProcessCheck(name, tracker.target(), tracker.weight(), 1, 0, 0));
        return name;
    }

    /// The last part of a path without arguments and ending: `/usr/local/bin/check.sh -v` is `check`.
    private static String stem(String command) {
        String program = Objects.requireNonNull(command.strip().split("\\s+", 2)[0]);
        String file = program.substring(program.lastIndexOf('/') + 1);
        int dot = file.indexOf('.');
        String word = (dot > 0 ? file.substring(0, dot) : file).replaceAll("[^A-Za-z0-9_-]", "_");
        return word.isEmpty() ? "check" : word;
    }

    private static String freeName(String wanted, List<String> taken) {
        String name = wanted;
        for (int i = 2; taken.contains(name); i++) {
            name = wanted + "_" + i;
        }
        return name;
    }
}
