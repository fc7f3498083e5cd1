package org.vpcstudio.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.vpcstudio.model.shape.Part;
import org.vpcstudio.model.shape.Shape.Structure;
import org.vpcstudio.model.topology.KeepalivedNode;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.Resource;

/// A value somewhere inside a resource.
///
/// @param path where it is, as findings call it (see {@link org.vpcstudio.check.Anchor}); blank for the resource
/// @param value what is there
/// @param put the whole resource with another value there
record Cursor(String path, Object value, Function<Object, Resource> put) {
    static Cursor of(Resource resource) {
        return new Cursor("", resource, Resource.class::cast);
    }

    /// A property of the record that is here.
    Cursor part(Structure structure, Part part) {
        return new Cursor(at(part.name()), part.of(value), next -> put.apply(structure.with(value, part.name(), next)));
    }

    /// A property of the record that is here, by name.
    Cursor part(Structure structure, String name) {
        return part(structure, structure.part(name));
    }

    /// The list that is here.
    List<?> list() {
        return (List<?>) value;
    }

    /// An element of the list that is here.
    Cursor element(int index) {
        return new Cursor(at(key(index)), list().get(index), next -> {
            List<Object> all = new ArrayList<>(list());
            all.set(index, next);
            return put.apply(all);
        });
    }

    /// The resource without this element of the list.
    Resource without(int index) {
        List<Object> all = new ArrayList<>(list());
        all.remove(index);
        return put.apply(all);
    }

    /// The resource with another element at the end of the list.
    Resource and(Object next) {
        List<Object> all = new ArrayList<>(list());
        all.add(next);
        return put.apply(all);
    }

    /// The resource with an element of the list moved one place up (-1) or down (1).
    Resource moved(int index, int by) {
        List<Object> all = new ArrayList<>(list());
        all.add(index + by, all.remove(index));
        return put.apply(all);
    }

    /// The place in a list has a name of its own where order means nothing.
    String key(int index) {
        return key(list().get(index), index);
    }

    static String key(Object element, int index) {
        return switch (element) {
            case Nic nic -> nic.id();
            case KeepalivedNode node -> node.ecs().value();
            default -> Integer.toString(index);
        };
    }

    /// The path of something in here.
    String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
