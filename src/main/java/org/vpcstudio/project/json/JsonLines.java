package org.vpcstudio.project.json;

import java.nio.charset.StandardCharsets;

/// JSON being printed, one property or element a line, two spaces a level, so that a person can read it and Git can
/// merge it.
final class JsonLines {
    private static final String HEX = "0123456789abcdef";

    /// A line feed and twelve levels.
    private static final String NEW_LINE = "\n" + "  ".repeat(12);

    private final StringBuilder text;
    private int depth;
    private boolean empty = true;

    JsonLines(int size) {
        this.text = new StringBuilder(size);
    }

    /// Begins an object or a list.
    void open(char bracket) {
        text.append(bracket);
        depth++;
        empty = true;
    }

    /// Ends it; an empty one stays on its line.
    void close(char bracket) {
        depth--;
        if (!empty) {
            newLine();
        }
        text.append(bracket);
        empty = false;
    }

    /// Begins an element of the open list.
    void element() {
        if (!empty) {
            text.append(',');
        }
        newLine();
        empty = false;
    }

    private void newLine() {
        text.append(NEW_LINE, 0, Math.min(1 + 2 * depth, NEW_LINE.length()));
        for (int i = NEW_LINE.length() / 2; i < depth; i++) {
            text.append("  ");
        }
    }

    /// Begins a property of the open object.
    void key(String name) {
        element();
        text(name);
        text.append(": ");
    }

    /// A number, a flag, or anything else that is already JSON.
    void raw(String json) {
        text.append(json);
        empty = false;
    }

    /// A text in quotes.
    void text(String value) {
        text.append('"');
        if (isPlain(value)) {
            text.append(value);
        } else {
            escaped(value);
        }
        text.append('"');
    }

    /// Whether every character stands for itself; nearly always, so it is copied as a whole.
    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c >= 0x7F || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    private void escaped(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> character(value, i);
            }
        }
    }

    /// Half a surrogate pair cannot be said in UTF-8, so it is escaped like a control character.
    private void character(String value, int i) {
        char c = value.charAt(i);
        boolean pairedAhead =
                Character.isHighSurrogate(c) && i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1));
        boolean pairedBehind = Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(value.charAt(i - 1));
        if (c < ' ' || c == 0x7F || (Character.isSurrogate(c) && !pairedAhead && !pairedBehind)) {
            text.append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
                text.append(HEX.charAt(c >> shift & 0xF));
            }
        } else {
            text.append(c);
        }
    }

    /// How many characters there are.
    int length() {
        return text.length();
    }

    /// What was printed so far, in UTF-8; what follows begins anew. To be asked between two properties or elements.
    byte[] drain() {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        text.setLength(0);
        return bytes;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
