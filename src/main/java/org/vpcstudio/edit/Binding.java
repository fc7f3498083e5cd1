package org.vpcstudio.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.text.Message;

/// A server may hold a VIP. The second one brings a keepalived cluster with it, further ones join.
record Binding(Document document, Vip vip, Ecs ecs) implements Joint {
    @Override
    public Optional<Message> refusal() {
        if (nicFor(vip, ecs).isEmpty()) {
            return Optional.of(Message.of("edit.connect.other-subnet", ecs.name(), vip.name()));
        }
        return holds(vip, ecs)
                ? Optional.of(Message.of("edit.connect.twice", ecs.name(), vip.name()))
                : Optional.empty();
    }

    @Override
    public Step make(IdSource ids) {
        Nic nic = nicFor(vip, ecs).orElseThrow();
        NicRef ref = new NicRef(ecs.id(), nic.id());
        List<NicRef> bindings = new ArrayList<>(vip.bindings());
        bindings.add(ref);
        Vip bound = vip.withBindings(bindings);
        Draft draft = new Draft(document);
        Nic ready = nic.withSourceDestinationCheck(false).withSecurityGroups(withThoseOfTheOthers(nic));
        draft.put(ecs.withNic(ready)).put(bound);
        draft.takeAll(Clustering.join(draft.topology(), bound, ref, ids));
        return Step.of(Message.of("edit.bind", vip.name(), ecs.name()), draft.edit());
    }

    /// The groups of the interface and those that all other holders have: among them is what lets adverts through
    /// (rule KA-020).
    private List<ResourceId> withThoseOfTheOthers(Nic nic) {
        List<Nic> others = vip.bindings().stream()
                .flatMap(ref -> document.topology().nic(ref).stream())
                .toList();
        Set<ResourceId> groups = new LinkedHashSet<>(nic.securityGroups());
        others.stream()
                .findFirst()
                .ifPresent(first -> first.securityGroups().stream()
                        .filter(group -> others.stream()
                                .allMatch(other -> other.securityGroups().contains(group)))
                        .forEach(groups::add));
        return List.copyOf(groups);
    }

    @Override
    public Edit cut() {
        if (!holds(vip, ecs)) {
            return Edit.all();
        }
        List<NicRef> left = vip.bindings().stream()
                .filter(ref -> !ref.ecs().equals(ecs.id()))
                .toList();
        return new Draft(document)
                .put(vip.withBindings(left))
                .takeAll(Clustering.leave(document, vip.id(), ecs.id()))
                .edit();
    }

    /// Whether a server is one of those that may hold a VIP.
    static boolean holds(Vip vip, Ecs ecs) {
        return vip.bindings().stream().anyMatch(ref -> ref.ecs().equals(ecs.id()));
    }

    /// The server's interface in the subnet of the VIP.
    static Optional<Nic> nicFor(Vip vip, Ecs ecs) {
        return ecs.nics().stream()
                .filter(nic -> nic.subnet().equals(vip.subnet()))
                .findFirst();
    }
}
