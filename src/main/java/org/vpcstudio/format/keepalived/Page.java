package org.vpcstudio.format.keepalived;

import java.math.BigDecimal;
import java.util.List;

/// Lines with their indentation.
final class Page {
    private static final String LEVEL = "    ";

    private final StringBuilder text = new StringBuilder();
    private int depth;

    /// A line stays one line, whatever names in it hold.
    void line(String line) {
        text.append(LEVEL.repeat(depth))
                .append(line.replaceAll("\\p{Cntrl}", " "))
                .append('\n');
    }

    void lineIf(boolean wanted, String line) {
        if (wanted) {
            line(line);
        }
    }

    void open(String head) {
        if (depth == 0 && !text.isEmpty()) {
            text.append('\n');
        }
        line(head + " {");
        depth++;
    }

    void close() {
        depth--;
        line("}");
    }

    /// A block of plain lines; nothing when there are none.
    void block(String head, List<String> lines) {
        if (!lines.isEmpty()) {
            open(head);
            lines.forEach(this::line);
            close();
        }
    }

    String text() {
        return text.toString();
    }

    /// Milliseconds as seconds without needless zeros.
    static String seconds(int millis) {
        return BigDecimal.valueOf(millis, 3).stripTrailingZeros().toPlainString();
    }

    /// One word, in quotes where it must be.
    static String word(String text) {
        boolean plain = !text.isEmpty() && text.chars().noneMatch(c -> c <= ' ' || "#!{}\"".indexOf(c) >= 0);
        return plain ? text : quoted(text);
    }

    /// keepalived has no way to write a quotation mark inside quotes.
    static String quoted(String text) {
        return "\"" + text.replace("\"", "") + "\"";
    }
}
