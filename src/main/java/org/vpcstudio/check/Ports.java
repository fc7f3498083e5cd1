package org.vpcstudio.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Ports of a rule as numbers.
///
/// @param first as written, whether it is a port or not
/// @param last as written; the same as the first for a single port
public record Ports(int first, int last) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,6})(?:-(\\d{1,6}))?");

    /// Every port.
    public static final Ports ALL = new Ports(1, 65535);

    /// What was written; empty when it is neither a number nor a range. Blank means every port.
    public static Optional<Ports> parse(String text) {
        if (text.isBlank()) {
            return Optional.of(ALL);
        }
        Matcher matcher = WRITTEN.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(matcher.group(1));
        return Optional.of(new Ports(first, matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2))));
    }

    /// Several of them with commas between; empty when one is neither a number nor a range.
    public static Optional<List<Ports>> parseList(String text) {
        List<Ports> all = new ArrayList<>();
        for (String one : text.split(",", -1)) {
            Optional<Ports> ports = one.isBlank() && !text.isBlank() ? Optional.empty() : parse(one);
            if (ports.isEmpty()) {
                return Optional.empty();
            }
            all.add(ports.get());
        }
        return Optional.of(List.copyOf(all));
    }

    public boolean isReversed() {
        return first > last;
    }

    public boolean isInRange() {
        return Math.min(first, last) >= ALL.first && Math.max(first, last) <= ALL.last;
    }

    public boolean contains(int port) {
        return first <= port && port <= last;
    }

    public boolean contains(Ports other) {
        return first <= other.first && other.last <= last;
    }

    public boolean overlaps(Ports other) {
        return first <= other.last && other.first <= last;
    }
}
