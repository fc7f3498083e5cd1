package org.vpcstudio.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vpcstudio.catalog.CloudProfile;
import org.vpcstudio.edit.Addresses;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Guest;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.KeepalivedNode;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.Region;
import org.vpcstudio.model.topology.SecurityGroup;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Vpc;
import org.vpcstudio.model.topology.VrrpSettings;
import org.vpcstudio.text.Message;

/// The form of a server.
final class EcsForm {
    private EcsForm() {}

    static List<Section> sections(FormContext context, Ecs ecs) {
        Topology topology = context.topology();
        CloudProfile profile = context.profile();
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(
                Message.of("inspector.section.server"),
                List.of(
                        Fields.name(ecs, profile),
                        Fields.choice("zone", "zone", ecs.zone(), zones(topology, ecs, profile), ecs::withZone),
                        Fields.text("flavor", "flavor", ecs.flavor(), ecs::withFlavor)
                                .withStandard(profile.text("ecs.defaultFlavor")))));
        for (Nic nic : ecs.nics()) {
            sections.add(nic(context, ecs, nic));
        }
        sections.add(guest(context, ecs));
        sections.addAll(availability(topology, ecs));
        sections.addAll(AddressForms.intents(topology, ecs.id()));
        return sections;
    }

    private static Section nic(FormContext context, Ecs ecs, Nic nic) {
        Topology topology = context.topology();
        String path = "nics." + nic.id() + ".";
        Field address = Fields.address(
                path + "address", "private-ip", nic.address(), next -> ecs.withNic(nic.withAddress(next)));
        Optional<Subnet> subnet = topology.find(nic.subnet(), Subnet.class);
        if (subnet.isPresent()) {
            address = AddressForms.free(
                    address,
                    topology,
                    subnet.get(),
                    Addresses.freeForServer(topology, subnet.get()).map(Object::toString));
        }
        List<Field> fields = new ArrayList<>();
        fields.add(address);
        fields.add(groups(topology, ecs, nic, path));
        nic.securityGroups()
                .forEach(group -> fields.add(
                        Fields.link(Message.of("inspector.field.group"), group, AddressForms.nameOf(topology, group))));
        fields.add(Fields.toggle(
                path + "sourceDestinationCheck",
                "source-destination-check",
                nic.sourceDestinationCheck(),
                on -> ecs.withNic(nic.withSourceDestinationCheck(on))));
        Cursor at = new Cursor("nics." + nic.id(), nic, next -> ecs.withNic((Nic) next));
        fields.addAll(ShapeForms.below(context, ecs, at, fields, Set.of("id")));
        return new Section(Message.of("inspector.section.nic", nic.guestName()), fields);
    }

    /// Which group an interface has: one is chosen here, several are kept until then.
    private static Field groups(Topology topology, Ecs ecs, Nic nic, String path) {
        String value = String.join(
                ", ",
                nic.securityGroups().stream()
                        .map(id -> AddressForms.nameOf(topology, id))
                        .toList());
        List<Editor.Option> options = Stream.concat(
                        Stream.of(value).filter(v -> !v.isEmpty()),
                        topology.each(SecurityGroup.class).map(SecurityGroup::name))
                .distinct()
                .map(Fields::option)
                .toList();
        return Fields.row(
                path + "securityGroups",
                "security-groups",
                new Editor.Choice(options),
                value,
                text -> topology.each(SecurityGroup.class)
                        .filter(group -> group.name().equals(text))
                        .findFirst()
                        .map(group -> Fields.put(ecs.withNic(nic.withSecurityGroups(List.of(group.id())))))
                        .orElse(Fields.bad("inspector.bad.group")));
    }

    private static Section guest(FormContext context, Ecs ecs) {
        Guest guest = ecs.guest();
        List<Field> fields = new ArrayList<>(List.of(
                Fields.toggle(
                                "guest.ipForward",
                                "ip-forward",
                                guest.ipForward(),
                                on -> ecs.withGuest(guest.withIpForward(on)))
                        .withStandard("false"),
                Fields.toggle(
                                "guest.ipNonlocalBind",
                                "ip-nonlocal-bind",
                                guest.ipNonlocalBind(),
                                on -> ecs.withGuest(guest.withIpNonlocalBind(on)))
                        .withStandard("false"),
                ServiceLines.field(ecs)));
        Cursor at = new Cursor("guest", guest, next -> ecs.withGuest((Guest) next));
        fields.addAll(ShapeForms.below(context, ecs, at, fields, Set.of()));
        return new Section(Message.of("inspector.section.guest"), fields);
    }

    private static List<Section> availability(Topology topology, Ecs ecs) {
        List<Section> sections = new ArrayList<>();
        topology.each(KeepalivedCluster.class)
                .forEach(cluster -> cluster.node(ecs.id())
                        .ifPresent(node -> sections.add(new Section(
                                Message.of("inspector.section.ha"),
                                List.of(
                                        Fields.link(
                                                Message.of("inspector.field.cluster"), cluster.id(), cluster.name()),
                                        ClusterForm.priority(cluster, node),
                                        Fields.derived("", "takes-over", takeover(cluster, node))
                                                .withHint(Message.of("inspector.hint.takeover")))))));
        return sections;
    }

    /// How long after the last advert this node takes over.
    private static String takeover(KeepalivedCluster cluster, KeepalivedNode node) {
        VrrpSettings settings = cluster.settings();
        int missed = settings.options().downTimerAdverts();
        long millis = settings.downNanos(missed, settings.advertIntervalMillis(), node.priority()) / 1_000_000;
        return String.format(Locale.ROOT, "%d.%03d s", millis / 1000, millis % 1000);
    }

    private static List<Editor.Option> zones(Topology topology, Ecs ecs, CloudProfile profile) {
        List<String> zones = ecs.parent()
                .flatMap(id -> topology.find(id, Subnet.class))
                .flatMap(subnet -> topology.find(subnet.vpc(), Vpc.class))
                .flatMap(vpc -> topology.find(vpc.region(), Region.class))
                .map(region -> profile.zones(region.code()))
                .orElse(List.of());
        return Stream.concat(zones.stream(), Stream.of(ecs.zone()).filter(zone -> !zone.isEmpty()))
                .distinct()
                .map(Fields::option)
                .toList();
    }
}
