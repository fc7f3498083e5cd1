package org.vpcstudio.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.vpcstudio.edit.Clustering;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.shape.Part;
import org.vpcstudio.model.shape.Shape;
import org.vpcstudio.model.shape.Shape.Scalar;
import org.vpcstudio.model.shape.Shape.Structure;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.KeepalivedNode;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.text.Message;

/// The rows of lists: records fold and can be moved and taken out, references are choices; a last row adds one.
///
/// @param root the resource whose form it is
record ListRows(FormContext context, Resource root, ShapeRows rows) {
    /// Lists of which a sound design has one element at most.
    private static final Set<String> SINGLE = Set.of("routeTables", "networkAcls");

    private static Message nth(int index) {
        return Message.of("inspector.field.nth", index + 1);
    }

    /// Whether a part has a row for each of its elements, not one for all.
    static boolean isList(Part part) {
        return element(part)
                .filter(element -> switch (element) {
                    case Structure _, Shape.Choice _ -> true;
                    case Scalar scalar -> scalar == Scalar.ID || scalar == Scalar.NIC;
                    case Shape.Word _, Shape.Maybe _, Shape.Many _, Shape.Texts _ -> false;
                })
                .isPresent();
    }

    static boolean isSingle(Part part) {
        return SINGLE.contains(part.name());
    }

    private static Optional<Shape> element(Part part) {
        return switch (part.shape()) {
            case Shape.Many(Shape element) -> Optional.of(element);
            case Shape.Maybe(Shape.Many(Shape element)) -> Optional.of(element);
            case Scalar _, Shape.Word _, Shape.Maybe _, Shape.Texts _, Shape.Choice _, Structure _ -> Optional.empty();
        };
    }

