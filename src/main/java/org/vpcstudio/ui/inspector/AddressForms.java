package org.vpcstudio.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vpcstudio.catalog.CloudProfile;
import org.vpcstudio.edit.Addresses;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.text.Message;

/// Forms of VIPs and EIPs.
final class AddressForms {
    private AddressForms() {}

    static List<Section> vip(Topology topology, Vip vip, CloudProfile profile) {
        Field address = Fields.address("address", "address", vip.address(), vip::withAddress);
        Optional<Subnet> subnet = topology.find(vip.subnet(), Subnet.class);
        if (subnet.isPresent()) {
            address = free(
                    address,
                    topology,
                    subnet.get(),
                    Addresses.freeForVip(topology, subnet.get()).map(Object::toString));
        }
        List<Field> holders = new ArrayList<>();
        topology.clustersOf(vip.id())
                .forEach(cluster ->
                        holders.add(Fields.link(Message.of("inspector.field.cluster"), cluster.id(), cluster.name())));
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(Message.of("inspector.section.vip"), List.of(Fields.name(vip, profile), address)));
        if (!holders.isEmpty()) {
            sections.add(new Section(Message.of("inspector.section.ha"), holders));
        }
        sections.addAll(intents(topology, vip.id()));
        return sections;
    }

    static List<Section> eip(Topology topology, Eip eip, CloudProfile profile) {
        List<Editor.Option> types =
                profile.list("eip.types").stream().map(Fields::option).toList();
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(
                Message.of("inspector.section.eip"),
                List.of(
                        Fields.name(eip, profile),
                        Fields.address("address", "public-address", eip.address(), eip::withAddress)
                                .withHint(Message.of("inspector.hint.public")),
                        types.isEmpty()
                                ? Fields.text("type", "type", eip.type(), eip::withType)
                                : Fields.choice("type", "type", eip.type(), types, eip::withType))));
        sections.add(new Section(
                Message.of("inspector.section.bandwidth"),
                List.of(Fields.whole(
                        "bandwidth.sizeMbit",
                        "bandwidth",
                        eip.bandwidth().sizeMbit(),
                        profile.number("eip.minMbit"),
                        profile.limit("eip.maxMbit"),
                        size -> eip.withBandwidth(new Eip.Bandwidth(size))))));
        sections.addAll(intents(topology, eip.id()));
        return sections;
    }

    /// The address row with how full the subnet is and the next free address at one click.
    static Field free(Field address, Topology topology, Subnet subnet, Optional<String> next) {
        Optional<Cidr> range = subnet.cidr().value();
        if (range.isEmpty() || range.get().size() < 8) {
            return address;
        }
        long left = Addresses.capacity(subnet)
                - Addresses.used(topology, subnet.id()).size();
        Field hinted = address.withHint(Message.of(
                "inspector.hint.usable",
                ending(range.get(), range.get().first().plus(2)),
                ending(range.get(), range.get().last().plus(-3)),
                Math.max(0, left)));
        return next.map(value -> hinted.withOffer(Message.of("inspector.offer.next-free"), value))
                .orElse(hinted);
    }

    /// What tells an address from others of its range: the last number in a range of 256 or fewer, else all of it.
    private static String ending(Cidr range, Ipv4 address) {
        return range.prefix() >= 24 ? "." + address.lastOctet() : address.toString();
    }

    /// What is promised to or from an element.
    static List<Section> intents(Topology topology, ResourceId id) {
        List<Field> fields = topology.each(AccessIntent.class)
                .filter(intent -> intent.client().equals(id) || intent.target().equals(id))
                .map(intent -> Fields.link(
                        Message.of((intent.target().equals(id) ? "inspector.reached." : "inspector.expect.")
                                + intent.expect().name()),
                        intent.id(),
                        intent.name()))
                .toList();
        return fields.isEmpty() ? List.of() : List.of(new Section(Message.of("inspector.section.intents"), fields));
    }

    static String nameOf(Topology topology, ResourceId id) {
        return topology.find(id).map(Resource::name).orElse(id.value());
    }
}
