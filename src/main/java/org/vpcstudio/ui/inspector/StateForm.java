package org.vpcstudio.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.sim.kernel.VirtualTime;
import org.vpcstudio.sim.trace.Moment;
import org.vpcstudio.sim.trace.Trace;
import org.vpcstudio.text.Message;

/// What an element is doing at an instant of a run, as rows that cannot be edited.
final class StateForm {
    private StateForm() {}

    static List<Section> sections(Document document, List<Resource> selected, Trace trace, long nanos) {
        if (selected.size() != 1) {
            return List.of();
        }
        Topology topology = document.topology();
        Moment moment = trace.at(nanos);
        Resource resource = selected.getFirst();
        List<Section> sections = new ArrayList<>();
        if (resource instanceof Ecs ecs) {
            sections.addAll(server(topology, ecs, moment));
        } else if (resource instanceof Vip vip) {
            sections.add(new Section(Message.of("inspector.section.vip"), vip(topology, vip, moment)));
        } else if (resource instanceof AccessIntent intent) {
            sections.add(new Section(Message.of("inspector.section.intents"), List.of(lost(intent, moment))));
        }
        sections.addAll(clients(topology, resource, moment));
        return sections;
    }

    private static List<Section> server(Topology topology, Ecs ecs, Moment moment) {
        List<Section> sections = new ArrayList<>();
        topology.each(KeepalivedCluster.class)
                .forEach(cluster -> moment.instance(ecs.id(), cluster.id()).ifPresent(instance -> {
                    String owned = cluster.vips().stream()
                            .filter(vip -> moment.owners(vip).contains(ecs.id()))
                            .flatMap(vip -> topology.find(vip, Vip.class).stream())
                            .map(vip -> vip.address().text())
                            .collect(Collectors.joining(", "));
                    List<Field> fields = new ArrayList<>();
                    fields.add(Fields.derived(
                            "vrrp", "vrrp-state", instance.state().name()));
                    fields.add(Fields.derived("since", "since", VirtualTime.clock(instance.since())));
                    fields.add(Fields.derived("owns", "owns", owned.isEmpty() ? Forms.MIXED : owned));
                    if (instance.priority() > 0) {
                        fields.add(Fields.derived(
                                "effective", "effective-priority", Integer.toString(instance.priority())));
                    }
                    sections.add(new Section(Message.of("inspector.section.member-of", cluster.name()), fields));
                }));
        return sections;
    }

    private static List<Field> vip(Topology topology, Vip vip, Moment moment) {
        String owners = moment.owners(vip.id()).stream()
                .map(id -> AddressForms.nameOf(topology, id))
                .collect(Collectors.joining(", "));
        String reached = moment.location(vip.id())
                .map(id -> AddressForms.nameOf(topology, id))
                .orElse(Forms.MIXED);
        return List.of(
                Fields.derived("owner", "owner", owners.isEmpty() ? Forms.MIXED : owners),
                Fields.derived("reached", "reached", reached));
    }

    /// What the clients saw that use this element.
    private static List<Section> clients(Topology topology, Resource resource, Moment moment) {
        List<ResourceId> ends = new ArrayList<>(List.of(resource.id()));
        if (resource instanceof Vip) {
            topology.each(Eip.class)
                    .filter(eip -> eip.targets().contains(new Eip.Target.OfVip(resource.id())))
                    .forEach(eip -> ends.add(eip.id()));
        }
        List<Field> fields = topology.each(AccessIntent.class)
                .filter(intent -> intent.expect() == AccessIntent.Expect.ALLOW)
                .filter(intent -> ends.contains(intent.target()) || ends.contains(intent.client()))
                .map(intent -> lost(intent, moment))
                .toList();
        return fields.isEmpty() ? List.of() : List.of(new Section(Message.of("inspector.section.clients"), fields));
    }

    private static Field lost(AccessIntent intent, Moment moment) {
        Moment.Flow flow = moment.flow(intent.id());
        return Fields.derived("lost." + intent.id(), "lost", flow.lost() + " / " + (flow.answered() + flow.lost()))
                .withLabel(Message.of("inspector.field.lost", intent.name()));
    }
}
