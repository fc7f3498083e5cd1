package org.vpcstudio.format.keepalived;

import java.util.List;

/// A line of a keepalived.conf, with the block that follows it.
///
/// @param line its number, from 1
/// @param words at least one, without quotes
/// @param block the lines between its braces
/// @param hasBlock whether there are braces
record Statement(int line, List<String> words, List<Statement> block, boolean hasBlock) {
    Statement {
        words = List.copyOf(words);
        block = List.copyOf(block);
    }

    String keyword() {
        return words.getFirst();
    }

    /// The word at this place after the keyword, from 1; blank beyond the end.
    String word(int place) {
        return place < words.size() ? words.get(place) : "";
    }

    /// The words after the keyword, with a space between them.
    String rest() {
        return String.join(" ", words.subList(1, words.size()));
    }
}
