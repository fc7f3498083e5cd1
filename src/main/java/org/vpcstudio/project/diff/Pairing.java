package org.vpcstudio.project.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Which elements of two lists are the same thing.
///
/// @param pairs those of the first list in its order, then those only the second one has
/// @param isReordered whether the elements of both lists stand in another order
record Pairing<T>(List<Pair<T>> pairs, boolean isReordered) {
    /// An element in both lists or in one of them.
    ///
    /// @param label its name, or its number in the list it stands in
    record Pair<T>(String label, Optional<T> before, Optional<T> after) {}

    /// By their names; by their places when a list has a name twice.
    static <T> Pairing<T> byName(List<T> before, List<T> after, Function<T, String> name) {
        Map<String, T> old = named(before, name);
        Map<String, T> now = named(after, name);
        if (old.size() < before.size() || now.size() < after.size()) {
            return byPlace(before, after);
        }
        List<Pair<T>> pairs = new ArrayList<>();
        old.forEach((label, element) ->
                pairs.add(new Pair<>(label, Optional.of(element), Optional.ofNullable(now.get(label)))));
        now.forEach((label, element) -> {
            if (!old.containsKey(label)) {
                pairs.add(new Pair<>(label, Optional.empty(), Optional.of(element)));
            }
        });
        List<String> common = old.keySet().stream().filter(now::containsKey).toList();
        return new Pairing<>(
                pairs,
                !common.equals(now.keySet().stream().filter(old::containsKey).toList()));
    }

    private static <T> Map<String, T> named(List<T> elements, Function<T, String> name) {
        Map<String, T> named = new LinkedHashMap<>();
        elements.forEach(element -> named.put(name.apply(element), element));
        return named;
    }

    /// By their places, counted from the end behind a change in the length.
    static <T> Pairing<T> byPlace(List<T> before, List<T> after) {
        int shorter = Math.min(before.size(), after.size());
        int start = 0;
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        List<Pair<T>> pairs = new ArrayList<>();
        boolean sameLength = before.size() == after.size();
        for (int i = start; i < before.size() - end; i++) {
            Optional<T> now = sameLength ? Optional.of(after.get(i)) : Optional.empty();
            pairs.add(new Pair<>(Integer.toString(i), Optional.of(before.get(i)), now));
        }
        for (int i = start; i < after.size() - end && !sameLength; i++) {
            pairs.add(new Pair<>(Integer.toString(i), Optional.empty(), Optional.of(after.get(i))));
        }
        return new Pairing<>(pairs, false);
    }
}
