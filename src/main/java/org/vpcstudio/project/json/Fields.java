package org.vpcstudio.project.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.text.Message;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// The properties of one JSON object, asked for by name and type. Every complaint names the place as a JSON pointer;
/// what is never asked for is kept for writing back.
final class Fields {
    private final JsonNode node;
    private final String pointer;
    private final Reading reading;
    private final Set<String> asked = new HashSet<>();

    private Fields(JsonNode node, String pointer, Reading reading) {
        this.node = node;
        this.pointer = pointer;
        this.reading = reading;
        reading.entered(this);
    }

    /// How to make a value of an object.
    interface Maker<T> {
        T make(Fields fields) throws UnreadableException;
    }

    /// How to make a value of a piece of text.
    private interface Sense<T> {
        T of(String text);
    }

    static Fields of(JsonNode node, String pointer, Reading reading) throws UnreadableException {
        if (!node.isObject()) {
            throw Complaint.type(pointer, Message.of("project.expected.object"), node);
        }
        return new Fields(node, pointer, reading);
    }

    String pointer() {
        return pointer;
    }

    boolean has(String key) {
        return node.has(key);
    }

    List<String> names() {
        return List.copyOf(node.propertyNames());
    }

    /// The value under a name, whatever it is, without counting as asked for.
    JsonNode raw(String key) {
        return node.path(key);
    }

    void ask(String key) {
        asked.add(key);
    }

    void keepTheRest() {
        for (String key : node.propertyNames()) {
            if (!asked.contains(key)) {
                reading.keep(Pointers.child(pointer, key), node.get(key));
            }
        }
    }

    void keep(String key) {
        asked.add(key);
        reading.keep(Pointers.child(pointer, key), node.get(key));
    }

    private @Nullable JsonNode find(String key) {
        asked.add(key);
        return node.get(key);
    }

    private JsonNode need(String key) throws UnreadableException {
        JsonNode value = find(key);
        if (value == null) {
            throw Complaint.missing(pointer, key);
        }
        return value;
    }

    private String at(String key) {
        return Pointers.child(pointer, key);
    }

    String text(String key) throws UnreadableException {
        return text(need(key), at(key));
    }

    String text(String key, String fallback) throws UnreadableException {
        return has(key) ? text(key) : fallback;
    }

    private static String text(JsonNode value, String where) throws UnreadableException {
        if (!value.isString()) {
            throw Complaint.type(where, Message.of("project.expected.text"), value);
        }
        return value.stringValue();
    }

    boolean flag(String key, boolean fallback) throws UnreadableException {
        JsonNode value = find(key);
        if (value == null) {
            return fallback;
        }
        if (!value.isBoolean()) {
            throw Complaint.type(at(key), Message.of("project.expected.flag"), value);
        }
        return value.booleanValue();
    }

    int number(String key) throws UnreadableException {
        JsonNode value = need(key);
        if (!value.isInt()) {
            throw Complaint.type(at(key), Message.of("project.expected.number"), value);
        }
        return value.intValue();
    }

    int number(String key, int fallback) throws UnreadableException {
        return has(key) ? number(key) : fallback;
    }

    Optional<Integer> numberIfSet(String key) throws UnreadableException {
        return has(key) ? Optional.of(number(key)) : Optional.empty();
    }

    /// A whole number that is at least `least`.
    long number(String key, long least) throws UnreadableException {
        JsonNode value = need(key);
        if (!value.isInt() && !value.isLong()) {
            throw Complaint.type(at(key), Message.of("project.expected.number"), value);
        }
        if (value.longValue() < least) {
            throw Complaint.type(at(key), Message.of("project.expected.least", least), value);
        }
        return value.longValue();
    }

    /// A number of canvas units that something is wide or high: at least 1.
    int size(String key) throws UnreadableException {
        number(key, 1L);
        return number(key);
    }

    /// A property name that is the id of a resource.
    ResourceId key(String key) throws UnreadableException {
        return id(JsonNodeFactory.instance.stringNode(key), at(key));
    }

