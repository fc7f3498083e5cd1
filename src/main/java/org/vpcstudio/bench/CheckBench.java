package org.vpcstudio.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.vpcstudio.check.Inspection;
import org.vpcstudio.check.book.Checker;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.Document;

/// Times of the rules: over a whole design, and after one edit.
public final class CheckBench {
    private static final long SEED = 2026;
    private static final int ROUNDS = 25;
    private static final int ROUNDS_WHEN_BIG = 9;
    private static final int BIG = 50_000;
    private static final int EDITS_OF_A_SORT = 60;
    private static final int WARM_UP_OF_A_SORT = 20;

    private CheckBench() {}

    /// What one size of design costs.
    ///
    /// @param findings in the whole design
    /// @param full all rules over the whole design, once and for all
    /// @param first the same, when the design is going to be edited: it is taken down what was looked at
    /// @param edit after one edit, over all sorts of edits
    /// @param edits after one edit, by sort
    public record Result(int resources, int findings, Times full, Times first, Times edit, Map<String, Times> edits) {
        /// What 95 of 100 edits cost at most, as a part of checking everything.
        public double editToFull() {
            return Math.round(10_000 * edit.p95Millis() / full.medianMillis()) / 10_000.0;
        }
    }

    /// Measures designs of these many resources.
    ///
    /// @throws Exception never: what is timed throws nothing
    public static List<Result> of(List<Integer> sizes) throws Exception {
        List<Result> results = new ArrayList<>();
        for (int size : sizes) {
            results.add(of(size));
        }
        return results;
    }

    private static Result of(int size) throws Exception {
        Document design = BigDesign.of(size, SEED);
        int rounds = size < BIG ? ROUNDS : ROUNDS_WHEN_BIG;
        List<Callable<?>> things =
                List.of(() -> Checker.check(design), () -> Checker.inspection().check(design));
        List<Times> whole = Times.of(rounds, rounds, things);
        Map<String, List<Double>> taken = edited(design);
        Map<String, Times> edits = new LinkedHashMap<>();
        taken.forEach((sort, millis) -> edits.put(sort, Times.of(millis)));
        List<Double> all = new ArrayList<>();
        taken.values().forEach(all::addAll);
        return new Result(size, Checker.check(design).size(), whole.getFirst(), whole.getLast(), Times.of(all), edits);
    }

    /// How long each check took, in milliseconds, by sort of edit; the sorts in turn.
    private static Map<String, List<Double>> edited(Document design) {
        Map<String, Function<Document, Edit>> sorts = new DesignEdits(design, SEED).sorts();
        Map<String, List<Double>> taken = new LinkedHashMap<>();
        Inspection inspection = Checker.inspection();
        inspection.check(design);
        Document now = design;
        for (int round = 0; round < WARM_UP_OF_A_SORT + EDITS_OF_A_SORT; round++) {
            for (Map.Entry<String, Function<Document, Edit>> sort : sorts.entrySet()) {
                now = sort.getValue().apply(now).apply(now);
                long start = System.nanoTime();
                inspection.check(now);
                double millis = (System.nanoTime() - start) / 1e6;
                if (round >= WARM_UP_OF_A_SORT) {
                    taken.computeIfAbsent(sort.getKey(), _ -> new ArrayList<>()).add(millis);
                }
            }
        }
        return taken;
    }
}
