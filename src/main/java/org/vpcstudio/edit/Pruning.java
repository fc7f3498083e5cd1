package org.vpcstudio.edit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.vpcstudio.model.scenario.Scenario;
import org.vpcstudio.model.shape.Part;
import org.vpcstudio.model.shape.Shape;
import org.vpcstudio.model.shape.Shape.Scalar;
import org.vpcstudio.model.shape.Shape.Structure;
import org.vpcstudio.model.shape.Shapes;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;

/// Takes what points to certain resources out of values. A list loses the element, an optional property becomes empty;
/// a record that cannot do without goes as a whole, and so do those that cannot do without it.
public final class Pruning {
    private final Predicate<ResourceId> gone;
    private final Predicate<NicRef> goneNic;

    /// @param gone the resources that are no more
    public Pruning(Set<ResourceId> gone) {
        Set<ResourceId> ids = Set.copyOf(gone);
        this.gone = ids::contains;
        this.goneNic = nic -> ids.contains(nic.ecs());
    }

    /// @param gone an interface that is no more; its server may still be there
    public Pruning(NicRef gone) {
        this.gone = _ -> false;
        this.goneNic = gone::equals;
    }

    /// The resource without its references to what is gone; empty when it means nothing without them.
    public Optional<Resource> of(Resource resource) {
        return record(resource, Shapes.of(resource), "id").map(Resource.class::cast);
    }

    /// The scenario without the faults and assertions that concern what is gone.
    public Scenario of(Scenario scenario) {
        return record(scenario, Shapes.of(Scenario.class), "")
                .map(Scenario.class::cast)
                .orElse(scenario);
    }

    private Optional<Object> record(Object record, Structure structure, String except) {
        Object[] values = new Object[structure.parts().size()];
        for (int i = 0; i < values.length; i++) {
            Part part = structure.parts().get(i);
            Object value = part.of(record);
            Optional<Object> rest = part.name().equals(except) ? Optional.of(value) : value(value, part.shape());
            if (rest.isEmpty()) {
                return Optional.empty();
            }
            values[i] = rest.get();
        }
        return Optional.of(structure.make(values));
    }

    private Optional<Object> value(Object value, Shape shape) {
        return switch (shape) {
            case Scalar.ID -> Optional.of(value).filter(id -> !gone.test((ResourceId) id));
            case Scalar.NIC -> Optional.of(value).filter(nic -> !goneNic.test((NicRef) nic));
            case Scalar _, Shape.Word _, Shape.Texts _ -> Optional.of(value);
            case Shape.Maybe(Shape inner) ->
                Optional.of(((Optional<?>) value).flatMap(present -> value(present, inner)));
            case Shape.Many(Shape element) -> Optional.of(list((List<?>) value, element));
            case Shape.Choice choice -> record(value, choice.of(value), "");
            case Structure structure -> record(value, structure, "");
        };
    }

    private Object list(List<?> values, Shape element) {
        List<Object> rest =
                values.stream().flatMap(value -> value(value, element).stream()).toList();
        return rest.equals(values) ? values : rest;
    }
}
