package org.vpcstudio.check;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.vpcstudio.check.Unit.Found;

/// What all units found, in the order of the book: by rule, then by element and property. Adding and taking out costs
/// the rules concerned, not all of it.
final class Ledger {
    private static final Comparator<Found> ORDER = Comparator.comparing(
                    (Found found) -> found.finding().anchor().resource())
            .thenComparing(found -> found.finding().anchor().property())
            .thenComparing(found -> found.unit().name())
            .thenComparingInt(Found::at);

    private final List<List<Found>> rules = new ArrayList<>();
    private final List<List<Finding>> pages = new ArrayList<>();
    private final boolean[] changed;
    private boolean sorting;

    Ledger(int ruleCount) {
        for (int i = 0; i < ruleCount; i++) {
            rules.add(new ArrayList<>());
            pages.add(List.of());
        }
        this.changed = new boolean[ruleCount];
    }

    /// Until {@link #sorted} is called, what is added is put in order at the end.
    void unsorted() {
        sorting = true;
    }

    void sorted() {
        rules.forEach(found -> found.sort(ORDER));
        sorting = false;
    }

    void add(Found found) {
        List<Found> rule = rules.get(found.rule());
        rule.add(sorting ? rule.size() : -1 - Collections.binarySearch(rule, found, ORDER), found);
        changed[found.rule()] = true;
    }

    void remove(Found found) {
        List<Found> rule = rules.get(found.rule());
        rule.remove(Collections.binarySearch(rule, found, ORDER));
        changed[found.rule()] = true;
    }

    /// Everything found, as it is now.
    List<Finding> findings() {
        for (int i = 0; i < changed.length; i++) {
            if (changed[i]) {
                pages.set(i, rules.get(i).stream().map(Found::finding).toList());
                changed[i] = false;
            }
        }
        return new Pages(List.copyOf(pages));
    }

    /// Lists one after the other, seen as one.
    private static final class Pages extends AbstractList<Finding> {
        private final List<List<Finding>> pages;
        private final int[] ends;

        Pages(List<List<Finding>> pages) {
            this.pages = pages;
            this.ends = new int[pages.size()];
            int end = 0;
            for (int i = 0; i < ends.length; i++) {
                end += pages.get(i).size();
                ends[i] = end;
            }
        }

        @Override
        public Finding get(int index) {
            if (index < 0 || index >= size()) {
                throw new IndexOutOfBoundsException(index);
            }
            // The first page that ends behind the index; pages may be empty.
            int found = Arrays.binarySearch(ends, index);
            int page = found < 0 ? -1 - found : found + 1;
            while (ends[page] <= index) {
                page++;
            }
            return pages.get(page).get(index - (ends[page] - pages.get(page).size()));
        }

        @Override
        public int size() {
            return ends.length == 0 ? 0 : ends[ends.length - 1];
        }
    }
}
