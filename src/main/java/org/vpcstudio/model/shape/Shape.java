package org.vpcstudio.model.shape;

import java.util.List;
import java.util.Map;

/// What a value can be.
public sealed interface Shape {
    /// A single value that has no parts.
    enum Scalar implements Shape {
        TEXT,
        /// A whole number of 32 bits.
        INT,
        /// A whole number of 64 bits.
        LONG,
        FLAG,
        /// A {@link org.vpcstudio.model.topology.ResourceId}.
        ID,
        /// A {@link org.vpcstudio.model.topology.NicRef}.
        NIC,
        /// What was written for an IPv4 address.
        ADDRESS,
        /// What was written for an IPv6 address.
        ADDRESS6,
        /// What was written for an IPv4 range.
        RANGE
    }

    /// One of a few words.
    ///
    /// @param constants the constants of an enum by their words (`link-down` for `LINK_DOWN`), in their order
    record Word(Map<String, Enum<?>> constants) implements Shape {
        /// The word of this constant.
        public String wordOf(Object constant) {
            for (Map.Entry<String, Enum<?>> entry : constants.entrySet()) {
                if (entry.getValue() == constant) {
                    return entry.getKey();
                }
            }
            throw new IllegalArgumentException("Not a word: " + constant);
        }
    }

    /// A value or nothing.
    record Maybe(Shape inner) implements Shape {}

    /// Any number of values, in order.
    record Many(Shape element) implements Shape {}

    /// Texts by name.
    record Texts() implements Shape {}

    /// One of several records.
    ///
    /// @param cases by their words, in the order of the source
    record Choice(Map<String, Structure> cases) implements Shape {
        /// The word of the case that this value is.
        public String wordOf(Object value) {
            return cases.entrySet().stream()
                    .filter(entry -> entry.getValue().type() == value.getClass())
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("Not a case: " + value.getClass()));
        }

        /// The case that this value is.
        public Structure of(Object value) {
            for (Structure structure : cases.values()) {
                if (structure.type() == value.getClass()) {
                    return structure;
                }
            }
            throw new IllegalArgumentException("Not a case: " + value.getClass());
        }
    }

    /// A record.
    non-sealed interface Structure extends Shape {
        /// The record's class.
        Class<?> type();

        /// Its properties, in the order of the record.
        List<Part> parts();

        /// The number of the property of this name among {@link #parts}; -1 when there is none.
        int indexOf(String name);

        /// Makes a record of the values of its properties.
        ///
        /// @throws IllegalArgumentException when the record refuses them
        Object make(Object[] values);

        /// The property of this name.
        ///
        /// @throws IllegalArgumentException when there is none: our own mistake
        default Part part(String name) {
            int index = indexOf(name);
            if (index < 0) {
                throw new IllegalArgumentException(type() + " has no " + name);
            }
            return parts().get(index);
        }

        /// The same record with one property changed.
        ///
        /// @throws IllegalArgumentException when there is no such property, or the record refuses the value
        default Object with(Object record, String name, Object value) {
            Part changed = part(name);
            Object[] values = parts().stream()
                    .map(part -> part == changed ? value : part.of(record))
                    .toArray();
            return make(values);
        }
    }
}
