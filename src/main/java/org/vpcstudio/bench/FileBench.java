package org.vpcstudio.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.project.ProjectStore;
import org.vpcstudio.project.diff.Difference;
import org.vpcstudio.project.json.ProjectCodec;

/// Times of project files: writing, reading, saving, opening, comparing, and keeping one edit in the journal.
public final class FileBench {
    private static final long SEED = 2026;
    private static final int ROUNDS = 25;
    private static final int ROUNDS_WHEN_BIG = 9;
    private static final int BIG = 50_000;

    private FileBench() {}

    /// What one size of design costs.
    ///
    /// @param bytes of its file
    /// @param heapBytes of the design in memory, after a garbage collection
    /// @param times by what was done; `bareWrite` and `bareRead` are Jackson's databind on the same records; an
    ///     edit takes the window's thread `handOver` and the disk's `journal`, of which the disk alone `flush`
    public record Result(int resources, int bytes, long heapBytes, Map<String, Times> times) {
        /// How many times as long as Jackson's databind one takes.
        ///
        /// @throws IllegalArgumentException for something that was not timed
        public double ratio(String what, String bare) {
            return Math.round(100 * median(what) / median(bare)) / 100.0;
        }

        private double median(String what) {
            Times found = times.get(what);
            if (found == null) {
                throw new IllegalArgumentException("Not timed: " + what);
            }
            return found.medianMillis();
        }
    }

    /// Measures designs of these many resources.
    ///
    /// @param folder where the files are saved; they are deleted afterwards
    /// @throws Exception when the disk refuses
    public static List<Result> of(List<Integer> sizes, Path folder) throws Exception {
        // Memory first: what the times leave behind in buffers would count otherwise.
        List<Long> heaps = new ArrayList<>();
        for (int size : sizes) {
            heaps.add(heapOf(size));
        }
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < sizes.size(); i++) {
            results.add(of(sizes.get(i), heaps.get(i), folder));
        }
        return results;
    }

    private static Result of(int resources, long heapBytes, Path folder) throws Exception {
        Document document = BigDesign.of(resources, SEED);
        Document renamed = edited(document);
        byte[] bytes = ProjectCodec.write(document);
        Path file = folder.resolve("bench.vpcs");
        BareJackson bare = new BareJackson();
        BareJackson.Records records = BareJackson.Records.of(document);
        byte[] bareBytes = bare.write(records);
        List<String> names = List.of(
                "write", "bareWrite", "read", "bareRead", "save", "open", "diff", "handOver", "journal", "flush");
        Document touched = touched(document);
        boolean[] turn = {false};
        JournalBench journal = new JournalBench(folder, document);
        List<Callable<?>> things = List.of(
                () -> ProjectCodec.write(document),
                () -> bare.write(records),
                () -> ProjectCodec.read(bytes),
                () -> bare.read(bareBytes),
                () -> {
                    turn[0] = !turn[0];
                    ProjectStore.rewrite(turn[0] ? document : renamed, file);
                    return file;
                },
                () -> ProjectStore.open(file),
                () -> Difference.between(document, renamed),
                () -> journal.handOver(turn[0] ? touched : document),
                journal::durable,
                journal::flush);
        try (journal) {
            int rounds = resources < BIG ? ROUNDS : ROUNDS_WHEN_BIG;
            List<Times> times = Times.of(rounds, rounds, things);
            Map<String, Times> byName = new LinkedHashMap<>();
            for (int i = 0; i < times.size(); i++) {
                byName.put(names.get(i), times.get(i));
            }
            return new Result(resources, bytes.length, heapBytes, byName);
        } finally {
            delete(file);
        }
    }

    private static long heapOf(int resources) {
        long before = heap();
        Document document = BigDesign.of(resources, SEED);
        try {
            return heap() - before;
        } finally {
            Reference.reachabilityFence(document);
        }
    }

    /// One resource has another name.
    private static Document touched(Document document) {
        List<Resource> all = List.copyOf(document.topology().all());
        Resource resource = all.get(all.size() / 2);
        return document.withTopology(document.topology().with(resource.withName(resource.name() + "-new")));
    }

    /// One resource in a hundred has another name.
    private static Document edited(Document document) {
        List<Resource> all = new ArrayList<>(document.topology().all());
        Document edited = document;
        for (int i = 0; i < all.size(); i += 100) {
            Resource resource = all.get(i);
            edited = edited.withTopology(edited.topology().with(resource.withName(resource.name() + "-new")));
        }
        return edited;
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }
}
