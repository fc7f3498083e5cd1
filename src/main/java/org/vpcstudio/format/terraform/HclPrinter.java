package org.vpcstudio.format.terraform;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vpcstudio.format.terraform.Hcl.Attribute;
import org.vpcstudio.format.terraform.Hcl.Block;
import org.vpcstudio.format.terraform.Hcl.Call;
import org.vpcstudio.format.terraform.Hcl.Code;
import org.vpcstudio.format.terraform.Hcl.Comment;
import org.vpcstudio.format.terraform.Hcl.Entries;
import org.vpcstudio.format.terraform.Hcl.Gap;
import org.vpcstudio.format.terraform.Hcl.Item;
import org.vpcstudio.format.terraform.Hcl.Text;
import org.vpcstudio.format.terraform.Hcl.Tuple;
import org.vpcstudio.format.terraform.Hcl.Value;

/// Lays HCL out exactly as `terraform fmt` does: two spaces a level, `=` aligned over neighbouring single lines.
final class HclPrinter {
    private static final String LEVEL = "  ";

    // What takes one column for the formatter: a letter with its accents.
    private static final Pattern COLUMN = Pattern.compile("\\X");

    private HclPrinter() {}

    static String print(List<Item> items) {
        StringBuilder out = new StringBuilder();
        lines(items, "").forEach(line -> out.append(line).append('\n'));
        return out.toString();
    }

    private static List<String> lines(List<Item> items, String indent) {
        List<String> lines = new ArrayList<>();
        int next = 0;
        while (next < items.size()) {
            int end = endOfGroup(items, next);
            if (end > next) {
                lines.addAll(aligned(items.subList(next, end), indent));
                next = end;
            } else {
                lines.addAll(single(items.get(next), indent));
                next++;
            }
        }
        return lines;
    }

    /// The end of the run of single-line attributes that starts here.
    private static int endOfGroup(List<Item> items, int start) {
        int end = start;
        while (end < items.size() && items.get(end) instanceof Attribute attribute && isOneLine(attribute.value())) {
            end++;
        }
        return end;
    }

    private static List<String> aligned(List<Item> group, String indent) {
        List<Attribute> attributes = group.stream().map(Attribute.class::cast).toList();
        int widest = attributes.stream().mapToInt(a -> columns(a.name())).max().orElse(0);
        return attributes.stream()
                .map(a -> indent + a.name() + " ".repeat(widest - columns(a.name())) + " = " + oneLine(a.value()))
                .toList();
    }

    private static int columns(String text) {
        return (int) COLUMN.matcher(text).results().count();
    }

    private static List<String> single(Item item, String indent) {
        return switch (item) {
            case Gap _ -> List.of("");
            case Comment comment -> List.of(indent + "# " + comment.text());
            case Block block -> block(block, indent);
            case Attribute attribute -> tall(attribute, indent);
        };
    }

    private static List<String> block(Block block, String indent) {
        String labels =
                block.labels().stream().map(label -> Hcl.quoted(label) + " ").collect(Collectors.joining());
        String head = indent + block.type() + " " + labels + "{";
        return block.items().isEmpty() ? List.of(head + "}") : bracketed(head, block.items(), indent, "}");
    }

    private static List<String> bracketed(String head, List<Item> items, String indent, String end) {
        List<String> lines = new ArrayList<>();
        lines.add(head);
        lines.addAll(lines(items, indent + LEVEL));
        lines.add(indent + end);
        return lines;
    }

    private static List<String> tall(Attribute attribute, String indent) {
        return tall(indent + attribute.name() + " = ", attribute.value(), indent);
    }

    private static List<String> tall(String head, Value value, String indent) {
        return switch (value) {
            case Text _, Code _ -> List.of(head + oneLine(value));
            case Entries entries -> bracketed(head + "{", entries.items(), indent, "}");
            case Call call ->
                bracketed(head + opening(call) + "{", call.entries().items(), indent, "})");
            case Tuple tuple -> {
                List<String> lines = new ArrayList<>();
                lines.add(head + "[");
                for (Value element : tuple.elements()) {
                    List<String> inner = tall(indent + LEVEL, element, indent + LEVEL);
                    lines.addAll(inner.subList(0, inner.size() - 1));
                    lines.add(inner.getLast() + ",");
                }
                lines.add(indent + "]");
                yield lines;
            }
        };
    }

    private static boolean isOneLine(Value value) {
        return switch (value) {
            case Text _, Code _ -> true;
            case Tuple tuple -> tuple.oneLine();
            case Entries entries -> entries.items().isEmpty();
            case Call call -> isOneLine(call.entries());
        };
    }

    private static String oneLine(Value value) {
        return switch (value) {
            case Text text -> Hcl.quoted(text.text());
            case Code code -> code.code();
            case Tuple tuple ->
                tuple.elements().stream().map(HclPrinter::oneLine).collect(Collectors.joining(", ", "[", "]"));
            case Entries _ -> "{}";
            case Call call -> opening(call) + "{})";
        };
    }

    private static String opening(Call call) {
        return call.function() + "(" + oneLine(call.argument()) + ", ";
    }
}
