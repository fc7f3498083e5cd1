package org.vpcstudio.project.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.shape.Part;
import org.vpcstudio.model.shape.Shape;
import org.vpcstudio.model.shape.Shape.Scalar;
import org.vpcstudio.model.shape.Shape.Structure;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.text.Message;
import tools.jackson.databind.JsonNode;

/// Reads the values of a design from JSON, as their shapes say. Every complaint names the place; what no shape knows
/// is kept for writing back.
final class ValueReader {
    private static final String CASE = "type";

    private final Reading reading;

    ValueReader(Reading reading) {
        this.reading = reading;
    }

    /// Reads a record.
    ///
    /// @param given properties that do not stand in the object
    /// @param known properties of the object that are not the record's
    Object record(JsonNode node, Structure structure, Map<String, Object> given, Set<String> known, Place place)
            throws UnreadableException {
        if (!node.isObject()) {
            throw Complaint.type(place, Message.of("project.expected.object"), node);
        }
        @Nullable Object[] values = new Object[structure.parts().size()];
        given.forEach((name, value) -> values[structure.indexOf(name)] = value);
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            String name = property.getKey();
            int index = structure.indexOf(name);
            if (index >= 0 && !given.containsKey(name)) {
                values[index] =
                        value(property.getValue(), structure.parts().get(index).shape(), place, name);
            } else if (!known.contains(name)) {
                reading.keep(place.property(name), property.getValue());
            }
        }
        return made(structure, complete(values, structure, place), node, place);
    }

    private static Object[] complete(@Nullable Object[] values, Structure structure, Place place)
            throws UnreadableException {
        Object[] all = new Object[values.length];
        for (int i = 0; i < all.length; i++) {
            Object value = values[i];
            all[i] = value == null ? unsaid(structure.parts().get(i), place) : value;
        }
        return all;
    }

    private static Object unsaid(Part part, Place place) throws UnreadableException {
        Optional<Object> fallback = part.fallback();
        if (fallback.isEmpty()) {
            throw Complaint.missing(place, part.name());
        }
        return fallback.get();
    }

    private static Object made(Structure structure, Object[] values, JsonNode node, Place place)
            throws UnreadableException {
        try {
            return structure.make(values);
        } catch (IllegalArgumentException e) {
            throw Complaint.value(place, e, node);
        }
    }

    private Object value(JsonNode node, Shape shape, Place parent, String name) throws UnreadableException {
        if (shape instanceof Shape.Many(Shape element)) {
            return list(node, element, parent, name);
        }
        return value(node, shape, parent.property(name));
    }

    private Object value(JsonNode node, Shape shape, Place place) throws UnreadableException {
        return switch (shape) {
            case Scalar scalar -> scalar(node, scalar, place);
            case Shape.Word word -> word(node, word, place);
            case Shape.Maybe(Shape.Many(Shape element)) -> Optional.of(plainList(node, element, place));
            case Shape.Maybe(Shape inner) -> Optional.of(value(node, inner, place));
            case Shape.Many(Shape element) -> plainList(node, element, place);
            case Shape.Texts _ -> texts(node, place);
            case Shape.Choice choice -> choice(node, choice, place);
            case Structure structure -> record(node, structure, Map.of(), Set.of(), place);
        };
    }

    private List<Object> list(JsonNode node, Shape element, Place parent, String name) throws UnreadableException {
        Place place = parent.property(name);
        expect(node.isArray(), place, "project.expected.list", node);
        List<Object> values = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            values.add(value(node.get(i), element, place.element(name, node, i)));
        }
        return values;
    }

    private List<Object> plainList(JsonNode node, Shape element, Place place) throws UnreadableException {
        expect(node.isArray(), place, "project.expected.list", node);
        List<Object> values = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            values.add(value(node.get(i), element, place.element("", node, i)));
        }
        return values;
    }

    private static SortedMap<String, String> texts(JsonNode node, Place place) throws UnreadableException {
        expect(node.isObject(), place, "project.expected.object", node);
        SortedMap<String, String> texts = new TreeMap<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            expect(entry.getValue().isString(), place.property(entry.getKey()), "project.expected.text", node);
            texts.put(entry.getKey(), entry.getValue().stringValue());
        }
        return Collections.unmodifiableSortedMap(texts);
    }

    /// A case without properties of its own is written as its word alone.
    private Object choice(JsonNode node, Shape.Choice choice, Place place) throws UnreadableException {
        JsonNode word = node.isObject() ? node.path(CASE) : node;
        Structure structure = word.isString() ? choice.cases().get(word.stringValue()) : null;
        if (structure == null || (node.isString() && !structure.parts().isEmpty())) {
            String known = String.join(", ", choice.cases().keySet());
            throw Complaint.type(
                    node.isObject() ? place.property(CASE) : place, Message.of("project.expected.case", known), word);
        }
        return node.isString() ? structure.make(new Object[0]) : record(node, structure, Map.of(), Set.of(CASE), place);
    }

    private static Object word(JsonNode node, Shape.Word word, Place place) throws UnreadableException {
        Object constant = node.isString() ? word.constants().get(node.stringValue()) : null;
        if (constant == null) {
            String known = String.join(", ", word.constants().keySet());
            throw Complaint.type(place, Message.of("project.expected.word", known), node);
        }
        return constant;
    }

    private static Object scalar(JsonNode node, Scalar scalar, Place place) throws UnreadableException {
        return switch (scalar) {
            case TEXT -> text(node, place);
            case INT -> {
                expect(node.isInt(), place, "project.expected.number", node);
                yield node.intValue();
            }
            case LONG -> {
                expect(node.isInt() || node.isLong(), place, "project.expected.number", node);
                yield node.longValue();
            }
            case FLAG -> {
                expect(node.isBoolean(), place, "project.expected.flag", node);
                yield node.booleanValue();
            }
            case ID -> sense(node, place, "project.expected.id", ResourceId::of);
            case NIC -> sense(node, place, "project.expected.nic", NicRef::parse);
            case ADDRESS -> Written.address(text(node, place));
            case ADDRESS6 -> Written.address6(text(node, place));
            case RANGE -> Written.cidr(text(node, place));
        };
    }

    private static String text(JsonNode node, Place place) throws UnreadableException {
        expect(node.isString(), place, "project.expected.text", node);
        return node.stringValue();
    }

    /// A property name or a text that is the id of a resource.
    static ResourceId id(JsonNode node, Place place) throws UnreadableException {
        return sense(node, place, "project.expected.id", ResourceId::of);
    }

    private static <T> T sense(JsonNode node, Place place, String expected, Function<String, T> sense)
            throws UnreadableException {
        expect(node.isString(), place, expected, node);
        try {
            return sense.apply(node.stringValue());
        } catch (IllegalArgumentException e) {
            throw Complaint.type(place, Message.of(expected), node, e);
        }
    }

    private static void expect(boolean good, Place place, String expected, JsonNode found) throws UnreadableException {
        if (!good) {
            throw Complaint.type(place, Message.of(expected), found);
        }
    }
}
