package org.vpcstudio.check.rule.security;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The ports of a security rule as numbers.
///
/// @param first as written, whether it is a port or not
/// @param last as written; the same as the first for a single port
record Ports(int first, int last) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,6})(?:-(\\d{1,6}))?");

    /// Every port.
    static final Ports ALL = new Ports(1, 65535);

    /// What was written; empty when it is neither a number nor a range. Blank means every port.
    static Optional<Ports> parse(String text) {
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

    boolean isReversed() {
        return first > last;
    }

    boolean isInRange() {
        return Math.min(first, last) >= ALL.first && Math.max(first, last) <= ALL.last;
    }

    boolean contains(int port) {
        return first <= port && port <= last;
    }
}
