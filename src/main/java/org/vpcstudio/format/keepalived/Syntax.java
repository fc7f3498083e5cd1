package org.vpcstudio.format.keepalived;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Splits the text of a keepalived.conf into statements: words, quotes, braces, comments with `#` and `!`. Source:
/// keepalived.conf(5), "Configuration file syntax".
final class Syntax {
    private final Problems problems;
    private final Deque<Open> open = new ArrayDeque<>();
    private final StringBuilder word = new StringBuilder();
    private List<String> words = new ArrayList<>();
    private boolean inWord;
    private int line = 1;

    /// A block whose closing brace has not been seen.
    private record Open(int line, List<String> words, List<Statement> block) {}

    private Syntax(Problems problems) {
        this.problems = problems;
        open.push(new Open(0, List.of(), new ArrayList<>()));
    }

    /// The statements of a file; what cannot be read is reported and left out.
    static List<Statement> read(String text, Problems problems) {
        Syntax syntax = new Syntax(problems);
        text.lines().forEach(syntax::readLine);
        return syntax.finish();
    }

    private void readLine(String text) {
        if (text.contains("{{") || text.contains("{%")) {
            problems.error(line, "template");
        } else if (text.strip().startsWith("include")) {
            problems.error(line, "include", text.strip());
        } else if (text.stripLeading().startsWith("@") || text.stripLeading().startsWith("$")) {
            problems.error(line, "conditional", text.strip());
        } else {
            readWords(text);
        }
        line++;
    }

    private void readWords(String text) {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                quoted = c != '"';
                if (quoted) {
                    word.append(c);
                }
            } else if (c == '#' || c == '!') {
                break;
            } else if (c == '"') {
                quoted = true;
                inWord = true;
            } else if (Character.isWhitespace(c)) {
                endWord();
            } else if (c == '{') {
                openBlock();
            } else if (c == '}') {
                closeBlock();
            } else {
                inWord = true;
                word.append(c);
            }
        }
        if (quoted) {
            problems.error(line, "quote");
        }
        endStatement();
    }

    private void endWord() {
        if (inWord) {
            words.add(word.toString());
        }
        word.setLength(0);
        inWord = false;
    }

    private void endStatement() {
        endWord();
        if (!words.isEmpty()) {
            open.getFirst().block().add(new Statement(line, words, List.of(), false));
            words = new ArrayList<>();
        }
    }

    private void openBlock() {
        endWord();
        if (words.isEmpty()) {
            words = takeLastStatement();
        }
        open.push(new Open(line, words, new ArrayList<>()));
        words = new ArrayList<>();
    }

    /// An opening brace may stand on the line after its keyword.
    private List<String> takeLastStatement() {
        List<Statement> block = open.getFirst().block();
        if (block.isEmpty() || block.getLast().hasBlock()) {
            problems.error(line, "brace.open");
            return new ArrayList<>(List.of("?"));
        }
        return new ArrayList<>(block.removeLast().words());
    }

    private void closeBlock() {
        endStatement();
        if (open.size() == 1) {
            problems.error(line, "brace.close");
            return;
        }
        Open done = open.pop();
        open.getFirst().block().add(new Statement(done.line(), done.words(), done.block(), true));
    }

    private List<Statement> finish() {
        while (open.size() > 1) {
            Open unfinished = open.pop();
            problems.error(
                    unfinished.line(), "brace.missing", unfinished.words().getFirst());
            open.getFirst().block().add(new Statement(unfinished.line(), unfinished.words(), unfinished.block(), true));
        }
        return open.getFirst().block();
    }
}
