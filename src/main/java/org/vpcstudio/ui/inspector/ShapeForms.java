package org.vpcstudio.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vpcstudio.model.shape.Part;
import org.vpcstudio.model.shape.Shape;
import org.vpcstudio.model.shape.Shape.Structure;
import org.vpcstudio.model.shape.Shapes;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.text.Message;

/// Forms that follow from the records of the model: sections for what a resource holds, rows for its parts. A form made
/// by hand is completed with the parts it leaves out.
final class ShapeForms {
    private final ShapeRows rows;
    private final Structure structure;
    private final Resource root;

    private ShapeForms(FormContext context, Resource root, Set<String> covered) {
        this.rows = new ShapeRows(context, root, covered);
        this.structure = Shapes.of(root);
        this.root = root;
    }

    /// The form of a resource that has none made by hand.
    static List<Section> whole(FormContext context, Resource resource) {
        Section first = new Section(
                Message.of("inspector.section.properties"), List.of(Fields.name(resource, context.profile())));
        ShapeForms forms = new ShapeForms(context, resource, Set.of("id", "name"));
        List<Field> fields = new ArrayList<>(first.fields());
        fields.addAll(forms.plain());
        List<Section> sections = new ArrayList<>(List.of(new Section(first.title(), fields)));
        sections.addAll(forms.rest(context));
        return sections;
    }

    /// A form made by hand with what it leaves out.
    static List<Section> completed(FormContext context, Resource resource, List<Section> made) {
        Set<String> covered = made.stream()
                .flatMap(section -> section.fields().stream())
                .map(Field::property)
                .collect(Collectors.toSet());
        covered.add("id");
        ShapeForms forms = new ShapeForms(context, resource, covered);
        List<Section> sections = new ArrayList<>(made);
        section("inspector.section.more", forms.plain()).ifPresent(sections::add);
        sections.addAll(forms.rest(context));
        return sections;
    }

    /// The rows below one part of a resource that no row made by hand covers, for a form that shows them in a section
    /// of its own.
    ///
    /// @param at the record, such as the one at `guest` or `nics.nic-1`
    /// @param made the rows made by hand
    /// @param left the parts that need no row
    static List<Field> below(FormContext context, Resource resource, Cursor at, List<Field> made, Set<String> left) {
        Set<String> covered = made.stream().map(Field::property).collect(Collectors.toSet());
        left.forEach(name -> covered.add(at.at(name)));
        Structure structure = Shapes.of(at.value().getClass());
        return structure.parts().stream()
                .filter(part -> !covered.contains(at.at(part.name())))
                .flatMap(part -> new ShapeRows(context, resource, covered)
                        .part(structure.type(), at.part(structure, part), part, 0).stream())
                .toList();
    }

    private static Optional<Section> section(String title, List<Field> fields) {
        return fields.isEmpty() ? Optional.empty() : Optional.of(new Section(Message.of(title), fields));
    }

    /// The parts that need no section of their own.
    private List<Field> plain() {
        return structure.parts().stream()
                .filter(part -> !isApart(part))
                .flatMap(part -> rows.part(root.getClass(), at(part), part, 0).stream())
                .toList();
    }

    /// A section for each part that holds others, the elements that belong to this one, and the remarks last.
    private List<Section> rest(FormContext context) {
        List<Section> sections = new ArrayList<>();
        List<Section> remarks = new ArrayList<>();
        for (Part part : structure.parts()) {
            if (isApart(part)) {
                section("property." + part.name(), rows.inside(root.getClass(), at(part), part, 0))
                        .ifPresent(part.name().equals("remarks") ? remarks::add : sections::add);
            }
        }
        sections.addAll(Relations.of(context, root));
        sections.addAll(remarks);
        return sections;
    }

    private Cursor at(Part part) {
        return Cursor.of(root).part(structure, part);
    }

    private static boolean isApart(Part part) {
        return switch (part.shape()) {
            case Structure _ -> true;
            case Shape.Maybe(Shape inner) -> inner instanceof Structure;
            case Shape.Many _ -> ListRows.isList(part) && !ListRows.isSingle(part);
            case Shape.Scalar _, Shape.Word _, Shape.Texts _, Shape.Choice _ -> false;
        };
    }
}
