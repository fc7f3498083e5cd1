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
/// @param depth how many rows it is folded below
/// @param entry what an entry comes to
record Field(
        String property,
        Message label,
        Editor editor,
        String value,
        String standard,
        Optional<Message> hint,
        Optional<Offer> offer,
        int depth,
        Function<String, Outcome> entry) {
    /// A value at one click.
    record Offer(Message label, String value) {}

    /// Whether someone changed it from what it is by itself.
    boolean isChanged() {
        return !value.equals(standard);
    }

    /// Whether an entry can change it.
    boolean isEditable() {
        return switch (editor) {
            case Editor.Line _, Editor.Sentence _, Editor.Lines _, Editor.Choice _, Editor.Pick _, Editor.Toggle _ ->
                true;
            case Editor.Group _, Editor.Add _, Editor.Derived _, Editor.Link _ -> false;
        };
    }

    Field withLabel(Message next) {
        return new Field(property, next, editor, value, standard, hint, offer, depth, entry);
    }

    Field withHint(Message next) {
        return new Field(property, label, editor, value, standard, Optional.of(next), offer, depth, entry);
    }

    Field withStandard(String next) {
        return new Field(property, label, editor, value, next, hint, offer, depth, entry);
    }

    Field withOffer(Message words, String next) {
        return new Field(
                property, label, editor, value, standard, hint, Optional.of(new Offer(words, next)), depth, entry);
    }

    Field withValue(String next) {
        return new Field(property, label, editor, next, standard, hint, offer, depth, entry);
    }

    Field withDepth(int next) {
        return new Field(property, label, editor, value, standard, hint, offer, next, entry);
    }

    Field withProperty(String next) {
        return new Field(next, label, editor, value, standard, hint, offer, depth, entry);
    }
}
