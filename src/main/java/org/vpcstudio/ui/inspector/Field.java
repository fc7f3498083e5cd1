package org.vpcstudio.ui.inspector;

import java.util.Optional;
import java.util.function.Function;
import org.vpcstudio.text.Message;

/// One row of the form.
///
/// @param property what findings call it (see {@link org.vpcstudio.check.Anchor})
/// @param label its name
/// @param value its value as text
/// @param standard the value it has unless someone changes it; the same as `value` when there is none
/// @param hint a help line below; blank for none
/// @param offer a better value at one click, such as the next free address
/// @param entry what an entry comes to
record Field(
        String property,
        Message label,
        Editor editor,
        String value,
        String standard,
        Optional<Message> hint,
        Optional<Offer> offer,
        Function<String, Outcome> entry) {
    /// A value at one click.
    record Offer(Message label, String value) {}

    /// Whether someone changed it from what it is by itself.
    boolean isChanged() {
        return !value.equals(standard);
    }

    /// Whether an entry can change it.
    boolean isEditable() {
        return !(editor instanceof Editor.Derived || editor instanceof Editor.Link);
    }

    Field withLabel(Message next) {
        return new Field(property, next, editor, value, standard, hint, offer, entry);
    }

    Field withHint(Message next) {
        return new Field(property, label, editor, value, standard, Optional.of(next), offer, entry);
    }

    Field withStandard(String next) {
        return new Field(property, label, editor, value, next, hint, offer, entry);
    }

    Field withOffer(Message words, String next) {
        return new Field(property, label, editor, value, standard, hint, Optional.of(new Offer(words, next)), entry);
    }

    Field withValue(String next) {
        return new Field(property, label, editor, next, standard, hint, offer, entry);
    }
}
