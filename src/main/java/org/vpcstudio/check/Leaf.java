package org.vpcstudio.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.vpcstudio.model.shape.Part;
import org.vpcstudio.model.shape.Shape;
import org.vpcstudio.model.shape.Shapes;
import org.vpcstudio.model.topology.Resource;

/// An id, an address or a range somewhere inside a resource, found by the shape of its record. So a rule about all of
/// them needs no list of the places that have one.
///
/// @param owner the resource
/// @param spot where in it
/// @param shape what the value is; of a list or an optional property that of what it holds
/// @param value the value
public record Leaf(Resource owner, Spot spot, Shape.Scalar shape, Object value) {
    /// Where a value is.
    ///
    /// @param record the record whose property it is
    /// @param part that property
    /// @param place its name, as far as it is known
    /// @param listed whether it is an element of a list
    public record Spot(Class<?> record, Part part, Place place, boolean listed) {}

    /// A step of the way to a property: a part of a record, or an element of a list. Said in words only when somebody
    /// asks, which is seldom.
    ///
    /// @param around the steps before; null at the top
    /// @param shape of the element; null for a part
    /// @param what the part or the element
    /// @param at place of the element
    /// @param shown whether an anchor says it: it names lists and alternatives, not what is in them
    public record Place(@Nullable Place around, @Nullable Shape shape, Object what, int at, boolean shown) {
        static Place of(@Nullable Place around, Part part, boolean shown) {
            return new Place(around, null, part, 0, shown);
        }

        private String name() {
            return shape == null ? ((Part) what).name() : Property.key(shape, what, at);
        }

        String words(boolean all) {
            String before = around == null ? "" : around.words(all);
            return !all && !shown ? before : before.isEmpty() ? name() : before + "." + name();
        }
    }

    /// The parts of a record that hold any id, address or range.
    private static final ClassValue<List<Part>> HOLDING = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            return Shapes.of(type).parts().stream()
                    .filter(part -> holds(part.shape()))
                    .toList();
        }
    };

    private static boolean holds(Shape shape) {
        return switch (shape) {
            case Shape.Scalar scalar ->
                switch (scalar) {
                    case ID, NIC, ADDRESS, ADDRESS6, RANGE -> true;
                    case TEXT, INT, LONG, FLAG -> false;
                };
            case Shape.Word _, Shape.Texts _ -> false;
            case Shape.Maybe(Shape inner) -> holds(inner);
            case Shape.Many(Shape element) -> holds(element);
            case Shape.Choice choice -> choice.cases().values().stream().anyMatch(Leaf::holds);
            case Shape.Structure structure -> structure.parts().stream().anyMatch(part -> holds(part.shape()));
        };
    }

    public Anchor anchor() {
        return Anchor.at(owner.id(), spot.place.words(false));
    }

    /// The owner with another value here.
    public Resource with(Object next) {
        boolean optional = spot.part.shape() instanceof Shape.Maybe && !spot.listed;
        return Property.set(owner, spot.place.words(true), optional ? Optional.of(next) : next);
    }

    /// Every id, address and range of a resource but its own id, in the order of its properties.
    public static void each(Resource owner, Consumer<Leaf> visitor) {
        new Walk(owner, visitor).record(owner, Shapes.of(owner), null, true);
    }

    private record Walk(Resource owner, Consumer<Leaf> visitor) {
        void record(Object record, Shape.Structure structure, @Nullable Place place, boolean shown) {
            for (Part part : HOLDING.get(structure.type())) {
                if (place == null && part.name().equals("id")) {
                    continue;
                }
                boolean key = place != null && Property.isKey(structure, part);
                Place inside = Place.of(place, part, shown && !key);
                value(new Spot(structure.type(), part, inside, false), part.shape(), part.of(record));
            }
        }

        private void value(Spot spot, Shape shape, Object value) {
            switch (shape) {
                case Shape.Scalar scalar -> scalar(spot, scalar, value);
                case Shape.Word _, Shape.Texts _ -> {}
                case Shape.Maybe(Shape inner) ->
                    ((Optional<?>) value).ifPresent(present -> value(spot, inner, present));
                case Shape.Many(Shape element) -> list(spot, element, (List<?>) value);
                case Shape.Choice choice -> record(value, choice.of(value), spot.place, false);
                case Shape.Structure structure -> record(value, structure, spot.place, true);
            }
        }

        private void scalar(Spot spot, Shape.Scalar scalar, Object value) {
            switch (scalar) {
                case ID, NIC, ADDRESS, ADDRESS6, RANGE -> visitor.accept(new Leaf(owner, spot, scalar, value));
                case TEXT, INT, LONG, FLAG -> {}
            }
        }

        private void list(Spot spot, Shape element, List<?> values) {
            for (int i = 0; i < values.size(); i++) {
                Object value = values.get(i);
                boolean named = element instanceof Shape.Structure;
                Place inside = new Place(spot.place, element, value, i, named);
                value(new Spot(spot.record, spot.part, inside, true), element, value);
            }
        }
    }
}
