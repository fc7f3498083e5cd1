package org.vpcstudio.ui.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Colours for the lines of a plan: comments, strings, numbers, and the words that lead a line. Line by line, which is
/// enough for the formats that are written.
enum Syntax {
    /// Terraform.
    HCL("#|//", "^\\s*(?<key>[A-Za-z_][\\w-]*)(?=\\s*(?:=|\\{|\"))"),
    /// keepalived.conf(5): comments begin with `#` or `!`.
    CONF("#|!", "^\\s*(?<key>[A-Za-z_][\\w-]*)"),
    /// YAML, cloud-init and Heat.
    YAML("#", "^\\s*(?:- )?(?<key>[A-Za-z_][\\w.-]*)(?=:)"),
    /// Shell scripts.
    SHELL("#", "^\\s*(?<key>if|then|else|elif|fi|for|do|done|while|case|esac|function|set|export)\\b"),
    /// Everything else.
    PLAIN("", "");

    private static final String STRING = "\"(?:[^\"\\\\]|\\\\.)*\"";
    private static final String NUMBER = "(?<![\\w.-])\\d+(?:\\.\\d+)*(?:/\\d+)?(?![\\w.-])";

    private final Pattern pattern;

    Syntax(String comment, String key) {
        this.pattern = comment.isEmpty()
                ? Pattern.compile("(?<key>(?!))(?<comment>(?!))(?<string>(?!))(?<number>(?!))")
                : Pattern.compile(key + "|(?<comment>(?<!\\S)(?:" + comment + ").*)|(?<string>" + STRING
                        + ")|(?<number>" + NUMBER + ")");
    }

    /// What a piece of a line is.
    enum Part {
        PLAIN,
        KEY,
        STRING,
        NUMBER,
        COMMENT
    }

    /// Some characters of a line.
    record Piece(Part part, String text) {}

    /// The syntax of a file of this name.
    static Syntax of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return switch (ending) {
            case "tf", "tfvars", "hcl" -> HCL;
            case "example" -> name.contains(".tfvars") ? HCL : PLAIN;
            case "conf" -> CONF;
            case "yaml", "yml" -> YAML;
            case "sh" -> SHELL;
            default -> PLAIN;
        };
    }

    /// The pieces of a line; together they are the line.
    List<Piece> pieces(String line) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = pattern.matcher(line);
        int end = 0;
        while (matcher.find()) {
            for (Part part : List.of(Part.KEY, Part.COMMENT, Part.STRING, Part.NUMBER)) {
                String group = part.name().toLowerCase(Locale.ROOT);
                if (matcher.group(group) != null) {
                    add(pieces, Part.PLAIN, line.substring(end, matcher.start(group)));
                    add(pieces, part, matcher.group(group));
                    end = matcher.end(group);
                }
            }
        }
        add(pieces, Part.PLAIN, line.substring(end));
        return pieces;
    }

    private static void add(List<Piece> pieces, Part part, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(part, text));
        }
    }
}
