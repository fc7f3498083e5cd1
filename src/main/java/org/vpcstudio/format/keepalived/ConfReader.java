package org.vpcstudio.format.keepalived;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.vpcstudio.model.keepalived.CheckScript;
import org.vpcstudio.model.keepalived.NodeConfig;
import org.vpcstudio.model.keepalived.NotifyCommand;
import org.vpcstudio.model.keepalived.ProcessCheck;
import org.vpcstudio.model.keepalived.SyncGroup;
import org.vpcstudio.model.keepalived.VirtualService;
import org.vpcstudio.model.keepalived.VrrpInstance;

/// Makes a configuration of the statements of a file.
final class ConfReader {
    private static final int MOST_SECONDS = 1_000_000;
    private static final int DEFAULT_PROCESS_WEIGHT = 1;

    private final List<Statement> statements;
    private final Problems problems;
    private final Values values;
    private final Defaults defaults;
    private final List<CheckScript> scripts = new ArrayList<>();
    private final List<ProcessCheck> processes = new ArrayList<>();
    private final List<SyncGroup> groups = new ArrayList<>();
    private final List<VrrpInstance> instances = new ArrayList<>();
    private final List<VirtualService> services = new ArrayList<>();
    private final Map<String, Integer> scriptWeights = new HashMap<>();
    private final Map<String, Integer> processWeights = new HashMap<>();

    ConfReader(List<Statement> statements, Problems problems) {
        this.statements = statements;
        this.problems = problems;
        this.values = new Values(problems);
        this.defaults = new Defaults(values);
    }

    NodeConfig read() {
        each("global_defs", defaults::read);
        each("vrrp_script", this::readScript);
        each("vrrp_track_process", this::readProcess);
        each("vrrp_instance", this::readInstance);
        each("vrrp_sync_group", this::readGroup);
        each("virtual_server", block -> new ServiceReader(block, values).read().ifPresent(services::add));
        statements.forEach(this::readOther);
        return new NodeConfig(defaults.globals(this::routerId), scripts, processes, groups, instances, services);
    }

    private int routerId(String name) {
        return instances.stream()
                .filter(instance -> instance.name().equals(name))
                .mapToInt(VrrpInstance::virtualRouterId)
                .findFirst()
                .orElse(0);
    }

    private void each(String keyword, Consumer<Statement> reader) {
        for (Statement statement : statements) {
            if (statement.keyword().equals(keyword)) {
                if (!statement.hasBlock()) {
                    problems.error(statement.line(), "block", keyword);
                }
                reader.accept(statement);
            }
        }
    }

    private void readOther(Statement statement) {
        switch (statement.keyword()) {
            case "global_defs",
                    "vrrp_script",
                    "vrrp_track_process",
                    "vrrp_instance",
                    "vrrp_sync_group",
                    "virtual_server",
                    "?" -> {}
            case "virtual_server_group",
                    "static_ipaddress",
                    "static_routes",
                    "static_rules",
                    "garp_group",
                    "track_file",
                    "vrrp_track_file",
                    "bfd_instance",
                    "linkbeat_use_polling",
                    "interface_up_down_delays" ->
                problems.remark(statement.line(), "left-out", statement.keyword(), "keepalived.conf");
            default -> problems.error(statement.line(), "top-level", statement.keyword());
        }
    }

    private void readScript(Statement block) {
        String name = values.text(block);
        Map<String, Statement> lines = lines(block);
        CheckScript script = new CheckScript(
                name,
                text(lines, "script"),
                number(lines, "interval", 1, MOST_SECONDS, 1),
                number(lines, "timeout", 1, MOST_SECONDS, 0),
                number(lines, "weight", -253, 253, 0),
                number(lines, "rise", 1, MOST_SECONDS, 1),
                number(lines, "fall", 1, MOST_SECONDS, 1),
                text(lines, "user"),
                lines.containsKey("init_fail"));
        if (script.command().isEmpty()) {
            problems.error(block.line(), "required", name, "script");
        }
        complain(lines, Set.of("script", "interval", "timeout", "weight", "rise", "fall", "user", "init_fail"), block);
        if (scriptWeights.put(name, script.weight()) != null) {
            problems.error(block.line(), "twice", name);
        }
        scripts.add(script);
    }

