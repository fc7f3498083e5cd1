package org.vpcstudio.ui.inspector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.Topology;

/// The elements and network interfaces that a property can point to. Walks the design, so it is asked only when someone
/// opens a choice.
record Candidates(Topology topology) {
    /// The elements of these kinds, by name.
    List<Editor.Option> of(List<Kind> kinds) {
        return kinds.stream()
                .flatMap(kind -> topology.each(kind.type()))
                .sorted(Comparator.comparing(Resource::name).thenComparing(Resource::id))
                .map(resource -> Fields.option(resource.id().value(), nameOf(resource)))
                .toList();
    }

    /// All network interfaces, by the names of their servers.
    List<Editor.Option> nics() {
        List<Editor.Option> options = new ArrayList<>();
        topology.each(Ecs.class)
                .sorted(Comparator.comparing(Ecs::name).thenComparing(Ecs::id))
                .forEach(ecs -> ecs.nics().stream()
                        .filter(nic -> !nic.id().isEmpty())
                        .map(nic -> new NicRef(ecs.id(), nic.id()))
                        .forEach(ref -> options.add(Fields.option(ref.toString(), words(ref)))));
        return options;
    }

    /// Some element of these kinds.
    Optional<Resource> first(List<Kind> kinds) {
        return kinds.stream()
                .<Resource>flatMap(kind -> topology.each(kind.type()))
                .findFirst();
    }

    /// Some network interface.
    Optional<NicRef> firstNic() {
        return topology.each(Ecs.class)
                .flatMap(ecs -> ecs.nics().stream()
                        .filter(nic -> !nic.id().isEmpty())
                        .map(nic -> new NicRef(ecs.id(), nic.id())))
                .findFirst();
    }

    /// A network interface in words: `ecs-1 eth0`.
    String words(NicRef ref) {
        Optional<String> server = topology.find(ref.ecs()).map(Candidates::nameOf);
        String nic = topology.nic(ref)
                .map(found -> found.guestName())
                .filter(name -> !name.isBlank())
                .orElse(ref.nic());
        return server.map(name -> name + " " + nic).orElse(ref.toString());
    }

    static String nameOf(Resource resource) {
        return Stream.of(resource.name(), resource.id().value())
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElseThrow();
    }
}
