package org.vpcstudio.ui.inspector;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.shape.Shape;
import org.vpcstudio.model.shape.Shape.Scalar;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.text.Message;

/// Values without records in them as text, and back. Lists and texts by name have a line for each element.
///
/// @param span the range of its numbers
/// @param hostBits whether a range may name an address inside it, as `169.254.10.1/30` does
record Values(Numbers.Span span, boolean hostBits) {
    /// The text of a value.
    static String write(Object value, Shape shape) {
        return switch (shape) {
            case Scalar _ -> value instanceof Written<?> written ? written.text() : value.toString();
            case Shape.Word(var constants) -> wordOf(constants, value);
            case Shape.Maybe(Shape inner) ->
                ((Optional<?>) value).map(present -> write(present, inner)).orElse("");
            case Shape.Many(Shape element) ->
                ((List<?>) value).stream().map(one -> write(one, element)).collect(Collectors.joining("\n"));
            case Shape.Texts _ ->
                ((Map<?, ?>) value)
                        .entrySet().stream()
                                .map(entry -> entry.getKey() + "=" + entry.getValue())
                                .collect(Collectors.joining("\n"));
            case Shape.Choice _, Shape.Structure _ -> throw new IllegalArgumentException("Not one row: " + shape);
        };
    }

    private static String wordOf(Map<String, Enum<?>> constants, Object value) {
        return constants.entrySet().stream()
                .filter(entry -> entry.getValue() == value)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /// The value a text means; empty when it means none.
    Optional<Object> read(String text, Shape shape) {
        return switch (shape) {
            case Scalar scalar -> scalar(text, scalar);
            case Shape.Word(var constants) -> Optional.ofNullable(constants.get(text));
            case Shape.Maybe(Shape inner) ->
                text.isBlank()
                        ? Optional.of(Optional.empty())
                        : read(text, inner).map(Optional::of);
            case Shape.Many(Shape element) -> many(text, element);
            case Shape.Texts _ -> texts(text);
            case Shape.Choice _, Shape.Structure _ -> Optional.empty();
        };
    }

    private Optional<Object> scalar(String text, Scalar scalar) {
        String plain = text.strip();
        return switch (scalar) {
            case TEXT -> Optional.of(plain);
            case INT -> Numbers.read(plain, span).map(Long::intValue);
            case LONG -> Numbers.read(plain, span).map(number -> number);
            case FLAG -> Optional.of(plain.equals("true"));
            case ID -> plain.isEmpty() ? Optional.empty() : Optional.of(ResourceId.of(plain));
            case NIC -> plain.isEmpty() ? Optional.empty() : Optional.of(NicRef.parse(plain));
            case ADDRESS -> good(Written.address(plain));
            case ADDRESS6 -> good(Written.address6(plain));
            case RANGE -> good(Written.cidr(plain)).filter(range -> hostBits || begins((Written<?>) range));
        };
    }

    /// Blank means that nothing is said, which the rules judge.
    private static Optional<Object> good(Written<?> written) {
        return Optional.<Object>of(written)
                .filter(_ -> written.isBlank() || written.value().isPresent());
    }

    private static boolean begins(Written<?> range) {
        return range.value().filter(cidr -> ((Cidr) cidr).hasHostBits()).isEmpty();
    }

    private Optional<Object> many(String text, Shape element) {
        List<Object> values = new ArrayList<>();
        for (String line : text.split("[,\\n]", -1)) {
            if (!line.isBlank()) {
                Optional<Object> value = read(line, element);
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                values.add(value.get());
            }
        }
        return Optional.of(values);
    }

    private static Optional<Object> texts(String text) {
        TreeMap<String, String> texts = new TreeMap<>();
        for (String line : text.split("\\n", -1)) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                texts.put(
                        line.substring(0, equals).strip(),
                        line.substring(equals + 1).strip());
            } else if (!line.isBlank()) {
                return Optional.empty();
            }
        }
        return Optional.of(Collections.unmodifiableSortedMap(texts));
    }

    /// Why a text means nothing.
    Message reason(Shape shape) {
        return switch (shape) {
            case Scalar.INT, Scalar.LONG -> Message.of("inspector.bad.range", span.from(), span.to());
            case Scalar.ADDRESS -> Message.of("inspector.bad.address");
            case Scalar.ADDRESS6 -> Message.of("inspector.bad.address6");
            case Scalar.RANGE -> Message.of("inspector.bad.network");
            case Scalar.ID, Scalar.NIC -> Message.of("inspector.bad.needed");
            case Shape.Maybe(Shape inner) -> reason(inner);
            case Shape.Many(Shape element) -> reason(element);
            case Shape.Texts _ -> Message.of("inspector.bad.pairs");
            case Scalar _, Shape.Word _, Shape.Choice _, Shape.Structure _ -> Message.of("inspector.bad.word");
        };
    }
}