    private void readProcess(Statement block) {
        String name = values.text(block);
        Map<String, Statement> lines = lines(block);
        int both = millis(lines, "delay", 0);
        ProcessCheck process = new ProcessCheck(
                name,
                text(lines, "process"),
                number(lines, "weight", -254, 254, DEFAULT_PROCESS_WEIGHT),
                number(lines, "quorum", 1, MOST_SECONDS, 1),
                millis(lines, "fork_delay", both),
                millis(lines, "terminate_delay", both));
        if (process.process().isEmpty()) {
            problems.error(block.line(), "required", name, "process");
        }
        complain(lines, Set.of("process", "weight", "quorum", "delay", "fork_delay", "terminate_delay"), block);
        if (processWeights.put(name, process.weight()) != null) {
            problems.error(block.line(), "twice", name);
        }
        processes.add(process);
    }

    private void readInstance(Statement block) {
        Trackers trackers = new Trackers(values, scriptWeights, processWeights);
        VrrpInstance instance = new InstanceReader(block, values, trackers, defaults).read();
        for (VrrpInstance other : instances) {
            if (other.name().equals(instance.name())) {
                problems.error(block.line(), "twice", instance.name());
            }
            if (other.virtualRouterId() == instance.virtualRouterId()
                    && other.interfaceName().equals(instance.interfaceName())) {
                problems.error(block.line(), "same-id", instance.name(), other.name(), instance.virtualRouterId());
            }
        }
        instances.add(instance);
    }

    private void readGroup(Statement block) {
        String name = values.text(block);
        Trackers trackers = new Trackers(values, scriptWeights, processWeights);
        List<String> members = new ArrayList<>();
        List<NotifyCommand> notifies = new ArrayList<>();
        boolean weights = false;
        for (Statement s : block.block()) {
            if (s.keyword().equals("group")) {
                s.block().forEach(one -> members.addAll(one.words()));
            } else if (s.keyword().equals("sync_group_tracking_weight")
                    || s.keyword().equals("global_tracking")) {
                weights = true;
            } else if (InstanceReader.NOTIFY.contains(s.keyword())) {
                notifies.add(new NotifyCommand(s.keyword(), s.rest()));
            } else if (!trackers.read(s)) {
                problems.remark(s.line(), "unknown", s.keyword(), "vrrp_sync_group");
            }
        }
        checkMembers(block, name, members);
        groups.add(new SyncGroup(name, members, trackers.tracking(), weights, notifies));
    }

    private void checkMembers(Statement block, String name, List<String> members) {
        for (String member : members) {
            if (instances.stream().noneMatch(instance -> instance.name().equals(member))) {
                problems.error(block.line(), "no-member", name, member);
            }
        }
        if (new HashSet<>(members).size() < 2) {
            problems.remark(block.line(), "lonely", name);
        }
    }

    // Blocks of plain lines.

    private static Map<String, Statement> lines(Statement block) {
        Map<String, Statement> lines = new HashMap<>();
        block.block().forEach(one -> lines.put(one.keyword(), one));
        return lines;
    }

    private void complain(Map<String, Statement> lines, Set<String> known, Statement block) {
        lines.values().stream()
                .filter(one -> !known.contains(one.keyword()))
                .sorted((a, b) -> Integer.compare(a.line(), b.line()))
                .forEach(one -> problems.remark(one.line(), "unknown", one.keyword(), block.keyword()));
    }

    private static String text(Map<String, Statement> lines, String keyword) {
        Statement line = lines.get(keyword);
        return line == null ? "" : line.rest();
    }

    private int number(Map<String, Statement> lines, String keyword, int least, int most, int usual) {
        Statement line = lines.get(keyword);
        return line == null ? usual : values.number(line, least, most);
    }

    private int millis(Map<String, Statement> lines, String keyword, int usual) {
        Statement line = lines.get(keyword);
        return line == null ? usual : values.millis(line, "0", "3600");
    }
}
