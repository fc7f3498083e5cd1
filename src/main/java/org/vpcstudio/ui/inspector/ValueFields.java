package org.vpcstudio.ui.inspector;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.vpcstudio.edit.Adding;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.shape.Part;
import org.vpcstudio.model.shape.Shape;
import org.vpcstudio.model.shape.Shape.Scalar;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.text.Message;

/// The row of a property that has one: the editor follows from its shape, the label from its name.
record ValueFields(FormContext context, Resource root) {
    /// The value of a choice that makes a new element and points to it.
    static final String NEW = "+";

    private static final Set<String> PROSE = Set.of("remarks.description", "text");
    private static final Set<String> WITH_HOST_BITS =
            Set.of("tunnelLocal", "tunnelCustomer", "localGateway", "remoteGateway", "range");
    /// A default longer than this has no room inside its field.
    private static final int SHORT = 8;

    /// The row of a part of a record.
    Field of(Class<?> record, Cursor at, Part part) {
        Values values = new Values(Numbers.of(record, part.name()), WITH_HOST_BITS.contains(part.name()));
        String text = Values.write(at.value(), part.shape());
        Editor editor = editor(record, at.path(), part, text);
        Field field = Fields.row(at.path(), label(part), editor, text, entered -> entry(entered, at, part, values));
        return standard(field, part);
    }

    static Message label(Part part) {
        return Message.of("property." + part.name());
    }

    private Outcome entry(String text, Cursor at, Part part, Values values) {
        if (text.equals(NEW) && !part.kinds().isEmpty()) {
            return added(
                    part.kinds().getFirst(),
                    made -> at.put().apply(part.shape() instanceof Shape.Maybe ? Optional.of(made) : made));
        }
        return values.read(text, part.shape())
                .<Outcome>map(value -> Fields.put(at.put().apply(value)))
                .orElseGet(() -> new Outcome.Bad(values.reason(part.shape())));
    }

    private Editor editor(Class<?> record, String path, Part part, String text) {
        return switch (part.shape()) {
            case Scalar.ID -> pick(text, part.kinds(), false);
            case Scalar.NIC -> nic(text, false);
            case Shape.Maybe(Shape inner) when inner == Scalar.ID -> pick(text, part.kinds(), true);
            case Shape.Maybe(Shape inner) when inner == Scalar.NIC -> nic(text, true);
            case Scalar.FLAG -> new Editor.Toggle();
            case Shape.Word(var constants) ->
                new Editor.Choice(
                        constants.keySet().stream().map(ValueFields::word).toList());
            case Shape.Maybe(Shape.Word(var constants)) -> optional(constants.keySet().stream());
            case Shape.Maybe(Shape inner) when inner == Scalar.FLAG -> optional(Stream.of("true", "false"));
            case Shape.Many _, Shape.Texts _ -> new Editor.Lines(true);
            case Scalar scalar when scalar == Scalar.TEXT && PROSE.contains(path) -> new Editor.Lines(false);
            case Scalar.TEXT -> text(Suggestions.of(record, part, context.profile()), text);
            case Scalar.INT -> new Editor.Line(true, extent(Numbers.of(record, part.name())));
            case Scalar _, Shape.Maybe _ -> new Editor.Line(true, "");
            case Shape.Choice _, Shape.Structure _ -> throw new IllegalArgumentException("Not one row: " + part.name());
        };
    }

    private static Editor text(List<String> suggestions, String text) {
        return suggestions.isEmpty()
                ? new Editor.Line(false, "")
                : new Editor.Choice(
                        Stream.concat(suggestions.stream(), Stream.of(text).filter(word -> !word.isEmpty()))
                                .distinct()
                                .map(Fields::option)
                                .toList());
    }

    private static String extent(Numbers.Span span) {
        return span.to() <= 65_535 ? span.from() + " to " + span.to() : "";
    }