    ResourceId id(String key) throws UnreadableException {
        return id(need(key), at(key));
    }

    static ResourceId id(JsonNode value, String where) throws UnreadableException {
        return sense(value, where, "project.expected.id", ResourceId::of);
    }

    private static NicRef nic(JsonNode value, String where) throws UnreadableException {
        return sense(value, where, "project.expected.nic", NicRef::parse);
    }

    private static <T> T sense(JsonNode value, String where, String expected, Sense<T> sense)
            throws UnreadableException {
        if (!value.isString()) {
            throw Complaint.type(where, Message.of(expected), value);
        }
        try {
            return sense.of(value.stringValue());
        } catch (IllegalArgumentException e) {
            throw Complaint.type(where, Message.of(expected), value, e);
        }
    }

    NicRef nic(String key) throws UnreadableException {
        return nic(need(key), at(key));
    }

    Written<Ipv4> address(String key) throws UnreadableException {
        return Written.address(text(key, ""));
    }

    Written<Cidr> cidr(String key) throws UnreadableException {
        return Written.cidr(text(key));
    }

    /// A constant, written in small letters with hyphens.
    <E extends Enum<E>> E word(String key, Class<E> words) throws UnreadableException {
        JsonNode value = need(key);
        for (E word : words.getEnumConstants()) {
            if (value.isString() && value.stringValue().equals(word(word))) {
                return word;
            }
        }
        String known = Stream.of(words.getEnumConstants()).map(Fields::word).collect(Collectors.joining(", "));
        throw Complaint.type(at(key), Message.of("project.expected.word", known), value);
    }

    <E extends Enum<E>> E word(String key, E fallback) throws UnreadableException {
        return has(key) ? word(key, fallback.getDeclaringClass()) : fallback;
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Fields object(String key) throws UnreadableException {
        return of(need(key), at(key), reading);
    }

    /// What is made of the object under this name, or the fallback without one.
    <T> T object(String key, T fallback, Maker<T> maker) throws UnreadableException {
        return has(key) ? maker.make(object(key)) : fallback;
    }

    <T> List<T> objects(String key, Maker<T> maker) throws UnreadableException {
        JsonNode list = list(key);
        List<T> made = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            made.add(maker.make(of(list.get(i), Pointers.child(at(key), Pointers.element(key, list, i)), reading)));
        }
        return made;
    }

    List<ResourceId> ids(String key) throws UnreadableException {
        return values(key, Fields::id);
    }

    List<NicRef> nics(String key) throws UnreadableException {
        return values(key, Fields::nic);
    }

    List<Written<Ipv4>> addresses(String key) throws UnreadableException {
        return values(key, (value, where) -> Written.address(text(value, where)));
    }

    List<List<ResourceId>> groups(String key) throws UnreadableException {
        return values(key, (value, where) -> values(value, where, Fields::id));
    }

    private interface Element<T> {
        T read(JsonNode value, String where) throws UnreadableException;
    }

    private <T> List<T> values(String key, Element<T> element) throws UnreadableException {
        return values(list(key), at(key), element);
    }

    private static <T> List<T> values(JsonNode list, String where, Element<T> element) throws UnreadableException {
        if (!list.isArray()) {
            throw Complaint.type(where, Message.of("project.expected.list"), list);
        }
        List<T> read = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            read.add(element.read(list.get(i), Pointers.child(where, Integer.toString(i))));
        }
        return read;
    }

    /// The list under this name; an empty one when there is none.
    private JsonNode list(String key) throws UnreadableException {
        JsonNode value = find(key);
        if (value == null) {
            return JsonNodeFactory.instance.arrayNode();
        }
        if (!value.isArray()) {
            throw Complaint.type(at(key), Message.of("project.expected.list"), value);
        }
        return value;
    }

    /// A complaint about the value under this name.
    UnreadableException wrong(String key, Message expected) {
        return Complaint.type(at(key), expected, node.path(key));
    }

    /// A complaint about the object as a whole.
    UnreadableException wrong(Message expected) {
        return Complaint.type(pointer, expected, node);
    }
}
