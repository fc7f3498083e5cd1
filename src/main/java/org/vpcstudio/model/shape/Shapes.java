package org.vpcstudio.model.shape;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.net.Ipv6;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.shape.Shape.Scalar;
import org.vpcstudio.model.shape.Shape.Structure;
import org.vpcstudio.model.topology.Default;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.Refers;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;

/// Finds the shape of a type.
public final class Shapes {
    private static final ClassValue<Structure> RECORDS = new ClassValue<>() {
        @Override
        protected Structure computeValue(Class<?> type) {
            return structure(type);
        }
    };

    private Shapes() {}

    /// The shape of a record.
    ///
    /// @throws IllegalArgumentException for a type that no file could hold: our own mistake
    public static Structure of(Class<?> type) {
        return RECORDS.get(type);
    }

    /// The shape of a resource.
    public static Structure of(Resource resource) {
        return RECORDS.get(resource.getClass());
    }

    private static Structure structure(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException("Not a record: " + type);
        }
        List<Part> parts =
                Stream.of(type.getRecordComponents()).map(Shapes::part).toList();
        return new RecordShape(type, parts, Calls.maker(type));
    }

    private static Part part(RecordComponent component) {
        Shape shape = shape(component.getGenericType());
        Default written = component.getAnnotation(Default.class);
        Optional<Object> fallback = written == null ? fallback(shape) : Optional.of(parse(written.value(), shape));
        Refers refers = component.getAnnotation(Refers.class);
        List<Kind> kinds = refers == null ? List.of() : List.of(refers.value());
        return new Part(component.getName(), shape, fallback, kinds, Calls.getter(component));
    }

    private static Shape shape(Type type) {
        return switch (type) {
            case Class<?> plain -> shape(plain);
            case ParameterizedType general -> shape(general);
            default -> throw new IllegalArgumentException("No shape: " + type);
        };
    }

    private static Shape shape(ParameterizedType general) {
        Type inner = general.getActualTypeArguments()[0];
        if (general.getRawType() == Optional.class) {
            return new Shape.Maybe(shape(inner));
        }
        if (general.getRawType() == List.class) {
            return new Shape.Many(shape(inner));
        }
        if (general.getRawType() == SortedMap.class) {
            return new Shape.Texts();
        }
        if (general.getRawType() == Written.class) {
            return written(inner);
        }
        throw new IllegalArgumentException("No shape: " + general);
    }

    private static Shape written(Type inner) {
        if (inner == Ipv4.class) {
            return Scalar.ADDRESS;
        }
        if (inner == Ipv6.class) {
            return Scalar.ADDRESS6;
        }
        if (inner == Cidr.class) {
            return Scalar.RANGE;
        }
        throw new IllegalArgumentException("No shape: what is written for " + inner);
    }

    private static Shape shape(Class<?> type) {
        if (type == String.class) {
            return Scalar.TEXT;
        }
        if (type == int.class || type == Integer.class) {
            return Scalar.INT;
        }
        if (type == long.class || type == Long.class) {
            return Scalar.LONG;
        }
        if (type == boolean.class || type == Boolean.class) {
            return Scalar.FLAG;
        }
        if (type == ResourceId.class) {
            return Scalar.ID;
        }
        if (type == NicRef.class) {
            return Scalar.NIC;
        }
        if (type.isEnum()) {
            return word(type);
        }
        return type.isSealed() ? choice(type) : of(type);
    }

    private static Shape word(Class<?> type) {
        Map<String, Enum<?>> constants = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            Enum<?> word = (Enum<?>) constant;
            constants.put(word.name().toLowerCase(Locale.ROOT).replace('_', '-'), word);
        }
        return new Shape.Word(Collections.unmodifiableMap(constants));
    }

    /// `LinkDown` is written `link-down`, `OfVip` is written `vip`.
    private static Shape choice(Class<?> type) {
        Map<String, Structure> cases = new LinkedHashMap<>();
        for (Class<?> record : type.getPermittedSubclasses()) {
            String name = record.getSimpleName().replaceFirst("^Of(?=[A-Z])", "");
            cases.put(name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT), of(record));
        }
        return new Shape.Choice(Collections.unmodifiableMap(cases));
    }

    private static Optional<Object> fallback(Shape shape) {
        return switch (shape) {
            case Scalar scalar -> fallback(scalar);
            case Shape.Maybe _ -> Optional.of(Optional.empty());
            case Shape.Many _ -> Optional.of(List.of());
            case Shape.Texts _ -> Optional.of(Collections.emptySortedMap());
            case Shape.Word _, Shape.Choice _ -> Optional.empty();
            case Structure structure -> unsaid(structure);
        };
    }

    private static Optional<Object> fallback(Scalar scalar) {
        return switch (scalar) {
            case TEXT -> Optional.of("");
            case ADDRESS -> Optional.of(Written.address(""));
            case ADDRESS6 -> Optional.of(Written.address6(""));
            case RANGE -> Optional.of(Written.cidr(""));
            case INT, LONG, FLAG, ID, NIC -> Optional.empty();
        };
    }

    /// A record of which nothing has to be said.
    private static Optional<Object> unsaid(Structure structure) {
        List<Optional<Object>> values =
                structure.parts().stream().map(Part::fallback).toList();
        return values.stream().allMatch(Optional::isPresent)
                ? Optional.of(structure.make(
                        values.stream().map(Optional::orElseThrow).toArray()))
                : Optional.empty();
    }

    private static Object parse(String text, Shape shape) {
        return switch (shape) {
            case Scalar.INT -> Integer.valueOf(text);
            case Scalar.LONG -> Long.valueOf(text);
            case Scalar.FLAG -> Boolean.valueOf(text);
            case Scalar.TEXT -> text;
            case Shape.Word(var constants)
            when constants.containsKey(text) ->
                Optional.ofNullable(constants.get(text)).orElseThrow();
            case Scalar _, Shape.Word _, Shape.Maybe _, Shape.Many _, Shape.Texts _, Shape.Choice _, Structure _ ->
                throw new IllegalArgumentException("Not a default: " + text + " of " + shape);
        };
    }
}