    private static Editor optional(Stream<String> words) {
        return new Editor.Choice(
                Stream.concat(Stream.of(none()), words.map(ValueFields::word)).toList());
    }

    static Editor.Option word(String word) {
        return new Editor.Option(word, Message.of("word." + word));
    }

    private static Editor.Option none() {
        return new Editor.Option("", Message.of("inspector.choice.none"));
    }

    /// A choice among elements of these kinds; the one that was chosen may be none of them by mistake.
    Editor.Pick pick(String text, List<Kind> kinds, boolean maybe) {
        Optional<ResourceId> target = Optional.of(text)
                .filter(id -> !id.isEmpty())
                .map(ResourceId::of)
                .filter(context.topology()::has);
        Supplier<List<Editor.Option>> options = () -> Stream.of(
                        maybe ? Stream.of(none()) : Stream.<Editor.Option>empty(),
                        new Candidates(context.topology()).of(kinds).stream(),
                        kinds.stream().limit(1).filter(Adding::can).map(ValueFields::another))
                .flatMap(choices -> choices)
                .toList();
        Editor.Option present = text.isEmpty() ? none() : Fields.option(text, context.nameOf(ResourceId.of(text)));
        return new Editor.Pick(present, options, target);
    }

    private static Editor.Option another(Kind kind) {
        return new Editor.Option(NEW, Message.of("inspector.choice.new", Message.of("kind." + kind.code())));
    }

    /// A choice among the network interfaces.
    Editor.Pick nic(String text, boolean maybe) {
        Candidates candidates = new Candidates(context.topology());
        Optional<NicRef> ref =
                Optional.of(text).filter(there -> !there.isEmpty()).map(NicRef::parse);
        return new Editor.Pick(
                ref.map(nic -> Fields.option(text, candidates.words(nic))).orElse(none()),
                () -> Stream.concat(maybe ? Stream.of(none()) : Stream.empty(), candidates.nics().stream())
                        .toList(),
                ref.map(NicRef::ecs).filter(context.topology()::has));
    }

    /// A new element of this kind, and the element that points to it.
    Outcome added(Kind kind, Function<ResourceId, Resource> pointing) {
        return Adding.make(context.document(), context.ids(), kind, root)
                .<Outcome>map(
                        made -> new Outcome.Good(Edit.all(new Edit.Put(made), new Edit.Put(pointing.apply(made.id())))))
                .orElse(Fields.bad("inspector.bad.nothing"));
    }

    /// With what it is when nobody says it: at one click where there is room for it, else below.
    private static Field standard(Field field, Part part) {
        Optional<String> standard =
                part.fallback().map(value -> Values.write(value, part.shape())).filter(text -> !text.isEmpty());
        if (standard.isEmpty()) {
            return field;
        }
        String text = standard.get();
        Field with = field.withStandard(text);
        return switch (field.editor()) {
            case Editor.Line _
            when text.length() <= SHORT -> with.withOffer(Message.of("inspector.offer.default", text), text);
            case Editor.Toggle _ -> with.isChanged() ? with.withHint(hint(onOff(text))) : with;
            case Editor.Choice(var options) -> with.isChanged() ? with.withHint(hint(words(options, text))) : with;
            case Editor.Line _,
                    Editor.Sentence _,
                    Editor.Lines _,
                    Editor.Pick _,
                    Editor.Group _,
                    Editor.Add _,
                    Editor.Derived _,
                    Editor.Link _ -> with.isChanged() ? with.withHint(hint(Fields.asIs(text))) : with;
        };
    }

    private static Message hint(Message words) {
        return Message.of("inspector.hint.default", words);
    }

    private static Message onOff(String text) {
        return Message.of(text.equals("true") ? "inspector.on" : "inspector.off");
    }

    private static Message words(List<Editor.Option> options, String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .findFirst()
                .map(Editor.Option::words)
                .orElse(Fields.asIs(value));
    }
}
