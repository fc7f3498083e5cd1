package org.vpcstudio.edit.copying;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.Topology;

/// Names of copies: the name itself while nobody has it, else the next number.
final class Names {
    private static final Pattern NUMBERED =
            Pattern.compile("(?<stem>.*?)(?<join>[-_.])(?<number>\\d{1,6})", Pattern.DOTALL);

    private final Set<String> taken = new HashSet<>();
    private final int longest;

    /// @param longest how many characters a name may have
    Names(Topology topology, int longest) {
        this.longest = longest;
        topology.all().forEach(resource -> taken.add(resource.name()));
    }

    /// `web-1` becomes `web-2`, `vip-web` becomes `vip-web-2`, `Internet, TCP 443` becomes `Internet, TCP 443 (2)`; a
    /// blank name stays.
    String next(Resource resource) {
        String name = resource.name();
        if (name.isBlank()) {
            return name;
        }
        String free = name;
        Matcher numbered = NUMBERED.matcher(name);
        boolean sentence = name.indexOf(' ') >= 0;
        boolean counted = !sentence && numbered.matches();
        String stem = counted ? numbered.group("stem") : name;
        String join = counted ? numbered.group("join") : sentence ? " (" : "-";
        int number = counted ? Integer.parseInt(numbered.group("number")) : 1;
        String digits = counted ? "%0" + numbered.group("number").length() + "d" : "%d";
        while (taken.contains(free)) {
            number++;
            free = fitted(stem, join + String.format(Locale.ROOT, digits, number) + (sentence ? ")" : ""));
        }
        taken.add(free);
        return free;
    }

    /// The stem gives way, the number has to be seen; a name that was too long before may stay so.
    private String fitted(String stem, String ending) {
        int room = Math.max(1, Math.max(longest, stem.length()) - ending.length());
        return (stem.length() + ending.length() <= longest ? stem : stem.substring(0, Math.min(stem.length(), room)))
                + ending;
    }
}
