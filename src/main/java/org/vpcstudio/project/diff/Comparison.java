package org.vpcstudio.project.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.vpcstudio.model.shape.Part;
import org.vpcstudio.model.shape.Shape;
import org.vpcstudio.model.shape.Shape.Scalar;
import org.vpcstudio.model.shape.Shape.Structure;

/// Finds the values in which two records of one shape differ, as deep as they differ.
final class Comparison {
    /// Lists whose elements have a name of their own, and the property that holds it.
    private static final Map<String, String> NAMED = Map.of("nics", "id", "nodes", "ecs");

    private final List<Change> changes = new ArrayList<>();

    private Comparison() {}

    /// The changes that make the second record of the first.
    static List<Change> of(Object before, Object after, Structure structure) {
        Comparison comparison = new Comparison();
        comparison.records("", before, after, structure);
        return comparison.changes;
    }

    private void records(String path, Object before, Object after, Structure structure) {
        for (Part part : structure.parts()) {
            Object was = part.of(before);
            Object is = part.of(after);
            if (!was.equals(is)) {
                String name = path.isEmpty() ? part.name() : path + "." + part.name();
                if (part.shape() instanceof Shape.Many(Structure element) && NAMED.containsKey(part.name())) {
                    named(name, (List<?>) was, (List<?>) is, element, element.part(NAMED.get(part.name())));
                } else {
                    values(name, was, is, part.shape());
                }
            }
        }
    }

    /// Two values that differ.
    private void values(String path, Object before, Object after, Shape shape) {
        switch (shape) {
            case Scalar _, Shape.Word _ -> add(path, Optional.of(before), Optional.of(after), shape);
            case Shape.Maybe(Shape inner) -> maybe(path, (Optional<?>) before, (Optional<?>) after, inner);
            case Shape.Many(Shape element) ->
                elements(path, Pairing.byPlace(List.copyOf((List<?>) before), List.copyOf((List<?>) after)), element);
            case Shape.Texts _ -> texts(path, (Map<?, ?>) before, (Map<?, ?>) after);
            case Shape.Choice choice -> {
                if (before.getClass() == after.getClass()) {
                    records(path, before, after, choice.of(after));
                } else {
                    add(path, Optional.of(before), Optional.of(after), shape);
                }
            }
            case Structure structure -> records(path, before, after, structure);
        }
    }

    private void maybe(String path, Optional<?> before, Optional<?> after, Shape inner) {
        if (before.isPresent() && after.isPresent()) {
            values(path, before.get(), after.get(), inner);
        } else {
            add(path, before, after, inner);
        }
    }

    private void named(String path, List<?> before, List<?> after, Structure element, Part name) {
        Pairing<Object> pairing = Pairing.byName(
                List.copyOf(before), List.copyOf(after), each -> Wording.text(String.valueOf(name.of(each))));
        elements(path, pairing, element);
        if (pairing.isReordered()) {
            changes.add(new Change(path, Optional.of(names(before, name)), Optional.of(names(after, name))));
        }
    }

    private static String names(List<?> elements, Part name) {
        return elements.stream()
                .map(each -> Wording.text(String.valueOf(name.of(each))))
                .collect(Collectors.joining(", "));
    }

    private void elements(String path, Pairing<?> pairing, Shape element) {
        for (Pairing.Pair<?> pair : pairing.pairs()) {
            if (!pair.before().equals(pair.after())) {
                maybe(path + "[" + pair.label() + "]", pair.before(), pair.after(), element);
            }
        }
    }

    private void texts(String path, Map<?, ?> before, Map<?, ?> after) {
        Set<Object> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (Object key : keys) {
            Optional<?> was = Optional.ofNullable(before.get(key));
            Optional<?> is = Optional.ofNullable(after.get(key));
            if (!was.equals(is)) {
                add(path + "[" + Wording.text(key.toString()) + "]", was, is, Scalar.TEXT);
            }
        }
    }

    private void add(String path, Optional<?> before, Optional<?> after, Shape shape) {
        changes.add(new Change(
                path, before.map(value -> Wording.of(value, shape)), after.map(value -> Wording.of(value, shape))));
    }
}
