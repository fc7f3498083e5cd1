package org.vpcstudio.check.rule.naming;

import java.util.HashSet;
import java.util.Set;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.Topology;

/// Hands out names that no resource has and that it did not hand out before.
final class FreeNames {
    private final Set<String> taken = new HashSet<>();

    FreeNames(Topology topology) {
        topology.all().stream().map(Resource::name).forEach(taken::add);
    }

    /// The first free of `stem-1`, `stem-2` ...
    String numbered(String stem) {
        int number = 1;
        while (!taken.add(stem + "-" + number)) {
            number++;
        }
        return stem + "-" + number;
    }

    /// The name itself when it is free, else the first free of `name-2`, `name-3` ... that is not longer than allowed.
    String like(String name, int longest) {
        String next = cut(name, longest);
        for (int number = 2; !taken.add(next); number++) {
            next = cut(name, longest - 1 - String.valueOf(number).length()) + "-" + number;
        }
        return next;
    }

    private static String cut(String name, int longest) {
        return name.length() > longest ? name.substring(0, longest) : name;
    }
}
