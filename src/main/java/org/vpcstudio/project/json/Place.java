package org.vpcstudio.project.json;

import tools.jackson.databind.JsonNode;

/// Where a value stands in a file. Worked out as a JSON pointer (RFC 6901) only when somebody asks.
sealed interface Place {
    /// The pointer that keeps pointing at the same thing when a list changes: named elements by their names.
    String pointer();

    /// The pointer of a list element by number, as other programs expect it.
    String plain();

    default Place property(String name) {
        return new Property(this, name);
    }

    default Place element(String list, JsonNode elements, int index) {
        return new Element(this, list, elements, index);
    }

    /// The whole file.
    record Root() implements Place {
        @Override
        public String pointer() {
            return "";
        }

        @Override
        public String plain() {
            return "";
        }
    }

    /// A property of an object.
    record Property(Place parent, String name) implements Place {
        @Override
        public String pointer() {
            return Pointers.child(parent.pointer(), name);
        }

        @Override
        public String plain() {
            return Pointers.child(parent.plain(), name);
        }
    }

    /// An element of the list that is the property `list`.
    record Element(Place parent, String list, JsonNode elements, int index) implements Place {
        @Override
        public String pointer() {
            return Pointers.child(parent.pointer(), Pointers.element(list, elements, index));
        }

        @Override
        public String plain() {
            return Pointers.child(parent.plain(), Integer.toString(index));
        }
    }
}
