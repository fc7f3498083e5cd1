package org.vpcstudio.cli;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.vpcstudio.bench.BigDesign;
import org.vpcstudio.bench.CanvasBench;
import org.vpcstudio.bench.CheckBench;
import org.vpcstudio.bench.FileBench;
import org.vpcstudio.bench.Times;
import org.vpcstudio.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `bench`: says how quick the program is on this machine.
@Command(name = "bench")
final class BenchCommand implements Callable<Integer> {
    /// What can be measured.
    enum Subject {
        FILES,
        CANVAS,
        CHECK
    }

    private final Terminal terminal;
    private final CanvasBench canvas;

    @Parameters(paramLabel = "files|canvas", descriptionKey = "bench.subject")
    private Subject subject = Subject.FILES;

    @Option(names = "--resources", split = ",", paramLabel = "N", descriptionKey = "bench.resources")
    private List<Integer> resources = List.of(10_000, 100_000);

    @Option(names = "--elements", split = ",", paramLabel = "N", descriptionKey = "bench.elements")
    private List<Integer> elements = List.of(1000, 10_000, 50_000);

    /// @param canvas measures the canvas
    BenchCommand(Terminal terminal, CanvasBench canvas) {
        this.terminal = terminal;
        this.canvas = canvas;
    }

    @Override
    public Integer call() throws Exception {
        for (int size : subject == Subject.FILES ? resources : elements) {
            if (size < 2 || size > BigDesign.MOST_RESOURCES) {
                throw new RefusedException(Message.of("cli.bench.size", size, BigDesign.MOST_RESOURCES));
            }
        }
        ObjectNode root = machine();
        switch (subject) {
            case FILES -> files(root);
            case CANVAS -> canvas.of(elements).forEach(result -> add(root, result));
            case CHECK -> check(root);
        }
        terminal.print(JsonOut.print(root));
        return Exit.GOOD;
    }

    private static ObjectNode machine() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        var system = ManagementFactory.getOperatingSystemMXBean();
        root.put("jvm", System.getProperty("java.vm.name") + " " + Runtime.version());
        root.put("system", system.getName() + " " + system.getArch());
        root.put("processors", system.getAvailableProcessors());
        root.put("loadAverageBefore", Math.round(100 * system.getSystemLoadAverage()) / 100.0);
        return root;
    }

    private void files(ObjectNode root) throws Exception {
        Path folder = Files.createTempDirectory("vpcstudio-bench");
        try {
            FileBench.of(resources, folder).forEach(result -> add(root, result));
        } finally {
            Files.delete(folder);
        }
    }

    private static void add(ObjectNode root, FileBench.Result result) {
        ObjectNode node = root.withArray("files").addObject();
        node.put("resources", result.resources());
        node.put("fileBytes", result.bytes());
        node.put("heapBytes", result.heapBytes());
        result.times().forEach((what, times) -> add(node, what, times));
        node.put("writeToBare", result.ratio("write", "bareWrite"));
        node.put("readToBare", result.ratio("read", "bareRead"));
        node.put("saveToBare", result.ratio("save", "bareWrite"));
        node.put("journalToSave", result.ratio("journal", "save"));
    }

    private static void add(ObjectNode root, CanvasBench.Result result) {
        ObjectNode node = root.withArray("canvas").addObject();
        node.put("elements", result.elements());
        node.put("drawn", result.drawn());
        node.put("lines", result.lines());
        node.put("heapBytes", result.heapBytes());
        node.put("rssBytes", result.rssBytes());
        result.frames().forEach((what, times) -> add(node, what, times));
        node.put("hitMicros", result.hitMicros());
    }

    private static void add(ObjectNode node, String what, Times times) {
        node.putObject(what)
                .put("medianMillis", times.medianMillis())
                .put("p95Millis", times.p95Millis())
                .put("rounds", times.rounds());
    }

    private void check(ObjectNode root) throws Exception {
        List<CheckBench.Result> results = CheckBench.of(resources);
        for (CheckBench.Result result : results) {
            ObjectNode node = root.withArray("check").addObject();
            node.put("resources", result.resources());
            node.put("findings", result.findings());
            add(node, "full", result.full());
            add(node, "first", result.first());
            add(node, "edit", result.edit());
            node.put("editP95ToFull", result.editToFull());
            ObjectNode edits = node.putObject("edits");
            result.edits().forEach((sort, times) -> add(edits, sort, times));
        }
    }
}
