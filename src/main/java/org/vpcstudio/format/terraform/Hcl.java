package org.vpcstudio.format.terraform;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// A small text model of HCL, the language of Terraform: what stands in a file, in the order of the lines. {@link
/// HclPrinter} lays it out.
final class Hcl {
    private Hcl() {}

    /// What can stand in a body, one below the other.
    sealed interface Item {}

    /// `name = value`; the name as it is written, with quotes where it needs them.
    record Attribute(String name, Value value) implements Item {}

    /// `type "label" { ... }`.
    record Block(String type, List<String> labels, List<Item> items) implements Item {
        Block {
            labels = List.copyOf(labels);
            items = List.copyOf(items);
        }
    }

    /// `# text`, one line.
    record Comment(String text) implements Item {}

    /// An empty line.
    record Gap() implements Item {}

    /// The right side of an attribute.
    sealed interface Value {}

    /// Text between quotes, escaped when it is printed.
    record Text(String text) implements Value {}

    /// Code in one line, printed as it stands: a number, a reference, a call.
    record Code(String code) implements Value {}

    /// `[a, b]` in one line, or one element a line.
    record Tuple(List<Value> elements, boolean oneLine) implements Value {
        Tuple {
            elements = List.copyOf(elements);
        }
    }

    /// `{ ... }` with one entry a line.
    record Entries(List<Item> items) implements Value {
        Entries {
            items = List.copyOf(items);
        }
    }

    /// `function(argument, { ... })`, one entry a line.
    record Call(String function, Value argument, Entries entries) implements Value {}

    static Value text(String text) {
        return new Text(text);
    }

    static Value code(String code) {
        return new Code(code);
    }

    static Value number(int number) {
        return new Code(Integer.toString(number));
    }

    static Value bool(boolean value) {
        return new Code(Boolean.toString(value));
    }

    /// `[a, b]` in one line.
    static Value list(Stream<Value> elements) {
        return new Tuple(elements.toList(), true);
    }

    /// One element a line; `[]` without any.
    static Value column(Stream<Value> elements) {
        List<Value> all = elements.toList();
        return new Tuple(all, all.isEmpty());
    }

    /// An object, one entry a line.
    static Entries entries(Consumer<Body> content) {
        Body body = new Body();
        content.accept(body);
        return new Entries(body.items());
    }

    /// Text as it stands between quotes: with escapes for what HCL would read otherwise.
    static String quoted(String text) {
        return '"' + escaped(text) + '"';
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean opensTemplate = (c == '$' || c == '%') && text.startsWith("{", i + 1);
            switch (c) {
                case '\\' -> out.append("\\\\");
                case '"' -> out.append("\\\"");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (Character.isISOControl(c)) {
                        out.append("\\u").append(HexFormat.of().toHexDigits(c));
                    } else {
                        out.append(c).append(opensTemplate ? String.valueOf(c) : "");
                    }
                }
            }
        }
        return out.toString();
    }

    /// Text as it stands in a template file, where only the openings of templates mean something.
    static String inTemplate(String text) {
        return text.replace("${", "$${").replace("%{", "%%{");
    }

    /// Collects the lines of a file, a block or an object. Used by one thread and thrown away.
    static final class Body {
        private final List<Item> items = new ArrayList<>();

        Body set(String name, Value value) {
            items.add(new Attribute(name, value));
            return this;
        }

        /// An entry of an object whose key is a name of the design.
        Body entry(String key, Value value) {
            return set(quoted(key), value);
        }

        Body comment(String text) {
            items.add(new Comment(text));
            return this;
        }

        /// An empty line, unless this is the first line or the last one is empty.
        Body gap() {
            if (!items.isEmpty() && !(items.getLast() instanceof Gap)) {
                items.add(new Gap());
            }
            return this;
        }

        Body block(String type, List<String> labels, Consumer<Body> content) {
            Body inner = new Body();
            content.accept(inner);
            items.add(new Block(type, labels, inner.items()));
            return this;
        }

        Body block(String type, Consumer<Body> content) {
            return block(type, List.of(), content);
        }

        /// A block at the top level, with an empty line before it and a comment that says what cannot be seen.
        Body section(String comment, String type, List<String> labels, Consumer<Body> content) {
            gap();
            if (!comment.isEmpty()) {
                comment(comment);
            }
            return block(type, labels, content);
        }

        Body resource(String type, String label, Consumer<Body> content) {
            return section("", "resource", List.of(type, label), content);
        }

        boolean isEmpty() {
            return items.isEmpty();
        }

        List<Item> items() {
            return List.copyOf(items);
        }
    }
}
