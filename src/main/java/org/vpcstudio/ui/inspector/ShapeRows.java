package org.vpcstudio.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vpcstudio.model.shape.Part;
import org.vpcstudio.model.shape.Shape;
import org.vpcstudio.model.shape.Shape.Scalar;
import org.vpcstudio.model.shape.Shape.Structure;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.Note;
import org.vpcstudio.model.topology.Placed;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;

/// The rows of the parts of a record, by their shapes.
final class ShapeRows {
    private final FormContext context;
    private final Resource root;
    private final Set<String> covered;
    private final ValueFields values;
    private final ListRows lists;

    /// @param root the resource whose form it is
    /// @param covered the properties that have a row already
    ShapeRows(FormContext context, Resource root, Set<String> covered) {
        this.context = context;
        this.root = root;
        this.covered = Set.copyOf(covered);
        this.values = new ValueFields(context, root);
        this.lists = new ListRows(context, root, this);
    }

    /// A row for each part, those of records inside below a row that folds them.
    List<Field> record(Cursor at, Structure structure, int depth) {
        List<Field> fields = new ArrayList<>();
        for (Part part : structure.parts()) {
            if (part.name().equals("id") && at.value() instanceof Nic) {
                continue; // What references point to is never changed.
            }
            fields.addAll(part(structure.type(), at.part(structure, part), part, depth));
        }
        return fields;
    }

    /// The rows of one part.
    List<Field> part(Class<?> record, Cursor at, Part part, int depth) {
        if (covered.contains(at.path()) && !ListRows.isList(part)) {
            return List.of();
        }
        if (ListRows.isSingle(part) && at.list().size() < 2) {
            return List.of(lists.single(at, part).withDepth(depth));
        }
        return switch (part.shape()) {
            case Structure _ -> headed(record, at, part, depth);
            case Shape.Choice choice -> choice(at, part, choice, depth);
            case Shape.Maybe(Shape inner)
            when inner instanceof Structure structure -> optional(at, part, structure, depth);
            case Shape.Maybe _, Shape.Many _ when ListRows.isList(part) -> headed(record, at, part, depth);
            case Scalar scalar
            when scalar == Scalar.ID && isParent(at) -> List.of(parent(at, (ResourceId) at.value(), part));
            case Shape.Maybe(Shape inner)
            when inner == Scalar.ID && root instanceof Note note ->
                note.container().map(box -> parent(at, box, part)).stream().toList();
            case Scalar _, Shape.Word _, Shape.Maybe _, Shape.Many _, Shape.Texts _ ->
                List.of(values.of(record, at, part).withDepth(depth));
        };
    }

    /// The rows of one part without a row that folds them.
    List<Field> inside(Class<?> record, Cursor at, Part part, int depth) {
        return switch (part.shape()) {
            case Structure structure -> record(at, structure, depth);
            case Shape.Many _, Shape.Maybe _ when ListRows.isList(part) -> lists.of(at, part, depth);
            case Scalar _, Shape.Word _, Shape.Maybe _, Shape.Many _, Shape.Texts _, Shape.Choice _ ->
                part(record, at, part, depth);
        };
    }

    private List<Field> headed(Class<?> record, Cursor at, Part part, int depth) {
        boolean open = context.open().test(at.path());
        List<Field> below = open || coversBelow(at.path()) ? inside(record, at, part, depth + 1) : List.of();
        if (below.isEmpty() && coversBelow(at.path())) {
            return List.of();
        }
        String summary = at.value() instanceof List<?> list
                ? list.isEmpty() ? "" : Integer.toString(list.size())
                : ListRows.isList(part) ? "" : new Summary(context).of(at.value(), part.shape());
        List<Field> fields = new ArrayList<>();
        fields.add(Fields.row(
                        at.path(),
                        ValueFields.label(part),
                        new Editor.Group(true, open, Optional.empty()),
                        summary,
                        _ -> Fields.bad("inspector.bad.derived"))
                .withDepth(depth));
        if (open) {
            fields.addAll(below);
        }
        return fields;
    }

    /// Whether some row made by hand shows a part of what is there.
    boolean coversBelow(String path) {
        return covered.stream().anyMatch(shown -> shown.startsWith(path + "."));
    }

    /// The word of the case and the parts of the case.
    List<Field> choice(Cursor at, Part part, Shape.Choice choice, int depth) {
        Editor editor = new Editor.Choice(
                choice.cases().keySet().stream().map(ValueFields::word).toList());
        List<Field> fields = new ArrayList<>();
        fields.add(Fields.row(
                        at.path(),
                        ValueFields.label(part),
                        editor,
                        choice.wordOf(at.value()),
                        word -> Optional.ofNullable(choice.cases().get(word))
                                .flatMap(structure -> new Fresh(context, root).of(structure))
                                .map(next -> Fields.put(at.put().apply(next)))
                                .orElse(Fields.bad("inspector.bad.nothing")))
                .withDepth(depth));
        fields.addAll(record(at, choice.of(at.value()), depth));
        return fields;
    }

    /// On or off, and what it is while it is on.
    private List<Field> optional(Cursor at, Part part, Structure structure, int depth) {
        Optional<?> present = (Optional<?>) at.value();
        List<Field> fields = new ArrayList<>();
        fields.add(Fields.row(
                        at.path(),
                        ValueFields.label(part),
                        new Editor.Toggle(),
                        Boolean.toString(present.isPresent()),
                        text -> text.equals("true")
                                ? new Fresh(context, root)
                                        .of(structure)
                                        .map(made -> Fields.put(at.put().apply(Optional.of(made))))
                                        .orElse(Fields.bad("inspector.bad.nothing"))
                                : Fields.put(at.put().apply(Optional.empty())))
                .withDepth(depth));
        present.ifPresent(there -> fields.addAll(record(
                new Cursor(at.path(), there, next -> at.put().apply(Optional.of(next))), structure, depth + 1)));
        return fields;
    }

    /// Whether it is what the resource is nested in, which is changed by moving its box.
    private boolean isParent(Cursor at) {
        boolean primary = root instanceof Ecs ecs
                && ecs.primaryNic()
                        .map(Nic::id)
                        .filter(nic -> at.path().equals("nics." + nic + ".subnet"))
                        .isPresent();
        boolean own = primary || at.path().indexOf('.') < 0;
        return own
                && root instanceof Placed
                && root.parent().filter(at.value()::equals).isPresent();
    }

    private Field parent(Cursor at, ResourceId box, Part part) {
        return Fields.link(ValueFields.label(part), box, context.nameOf(box)).withProperty(at.path());
    }
}
