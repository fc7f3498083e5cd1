package org.vpcstudio.ui.inspector;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.vpcstudio.catalog.CloudProfile;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.text.Message;

/// Makes the usual rows. A good entry becomes a {@link Edit.Put} of the changed resource; values that mean
/// nothing never reach the design.
final class Fields {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]+");

    private Fields() {}

    /// A name: letters, digits, `_`, `-` and `.`, as many as the cloud allows (rule GEN-002).
    static Field name(Resource resource, CloudProfile profile) {
        int longest = profile.number("name.max");
        return row("name", new Editor.Line(false, ""), resource.name(), text -> {
            String name = text.strip();
            if (name.isEmpty()) {
                return bad("inspector.bad.blank");
            }
            return name.length() <= longest && NAME.matcher(name).matches()
                    ? put(resource.withName(name))
                    : new Outcome.Bad(Message.of("inspector.bad.name", longest));
        });
    }

    static Field text(String property, String key, String value, Function<String, Resource> change) {
        return row(property, key, new Editor.Line(false, ""), value, text -> put(change.apply(text.strip())));
    }

    /// A whole number from a least one up; in a range that the field shows at its right end if it has an end.
    static Field whole(String property, String key, int value, int from, OptionalInt to, IntFunction<Resource> change) {
        return to.isPresent()
                ? whole(property, key, value, from, to.getAsInt(), change)
                : row(property, key, new Editor.Line(true, ""), Integer.toString(value), text -> {
                    try {
                        int number = Integer.parseInt(text.strip());
                        return number < from ? low(from) : put(change.apply(number));
                    } catch (NumberFormatException e) {
                        return low(from);
                    }
                });
    }

    private static Outcome low(int from) {
        return new Outcome.Bad(Message.of("inspector.bad.low", from));
    }

    /// A whole number in a range that the field shows at its right end.
    static Field whole(String property, String key, int value, int from, int to, IntFunction<Resource> change) {
        Editor editor = new Editor.Line(true, from + " to " + to);
        return row(property, key, editor, Integer.toString(value), text -> number(text, from, to, change));
    }

    private static Outcome number(String text, int from, int to, IntFunction<Resource> change) {
        try {
            int number = Integer.parseInt(text.strip());
            return number < from || number > to
                    ? new Outcome.Bad(Message.of("inspector.bad.range", from, to))
                    : put(change.apply(number));
        } catch (NumberFormatException e) {
            return new Outcome.Bad(Message.of("inspector.bad.range", from, to));
        }
    }

    /// Milliseconds, shown and entered as seconds with up to three decimals.
    static Field seconds(String property, String key, int millis, int to, IntFunction<Resource> change) {
        String value = BigDecimal.valueOf(millis, 3).stripTrailingZeros().toPlainString();
        return row(property, key, new Editor.Line(true, "s"), value, text -> {
            try {
                int entered = new BigDecimal(text.strip()).movePointRight(3).intValueExact();
                return entered < 0 || entered > to
                        ? new Outcome.Bad(Message.of("inspector.bad.range", 0, to / 1000))
                        : put(change.apply(entered));
            } catch (ArithmeticException | NumberFormatException e) {
                return new Outcome.Bad(Message.of("inspector.bad.range", 0, to / 1000));
            }
        });
    }

    static Field toggle(String property, String key, boolean value, Function<Boolean, Resource> change) {
        return row(
                property,
                key,
                new Editor.Toggle(),
                Boolean.toString(value),
                text -> put(change.apply(Boolean.parseBoolean(text))));
    }

    static Field choice(
            String property, String key, String value, List<Editor.Option> options, Function<String, Resource> change) {
        return row(property, key, new Editor.Choice(options), value, text -> put(change.apply(text)));
    }

    static Field address(String property, String key, Written<Ipv4> value, Function<Written<Ipv4>, Resource> change) {
        return row(property, key, new Editor.Line(true, ""), value.text(), text -> {
            Written<Ipv4> written = Written.address(text.strip());
            return written.value().isPresent() ? put(change.apply(written)) : bad("inspector.bad.address");
        });
    }

    static Field cidr(String property, String key, Written<Cidr> value, Function<Written<Cidr>, Resource> change) {
        return row(property, key, new Editor.Line(true, ""), value.text(), text -> {
            Written<Cidr> written = Written.cidr(text.strip());
            if (written.value().isEmpty()) {
                return bad("inspector.bad.cidr");
            }
            Cidr cidr = written.value().get();
            return cidr.hasHostBits()
                    ? new Outcome.Bad(Message.of("inspector.bad.host-bits", cidr.network()))
                    : put(change.apply(written));
        });
    }

    static Field derived(String property, String key, String value) {
        return row(property, key, new Editor.Derived(), value, text -> bad("inspector.bad.derived"));
    }

    static Field link(Message label, ResourceId target, String words) {
        return new Field(
                "",
                label,
                new Editor.Link(target),
                words,
                words,
                Optional.empty(),
                Optional.empty(),
                0,
                text -> bad("inspector.bad.derived"));
    }

    static Field row(String property, Editor editor, String value, Function<String, Outcome> entry) {
        return row(property, property, editor, value, entry);
    }

    static Field row(String property, String key, Editor editor, String value, Function<String, Outcome> entry) {
        return row(property, Message.of("inspector.field." + key), editor, value, entry);
    }

    static Field row(String property, Message label, Editor editor, String value, Function<String, Outcome> entry) {
        return new Field(property, label, editor, value, value, Optional.empty(), Optional.empty(), 0, entry);
    }

    static Outcome put(Resource resource) {
        return new Outcome.Good(new Edit.Put(resource));
    }

    static Outcome bad(String key) {
        return new Outcome.Bad(Message.of(key));
    }

    static Editor.Option option(String value) {
        return option(value, value);
    }

    static Editor.Option option(String value, String words) {
        return new Editor.Option(value, asIs(words));
    }

    /// Words of the design or of a cloud, which no language changes.
    static Message asIs(String words) {
        return Message.of("inspector.as-is", words);
    }
}
