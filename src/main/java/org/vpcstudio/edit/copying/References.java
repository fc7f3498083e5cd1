package org.vpcstudio.edit.copying;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vpcstudio.model.shape.Part;
import org.vpcstudio.model.shape.Shape;
import org.vpcstudio.model.shape.Shape.Scalar;
import org.vpcstudio.model.shape.Shape.Structure;
import org.vpcstudio.model.shape.Shapes;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;

/// What a resource points to.
///
/// @param ids of resources, its own not among them
/// @param nics of interfaces
record References(Set<ResourceId> ids, Set<NicRef> nics) {
    References {
        ids = Set.copyOf(ids);
        nics = Set.copyOf(nics);
    }

    static References of(Resource resource) {
        Set<ResourceId> ids = new HashSet<>();
        Set<NicRef> nics = new HashSet<>();
        collect(resource, Shapes.of(resource), ids, nics);
        ids.remove(resource.id());
        return new References(ids, nics);
    }

    /// The resources pointed to, be it by their interfaces.
    Set<ResourceId> targets() {
        Set<ResourceId> all = new HashSet<>(ids);
        nics.forEach(nic -> all.add(nic.ecs()));
        return all;
    }

    private static void collect(Object value, Shape shape, Set<ResourceId> ids, Set<NicRef> nics) {
        switch (shape) {
            case Scalar.ID -> ids.add((ResourceId) value);
            case Scalar.NIC -> nics.add((NicRef) value);
            case Scalar _, Shape.Word _, Shape.Texts _ -> {}
            case Shape.Maybe(Shape inner) ->
                ((Optional<?>) value).ifPresent(present -> collect(present, inner, ids, nics));
            case Shape.Many(Shape element) -> ((List<?>) value).forEach(each -> collect(each, element, ids, nics));
            case Shape.Choice choice -> collect(value, choice.of(value), ids, nics);
            case Structure structure -> {
                for (Part part : structure.parts()) {
                    collect(part.of(value), part.shape(), ids, nics);
                }
            }
        }
    }
}
