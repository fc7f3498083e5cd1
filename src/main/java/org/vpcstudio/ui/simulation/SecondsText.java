package org.vpcstudio.ui.simulation;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A time as it is typed: seconds, with up to three digits after the point (a comma will do), with or without an s.
final class SecondsText {
    private static final Pattern SECONDS = Pattern.compile("(\\d{1,5})(?:[.,](\\d{1,3}))?\\s*s?");

    private SecondsText() {}

    /// The milliseconds meant; empty when the text is not a time.
    static OptionalLong millis(String text) {
        Matcher matcher = SECONDS.matcher(text.strip());
        if (!matcher.matches()) {
            return OptionalLong.empty();
        }
        String fraction = matcher.group(2) == null ? "" : matcher.group(2);
        return OptionalLong.of(
                Long.parseLong(matcher.group(1)) * 1000 + Long.parseLong((fraction + "000").substring(0, 3)));
    }
}
