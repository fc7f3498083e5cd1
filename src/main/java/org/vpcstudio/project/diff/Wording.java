package org.vpcstudio.project.diff;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vpcstudio.model.diagram.Drawn;
import org.vpcstudio.model.shape.Shape;
import org.vpcstudio.model.shape.Shape.Scalar;
import org.vpcstudio.model.shape.Shape.Structure;

/// Values of a design on one line.
final class Wording {
    private Wording() {}

    static String of(Drawn drawn) {
        return "x " + drawn.x() + ", y " + drawn.y() + ", " + drawn.width() + " x " + drawn.height()
                + (drawn.locked() ? ", locked" : "")
                + (drawn.collapsed() ? ", collapsed" : "");
    }

    static String of(Object value, Shape shape) {
        return switch (shape) {
            case Scalar _ -> text(value.toString());
            case Shape.Word word -> word.wordOf(value);
            case Shape.Maybe(Shape inner) ->
                ((Optional<?>) value).map(present -> of(present, inner)).orElse("");
            case Shape.Many(Shape element) ->
                ((List<?>) value).stream().map(each -> of(each, element)).collect(Collectors.joining(", ", "[", "]"));
            case Shape.Texts _ ->
                ((Map<?, ?>) value)
                        .entrySet().stream()
                                .map(entry -> text(entry.getKey().toString())
                                        + "="
                                        + text(entry.getValue().toString()))
                                .collect(Collectors.joining(", ", "[", "]"));
            case Shape.Choice choice -> (choice.wordOf(value) + " " + parts(value, choice.of(value))).stripTrailing();
            case Structure structure -> "(" + parts(value, structure) + ")";
        };
    }

    /// What is not as it would be unsaid.
    private static String parts(Object record, Structure structure) {
        return structure.parts().stream()
                .filter(part -> !part.isDefault(record))
                .map(part -> part.name() + " " + of(part.of(record), part.shape()))
                .collect(Collectors.joining(", "));
    }

    /// A text as it stands when that is plain to see, else in quotes.
    static String text(String text) {
        boolean plain = !text.isBlank()
                && text.equals(text.strip())
                && text.chars().noneMatch(c -> Character.isISOControl(c) || c == '"');
        return plain ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (Character.isISOControl(c)) {
                quoted.append(c == '\n' ? "\\n" : String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                quoted.append(c == '"' || c == '\\' ? "\\" : "").append((char) c);
            }
        });
        return quoted.append('"').toString();
    }
}
