package org.vpcstudio.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.shape.Part;
import org.vpcstudio.model.shape.Shape;
import org.vpcstudio.model.shape.Shapes;
import org.vpcstudio.model.topology.Resource;

/// Names of properties as an {@link Anchor} says them: `settings.options.strict`, `nics.nic-1.subnet`,
/// `nodes.<ecs>.priority`, `rules.0.remote`. An element of a list is named by its own id, by the server it stands on,
/// or by its place in the list from 0; single values in a list have no name of their own.
public final class Property {
    private Property() {}

    /// The change of one property, which is what most quick fixes are.
    ///
    /// @param value what it becomes; an `Optional` for an optional property
    public static Edit put(Resource resource, String property, Object value) {
        return new Edit.Put(set(resource, property, value));
    }

    /// The resource with another value of a property.
    ///
    /// @throws IllegalArgumentException when there is no such property
    public static <R extends Resource> R set(R resource, String property, Object value) {
        Object changed = set(resource, Shapes.of(resource), List.of(property.split("\\.", -1)), value);
        @SuppressWarnings("unchecked") // a structure makes records of its own class
        R next = (R) changed;
        return next;
    }

    private static Object set(Object old, Shape shape, List<String> path, Object value) {
        if (path.isEmpty()) {
            return value;
        }
        return switch (shape) {
            case Shape.Structure structure -> {
                Part part = structure.part(path.getFirst());
                Object inner = set(part.of(old), part.shape(), path.subList(1, path.size()), value);
                yield structure.with(old, part.name(), inner);
            }
            case Shape.Choice choice -> set(old, choice.of(old), path, value);
            case Shape.Maybe(Shape inner) ->
                Optional.of(set(((Optional<?>) old).orElseThrow(() -> missing(path)), inner, path, value));
            case Shape.Many(Shape element) -> list((List<?>) old, element, path, value);
            case Shape.Scalar _, Shape.Word _, Shape.Texts _ -> throw missing(path);
        };
    }

    private static List<Object> list(List<?> old, Shape element, List<String> path, Object value) {
        List<Object> next = new ArrayList<>(old);
        for (int i = 0; i < next.size(); i++) {
            if (key(element, next.get(i), i).equals(path.getFirst())) {
                next.set(i, set(next.get(i), element, path.subList(1, path.size()), value));
                return next;
            }
        }
        throw missing(path);
    }

    private static IllegalArgumentException missing(List<String> path) {
        return new IllegalArgumentException("No property " + String.join(".", path));
    }

    /// What an element of a list is called.
    static String key(Shape shape, Object element, int at) {
        return shape instanceof Shape.Structure structure
                ? structure.parts().stream()
                        .filter(part -> isKey(structure, part))
                        .map(part -> part.of(element).toString())
                        .findFirst()
                        .orElse(String.valueOf(at))
                : String.valueOf(at);
    }

    /// Whether an element of a list is called by this part of it.
    static boolean isKey(Shape.Structure structure, Part part) {
        return switch (part.name()) {
            case "id" -> part.shape() == Shape.Scalar.TEXT;
            case "ecs" -> part.shape() == Shape.Scalar.ID && structure.parts().size() > 1;
            default -> false;
        };
    }
}
