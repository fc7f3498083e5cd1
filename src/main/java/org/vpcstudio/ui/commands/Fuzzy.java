package org.vpcstudio.ui.commands;

import java.util.Locale;
import java.util.OptionalInt;

/// How well a few letters fit a text: all of them have to come in their order, better at the beginnings of words and
/// side by side.
final class Fuzzy {
    private static final int BEGINNING = 8;
    private static final int BESIDE = 5;
    private static final int LETTER = 1;

    private Fuzzy() {}

    /// More is better; empty when a letter is missing. Blanks in the pattern do not count.
    static OptionalInt score(String pattern, String text) {
        String wanted = pattern.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
        String given = text.toLowerCase(Locale.ROOT);
        int best = -1;
        // Each place where the first letter is may be the best beginning.
        for (int from = 0; from < Math.max(1, given.length()); from++) {
            if (wanted.isEmpty() || (from < given.length() && given.charAt(from) == wanted.charAt(0))) {
                best = Math.max(best, scoreFrom(wanted, given, from));
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private static int scoreFrom(String wanted, String given, int from) {
        int score = 0;
        int at = from;
        int before = -2;
        for (int i = 0; i < wanted.length(); i++) {
            int found = given.indexOf(wanted.charAt(i), at);
            if (found < 0) {
                return -1;
            }
            boolean beginning = found == 0 || !Character.isLetterOrDigit(given.charAt(found - 1));
            score += LETTER + (beginning ? BEGINNING : 0) + (found == before + 1 ? BESIDE : 0);
            before = found;
            at = found + 1;
        }
        return score;
    }
}
