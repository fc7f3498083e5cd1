package org.vpcstudio.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

/// How long something takes.
///
/// @param medianMillis of all rounds
/// @param p95Millis 95 of 100 rounds took at most so long
/// @param rounds how many were timed, after the warm-up
public record Times(double medianMillis, double p95Millis, int rounds) {
    /// Takes times of several things in turn, so that they share the weather of the machine.
    ///
    /// @param warmUp rounds that do not count
    /// @param rounds rounds that do, at least 1
    /// @throws Exception what one of them throws
    public static List<Times> of(int warmUp, int rounds, List<Callable<?>> things) throws Exception {
        List<List<Double>> taken = new ArrayList<>();
        things.forEach(_ -> taken.add(new ArrayList<>()));
        for (int round = 0; round < warmUp + rounds; round++) {
            for (int i = 0; i < things.size(); i++) {
                long start = System.nanoTime();
                Object result = things.get(i).call();
                double millis = (System.nanoTime() - start) / 1e6;
                if (result == null) {
                    throw new IllegalStateException("Nothing came of it");
                }
                if (round >= warmUp) {
                    taken.get(i).add(millis);
                }
            }
        }
        return taken.stream().map(Times::of).toList();
    }

    /// The summary of some times.
    ///
    /// @param millis at least one
    public static Times of(List<Double> millis) {
        List<Double> sorted = new ArrayList<>(millis);
        Collections.sort(sorted);
        return new Times(at(sorted, 0.5), at(sorted, 0.95), sorted.size());
    }

    private static double at(List<Double> sorted, double share) {
        int index = Math.max(0, (int) Math.ceil(share * sorted.size()) - 1);
        return Math.round(sorted.get(index) * 1000) / 1000.0;
    }
}
