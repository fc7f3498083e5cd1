package org.vpcstudio.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.vpcstudio.check.Finding;
import org.vpcstudio.check.QuickFix;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.shape.Part;
import org.vpcstudio.model.shape.Shape;
import org.vpcstudio.model.shape.Shape.Structure;
import org.vpcstudio.model.shape.Shapes;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;

/// Random changes of a design: what an architect does, and what a merge of two files may do. Most of them take
/// what they put in from elsewhere in the design, so that addresses meet, names repeat and references point to
/// what exists.
public final class AnyEdit {
    private final RandomGenerator luck;
    private final AnyDocument anything;
    private final List<Document> earlier = new ArrayList<>();

    public AnyEdit(RandomGenerator luck) {
        this.luck = luck;
        this.anything = new AnyDocument(luck);
    }

    /// The design after one more change.
    ///
    /// @param findings what is wrong with it, some of which is mended
    public Document next(Document document, List<Finding> findings) {
        earlier.add(document);
        List<Resource> all = List.copyOf(document.topology().all());
        if (all.isEmpty()) {
            return earlier.getFirst();
        }
        Resource one = pick(all);
        return switch (luck.nextInt(20)) {
            case 0, 1 -> new Edit.Remove(one.id()).apply(document);
            case 2 -> pick(earlier);
            case 3, 4 -> mended(document, findings);
            case 5 -> twin(document, one);
            case 6 -> new Edit.Put(anything.resource(one.kind())).apply(document);
            case 7 -> new Edit.Place(one.id(), new Box(luck.nextInt(500), luck.nextInt(500), 160, 72)).apply(document);
            case 8 -> document.withProfile(pick(List.of("otc-eu-de", "otc-eu-nl", "generic")));
            case 9 -> several(document, findings);
            default -> changed(document, all, one);
        };
    }

    private Document several(Document document, List<Finding> findings) {
        Document next = document;
        for (int i = 0; i < 3; i++) {
            next = next(next, findings);
        }
        return next;
    }

    private Document mended(Document document, List<Finding> findings) {
        List<QuickFix> fixes =
                findings.stream().flatMap(finding -> finding.fixes().stream()).toList();
        return fixes.isEmpty() ? document : pick(fixes).edit().apply(document);
    }

    /// A copy under another id.
    private Document twin(Document document, Resource one) {
        Structure shape = Shapes.of(one);
        ResourceId id = ResourceId.of(one.id().value() + "-" + luck.nextInt(3));
        return new Edit.Put((Resource) shape.with(one, "id", id)).apply(document);
    }

    private Document changed(Document document, List<Resource> all, Resource one) {
        List<Resource> kin =
                all.stream().filter(other -> other.kind() == one.kind()).toList();
        try {
            Resource next = (Resource) changed(one, Shapes.of(one), pick(kin), all, true);
            return new Edit.Put(next).apply(document);
        } catch (IllegalArgumentException _) {
            return document; // a record may refuse a number
        }
    }

    private Object changed(Object record, Structure shape, Object kin, List<Resource> all, boolean top) {
        List<Part> parts = shape.parts().stream()
                .filter(part -> !(top && part.name().equals("id")))
                .toList();
        if (parts.isEmpty()) {
            return record;
        }
        Part part = pick(parts);
        Object other = luck.nextInt(3) == 0 ? part.of(kin) : value(part.of(record), part.shape(), all);
        return shape.with(record, part.name(), other);
    }

    private Object value(Object old, Shape shape, List<Resource> all) {
        return switch (shape) {
            case Shape.Scalar.ID -> pick(all).id();
            case Shape.Scalar.NIC -> new NicRef(pick(all).id(), "nic-1");
            case Shape.Scalar.INT -> luck.nextInt(4) == 0 ? luck.nextInt(300) : (Integer) old + luck.nextInt(-1, 2);
            case Shape.Scalar.FLAG -> luck.nextBoolean();
            case Shape.Scalar _ -> luck.nextInt(3) == 0 ? anything.scalar((Shape.Scalar) shape) : old;
            case Shape.Word(var constants) -> pick(List.copyOf(constants.values()));
            case Shape.Texts _, Shape.Choice _ -> luck.nextInt(3) == 0 ? anything.value(shape) : old;
            case Structure structure -> changed(old, structure, old, all, false);
            case Shape.Maybe(Shape inner) -> {
                Optional<?> present = (Optional<?>) old;
                yield present.isPresent() && luck.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(value(present.isPresent() ? present.get() : anything.value(inner), inner, all));
            }
            case Shape.Many(Shape element) -> list((List<?>) old, element, all);
        };
    }

    private List<Object> list(List<?> old, Shape element, List<Resource> all) {
        List<Object> next = new ArrayList<>(old);
        if (next.isEmpty()) {
            next.add(value(anything.value(element), element, all));
            return next;
        }
        int at = luck.nextInt(next.size());
        switch (luck.nextInt(4)) {
            case 0 -> next.remove(at);
            case 1 -> next.add(next.get(at));
            case 2 -> next.add(next.remove(at));
            default -> next.set(at, value(next.get(at), element, all));
        }
        return next;
    }

    private <T> T pick(List<T> list) {
        return list.get(luck.nextInt(list.size()));
    }
}
