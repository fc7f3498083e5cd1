package org.vpcstudio.check.rule.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vpcstudio.check.Leaf;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.edit.Pruning;
import org.vpcstudio.model.shape.Shape;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Link;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Unplaced;
import org.vpcstudio.model.topology.VirtualServer;

/// Every reference of a design, found by the shapes of its resources.
final class References {
    private References() {}

    /// The references that point to nothing, or to something of a wrong kind.
    static List<Reference> dangling(RuleContext context) {
        List<Reference> dangling = new ArrayList<>();
        context.each(Resource.class)
                .forEach(resource -> Leaf.each(resource, leaf -> {
                    if (isReference(leaf) && !holds(context.topology(), leaf)) {
                        dangling.add(new Reference(leaf, kinds(leaf)));
                    }
                }));
        return dangling;
    }

    private static boolean isReference(Leaf leaf) {
        return leaf.shape() == Shape.Scalar.ID || leaf.shape() == Shape.Scalar.NIC;
    }

    private static List<Kind> kinds(Leaf leaf) {
        return leaf.value() instanceof NicRef
                ? List.of(Kind.ECS)
                : leaf.spot().part().kinds();
    }

    /// Whether the target is there and of a right kind.
    private static boolean holds(Topology topology, Leaf leaf) {
        return leaf.value() instanceof NicRef nic
                ? topology.nic(nic).isPresent()
                : topology.find((ResourceId) leaf.value())
                        .filter(found -> kinds(leaf).contains(found.kind()))
                        .isPresent();
    }

    /// The change that forgets a reference; empty where something has to be named. A line, an intent or a virtual
    /// server without one of its ends says nothing: it goes.
    static Optional<Edit> forget(Reference reference) {
        Resource owner = reference.leaf().owner();
        Optional<Resource> rest = pruning(reference).of(owner);
        if (rest.isPresent()) {
            return rest.filter(next -> keepsInterfaces(owner, next)).map(Edit.Put::new);
        }
        return owner instanceof Unplaced unplaced && goesWithAnEnd(unplaced)
                ? Optional.of(new Edit.Delete(Set.of(owner.id())))
                : Optional.empty();
    }

    private static Pruning pruning(Reference reference) {
        return reference.leaf().value() instanceof NicRef nic
                ? new Pruning(nic)
                : new Pruning(Set.of((ResourceId) reference.leaf().value()));
    }

    private static boolean goesWithAnEnd(Unplaced owner) {
        return owner instanceof Link || owner instanceof AccessIntent || owner instanceof VirtualServer;
    }

    /// An interface stays, and so does the last of its security groups: without it would be worse off.
    private static boolean keepsInterfaces(Resource before, Resource after) {
        return !(before instanceof Ecs was && after instanceof Ecs is)
                || (was.nics().size() == is.nics().size() && bare(was).containsAll(bare(is)));
    }

    private static Set<String> bare(Ecs ecs) {
        return ecs.nics().stream()
                .filter(nic -> nic.securityGroups().isEmpty())
                .map(Nic::id)
                .collect(Collectors.toSet());
    }
}
