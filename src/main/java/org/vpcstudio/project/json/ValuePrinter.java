package org.vpcstudio.project.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vpcstudio.model.shape.Part;
import org.vpcstudio.model.shape.Shape;
import org.vpcstudio.model.shape.Shape.Scalar;
import org.vpcstudio.model.shape.Shape.Structure;

/// Prints the values of a design as JSON, one property or element a line. What is as it would be unsaid is left
/// out, so that a file shows what somebody decided.
final class ValuePrinter {
    private final JsonLines lines;

    ValuePrinter(JsonLines lines) {
        this.lines = lines;
    }

    /// Prints the properties of a record into the object that is open.
    void properties(Object record, Structure structure, Set<String> except) {
        for (Part part : structure.parts()) {
            if (!except.contains(part.name()) && !part.isDefault(record)) {
                lines.key(part.name());
                value(part.of(record), part.shape());
            }
        }
    }

    private void value(Object value, Shape shape) {
        switch (shape) {
            case Scalar.INT, Scalar.LONG, Scalar.FLAG -> lines.raw(value.toString());
            case Scalar _ -> lines.text(value.toString());
            case Shape.Word word -> lines.text(word.wordOf(value));
            case Shape.Maybe(Shape inner) -> value(((Optional<?>) value).orElseThrow(), inner);
            case Shape.Many(Shape element) -> list((List<?>) value, element);
            case Shape.Texts _ -> texts((Map<?, ?>) value);
            case Shape.Choice choice -> choice(value, choice);
            case Structure structure -> {
                lines.open('{');
                properties(value, structure, Set.of());
                lines.close('}');
            }
        }
    }

    private void list(List<?> values, Shape element) {
        lines.open('[');
        for (Object value : values) {
            lines.element();
            value(value, element);
        }
        lines.close(']');
    }

    /// Half a character in a name would make the file unreadable; it becomes a question mark.
    private void texts(Map<?, ?> texts) {
        lines.open('{');
        texts.forEach((key, text) -> {
            lines.key(new String(key.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
            lines.text(text.toString());
        });
        lines.close('}');
    }

    private void choice(Object value, Shape.Choice choice) {
        Structure structure = choice.of(value);
        if (structure.parts().isEmpty()) {
            lines.text(choice.wordOf(value));
            return;
        }
        lines.open('{');
        lines.key("type");
        lines.text(choice.wordOf(value));
        properties(value, structure, Set.of());
        lines.close('}');
    }
}
