package org.vpcstudio.check.rule.naming;

import org.vpcstudio.check.Index;

/// Names that no resource has.
final class FreeNames {
    private FreeNames() {}

    /// The name itself when it is free, else the first free of `name-2`, `name-3` ... that is not longer than allowed.
    static String like(Index index, String name, int longest) {
        String next = cut(name, longest);
        for (int number = 2; index.isTaken(next); number++) {
            next = cut(name, longest - 1 - String.valueOf(number).length()) + "-" + number;
        }
        return next;
    }

    private static String cut(String name, int longest) {
        return name.length() > longest ? name.substring(0, longest) : name;
    }
}
