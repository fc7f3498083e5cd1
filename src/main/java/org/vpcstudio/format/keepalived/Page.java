package org.vpcstudio.format.keepalived;

import java.util.List;

/// Lines with their indentation.
final class Page {
    private static final String LEVEL = "    ";

    private final StringBuilder text = new StringBuilder();
    private int depth;

    void line(String line) {
        text.append(LEVEL.repeat(depth)).append(line).append('\n');
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
}
