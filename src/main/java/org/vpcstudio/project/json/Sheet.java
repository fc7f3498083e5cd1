package org.vpcstudio.project.json;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A JSON object being written, in the order of the calls. Blank text and empty lists that may be left out are left
/// out: reading gives the same value.
final class Sheet {
    private final ObjectNode node = JsonNodeFactory.instance.objectNode();

    ObjectNode node() {
        return node;
    }

    Sheet text(String key, Object value) {
        node.put(key, value.toString());
        return this;
    }

    Sheet textUnlessBlank(String key, Object value) {
        return value.toString().isEmpty() ? this : text(key, value);
    }

    Sheet number(String key, long value) {
        node.put(key, value);
        return this;
    }

    Sheet flag(String key, boolean value) {
        node.put(key, value);
        return this;
    }

    Sheet word(String key, Enum<?> constant) {
        node.put(key, Fields.word(constant));
        return this;
    }

    Sheet object(String key, Sheet value) {
        node.set(key, value.node);
        return this;
    }

    /// A list of texts: ids, references, addresses.
    Sheet texts(String key, List<?> values) {
        return list(key, values, (value, list) -> list.add(value.toString()));
    }

    <T> Sheet objects(String key, List<T> values, Function<T, Sheet> writer) {
        return list(key, values, (value, list) -> list.add(writer.apply(value).node));
    }

    Sheet groups(String key, List<? extends List<?>> groups) {
        return list(key, groups, (group, list) -> {
            ArrayNode inner = list.addArray();
            group.forEach(value -> inner.add(value.toString()));
        });
    }

    private <T> Sheet list(String key, List<T> values, BiConsumer<T, ArrayNode> writer) {
        if (!values.isEmpty()) {
            ArrayNode list = node.putArray(key);
            values.forEach(value -> writer.accept(value, list));
        }
        return this;
    }
}
