package org.vpcstudio.ui.inspector;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vpcstudio.catalog.CloudProfile;
import org.vpcstudio.edit.Addresses;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Internet;
import org.vpcstudio.model.topology.Note;
import org.vpcstudio.model.topology.Region;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Vpc;
import org.vpcstudio.text.Message;

/// Forms of regions, VPCs, subnets and the Internet.
final class NetworkForms {
    private NetworkForms() {}

    static List<Section> region(Region region, CloudProfile profile) {
        List<Editor.Option> codes = Stream.concat(profile.regions().stream(), Stream.of(region.code()))
                .distinct()
                .map(Fields::option)
                .toList();
        return List.of(new Section(
                Message.of("inspector.section.region"),
                List.of(Fields.choice("code", "code", region.code(), codes, region::withName))));
    }

    static List<Section> vpc(Vpc vpc, CloudProfile profile) {
        return List.of(new Section(
                Message.of("inspector.section.network"),
                List.of(
                        Fields.name(vpc, profile),
                        Fields.cidr("cidr", "cidr", vpc.cidr(), vpc::withCidr).withHint(extent(vpc.cidr())))));
    }

    static List<Section> subnet(Topology topology, Subnet subnet, CloudProfile profile) {
        Field gateway = Fields.address("gateway", "gateway", subnet.gateway(), subnet::withGateway);
        Optional<Cidr> range = subnet.cidr().value().filter(cidr -> cidr.prefix() < 32);
        if (range.isPresent()) {
            String first = range.get().first().plus(1).toString();
            gateway = subnet.gateway().text().equals(first)
                    ? gateway
                    : gateway.withOffer(Message.of("inspector.offer.first-host"), first);
        }
        long used = Addresses.used(topology, subnet.id()).size();
        long capacity = Addresses.capacity(subnet);
        return List.of(
                new Section(
                        Message.of("inspector.section.network"),
                        List.of(
                                Fields.name(subnet, profile),
                                Fields.cidr("cidr", "cidr", subnet.cidr(), subnet::withCidr)
                                        .withHint(usage(used, capacity)),
                                gateway)),
                new Section(Message.of("inspector.section.dhcp"), List.of(dns(subnet))));
    }

    static List<Section> internet(Internet internet, CloudProfile profile) {
        return List.of(new Section(Message.of("inspector.section.internet"), List.of(Fields.name(internet, profile))));
    }

    /// The heading of a note, which is free text.
    static Section heading(Note note) {
        return new Section(
                Message.of("inspector.section.properties"),
                List.of(Fields.text("name", "name", note.name(), note::withName)));
    }

    private static Field dns(Subnet subnet) {
        String value = subnet.dns().stream().map(Written::text).collect(Collectors.joining(", "));
        return Fields.row("dns", new Editor.Line(true, ""), value, text -> {
            List<Written<Ipv4>> servers = Stream.of(text.split("[,\\s]+"))
                    .filter(server -> !server.isBlank())
                    .map(Written::address)
                    .toList();
            return servers.stream().allMatch(server -> server.value().isPresent())
                    ? Fields.put(subnet.withDns(servers))
                    : Fields.bad("inspector.bad.addresses");
        });
    }

    private static Message extent(Written<Cidr> cidr) {
        return cidr.value()
                .map(range -> Message.of("inspector.hint.extent", range.first(), range.last()))
                .orElse(Message.of("inspector.bad.cidr"));
    }

    private static Message usage(long used, long capacity) {
        return Message.of("inspector.hint.usage", used, capacity);
    }
}
