package org.vpcstudio.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The sources of a rule in words for people: titles of documentation pages instead of paths.
public final class SourceWords {
    private static final Map<String, String> SHELVES = Map.of(
            "vpc", "",
            "vpcapi", "API: ",
            "ecs", "",
            "eip", "",
            "vpn", "",
            "dc", "",
            "nat", "",
            "ka", "keepalived: ",
            "gh", "");

    private static final List<String> ACRONYMS = List.of(
            "ip", "ipv4", "ipv6", "vip", "ecs", "ecss", "eip", "eips", "vpc", "vpcs", "api", "cidr", "nic", "az", "vpn",
            "nat", "snat", "dnat", "dns", "bgp");

    private SourceWords() {}

    /// The sources as one line, such as `Virtual IP Address Overview; Disabling IP forwarding on the standby ECS`.
    ///
    /// @param source what {@link RuleInfo#source} says: references separated by `;`
    public static String of(String source) {
        return Stream.of(source.split(";", -1))
                .map(String::strip)
                .filter(reference -> !reference.isEmpty())
                .map(SourceWords::reference)
                .collect(Collectors.joining("; "));
    }

    private static String reference(String reference) {
        if (reference.equals("seed") || reference.startsWith("seed ")) {
            return "Virtual IP Address Overview";
        }
        if (reference.equals("ka:man")) {
            return "keepalived.conf(5)";
        }
        if (reference.startsWith("KA#")) {
            return "keepalived issue " + reference.substring(3);
        }
        int colon = reference.indexOf(':');
        String shelf = colon < 0 ? "" : reference.substring(0, colon);
        if (!SHELVES.containsKey(shelf)) {
            return reference;
        }
        String place = reference.substring(colon + 1);
        return SHELVES.getOrDefault(shelf, "")
                + (place.contains(".rst") ? title(place) : place.replace("#", " issue "));
    }

    /// The name of the page as its title, and what stands behind it, such as an error code.
    private static String title(String path) {
        int end = path.indexOf(".rst");
        String name = path.substring(path.lastIndexOf('/', end) + 1, end);
        String words = Stream.of(name.split("_"))
                .map(word -> ACRONYMS.contains(word) ? acronym(word) : word)
                .collect(Collectors.joining(" "));
        return words.substring(0, 1).toUpperCase(Locale.ROOT)
                + words.substring(1)
                + path.substring(end + ".rst".length());
    }

    /// The plural s stays small.
    private static String acronym(String word) {
        String upper = word.toUpperCase(Locale.ROOT);
        boolean plural = word.endsWith("s") && !word.equals("ecs");
        return plural ? upper.substring(0, upper.length() - 1) + "s" : upper;
    }
}