    List<Field> of(Cursor at, Part part, int depth) {
        Cursor list = list(at);
        Shape element = element(part).orElseThrow();
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < list.list().size(); i++) {
            fields.addAll(
                    element instanceof Scalar scalar
                            ? List.of(reference(list, part, scalar, i).withDepth(depth))
                            : record(list, part, element, i, depth));
        }
        fields.add((element instanceof Scalar scalar ? chooser(list, part, scalar) : adder(list, part, element))
                .withDepth(depth));
        return fields;
    }

    /// An empty list means the same as none.
    private static Cursor list(Cursor at) {
        return at.value() instanceof Optional<?> maybe
                ? new Cursor(
                        at.path(),
                        maybe.<Object>map(list -> list).orElse(List.of()),
                        next -> at.put().apply(Optional.of(next).filter(list -> !((List<?>) list).isEmpty())))
                : at;
    }

    /// A choice that stands for a list of one element or none.
    Field single(Cursor at, Part part) {
        String text = at.list().stream().map(Object::toString).findFirst().orElse("");
        ValueFields values = new ValueFields(context, root);
        return Fields.row(at.path(), ValueFields.label(part), values.pick(text, part.kinds(), true), text, entered -> {
            if (entered.equals(ValueFields.NEW)) {
                return values.added(part.kinds().getFirst(), made -> at.put().apply(List.of(made)));
            }
            return Fields.put(at.put().apply(entered.isEmpty() ? List.of() : List.of(ResourceId.of(entered))));
        });
    }

    private Field reference(Cursor list, Part part, Scalar scalar, int index) {
        Cursor at = list.element(index);
        String text = at.value().toString();
        return Fields.row(
                at.path(),
                nth(index),
                pick(scalar, text, part, "inspector.choice.remove"),
                text,
                entered -> entered.isEmpty()
                        ? Fields.put(list.without(index))
                        : chosen(entered, part, scalar, value -> at.put().apply(value)));
    }

    private Field chooser(Cursor list, Part part, Scalar scalar) {
        return Fields.row(
                list.path(),
                Message.of("inspector.field.add"),
                pick(scalar, "", part, "inspector.choice.add"),
                "",
                entered -> entered.isEmpty()
                        ? Fields.bad("inspector.bad.needed")
                        : chosen(entered, part, scalar, list::and));
    }

    private Editor.Pick pick(Scalar scalar, String text, Part part, String blank) {
        ValueFields values = new ValueFields(context, root);
        Editor.Pick pick = scalar == Scalar.NIC ? values.nic(text, true) : values.pick(text, part.kinds(), true);
        return pick.withBlank(Message.of(blank));
    }

    private Outcome chosen(String text, Part part, Scalar scalar, Function<Object, Resource> put) {
        if (text.equals(ValueFields.NEW)) {
            return new ValueFields(context, root).added(part.kinds().getFirst(), put::apply);
        }
        return Fields.put(put.apply(scalar == Scalar.NIC ? NicRef.parse(text) : ResourceId.of(text)));
    }

    private List<Field> record(Cursor list, Part part, Shape element, int index, int depth) {
        Cursor at = list.element(index);
        boolean open = context.open().test(at.path());
        List<Field> below = open || rows.coversBelow(at.path()) ? parts(at, part, element, depth + 1) : List.of();
        boolean folds = !below.isEmpty() || !rows.coversBelow(at.path());
        List<Field> fields = new ArrayList<>();
        fields.add(Fields.row(
                        at.path(),
                        nth(index),
                        new Editor.Group(
                                folds,
                                open && folds,
                                Optional.of(new Editor.Place(
                                        index > 0, index < list.list().size() - 1))),
                        new Summary(context).of(at.value(), element),
                        command -> command(command, list, index))
                .withDepth(depth));
        if (open) {
            fields.addAll(below);
        } else if (at.value() instanceof KeepalivedNode node && root instanceof KeepalivedCluster cluster) {
            fields.add(ClusterForm.priority(cluster, node).withDepth(depth + 1));
        }
        return fields;
    }

    private List<Field> parts(Cursor at, Part part, Shape element, int depth) {
        return switch (element) {
            case Structure structure -> rows.record(at, structure, depth);
            case Shape.Choice choice -> rows.choice(at, part, choice, depth);
            case Scalar _, Shape.Word _, Shape.Maybe _, Shape.Many _, Shape.Texts _ -> List.of();
        };
    }

    private Outcome command(String command, Cursor list, int index) {
        return switch (command) {
            case Editor.Group.UP -> Fields.put(list.moved(index, -1));
            case Editor.Group.DOWN -> Fields.put(list.moved(index, 1));
            case Editor.Group.REMOVE ->
                Fields.put(
                        root instanceof KeepalivedCluster cluster
                                        && list.list().get(index) instanceof KeepalivedNode node
                                ? Clustering.without(cluster, node.ecs())
                                : list.without(index));
            default -> Fields.bad("inspector.bad.derived");
        };
    }

    private Field adder(Cursor list, Part part, Shape element) {
        return Fields.row(
                list.path(),
                Message.of("inspector.add." + part.name()),
                new Editor.Add(),
                "",
                _ -> root instanceof KeepalivedCluster cluster && part.name().equals("nodes")
                        ? member(cluster)
                        : new Fresh(context, root)
                                .of(element)
                                .<Outcome>map(made -> new Outcome.Grown(
                                        new Edit.Put(list.and(made)),
                                        list.at(Cursor.key(made, list.list().size()))))
                                .orElse(Fields.bad("inspector.bad.nothing")));
    }

    /// The next server that is bound to a VIP of the cluster and not yet a member.
    private Outcome member(KeepalivedCluster cluster) {
        for (ResourceId id : cluster.vips()) {
            Optional<Vip> vip = context.topology().find(id, Vip.class);
            Optional<NicRef> next = vip.stream()
                    .flatMap(found -> found.bindings().stream())
                    .filter(ref -> cluster.node(ref.ecs()).isEmpty())
                    .findFirst();
            if (vip.isPresent() && next.isPresent()) {
                return Fields.put(Clustering.withMember(context.topology(), vip.get(), cluster, next.get()));
            }
        }
        return Fields.bad("inspector.bad.member");
    }
}
