package org.vpcstudio.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vpcstudio.catalog.CloudProfile;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.Region;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Vpc;

/// Moves a design to another cloud: what the old cloud gave it is replaced by what the new one has in its place. What
/// the architect chose otherwise stays as it is, for the rules to judge.
public final class Resettling {
    private final Topology topology;
    private final CloudProfile from;
    private final CloudProfile to;

    private Resettling(Topology topology, CloudProfile from, CloudProfile to) {
        this.topology = topology;
        this.from = from;
        this.to = to;
    }

    /// The change to the profile of this id; the profile alone changes where nothing came from the old one.
    public static Edit to(Document document, String id) {
        CloudProfile from = CloudProfile.of(document.profile());
        return new Resettling(document.topology(), from, CloudProfile.of(id)).edit(id);
    }

    private Edit edit(String id) {
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.ChangeProfile(id));
        Stream.of(
                        topology.each(Region.class).map(region -> region.withName(code(region))),
                        topology.each(Subnet.class).map(this::moved),
                        topology.each(Ecs.class).map(this::moved),
                        topology.each(Eip.class).map(this::moved))
                .flatMap(resources -> resources)
                .filter(resource -> !topology.find(resource.id()).equals(Optional.of(resource)))
                .forEach(resource -> edits.add(new Edit.Put(resource)));
        return Edit.all(edits);
    }

    /// The region at the same place of the new list, or the last of it; a region that the old cloud does not have
    /// stays.
    private String code(Region region) {
        return same(region.code(), from.regions(), to.regions());
    }

    private Subnet moved(Subnet subnet) {
        Optional<Region> region = region(subnet.id());
        boolean given =
                subnet.dns().equals(addresses(from.dns(region.map(Region::code).orElse(""))));
        return given ? subnet.withDns(addresses(to.dns(region.map(this::code).orElse("")))) : subnet;
    }

    private static List<Written<Ipv4>> addresses(List<String> texts) {
        return texts.stream().map(Written::address).toList();
    }

    private Ecs moved(Ecs ecs) {
        Ecs housed = ecs.parent()
                .flatMap(this::region)
                .map(region -> ecs.withZone(same(ecs.zone(), from.zones(region.code()), to.zones(code(region)))))
                .orElse(ecs);
        return ecs.flavor().equals(from.text("ecs.defaultFlavor"))
                ? housed.withFlavor(to.text("ecs.defaultFlavor"))
                : housed;
    }

    private Eip moved(Eip eip) {
        List<String> types = to.list("eip.types");
        boolean foreign = eip.type().equals(from.text("eip.defaultType"))
                || from.list("eip.types").contains(eip.type());
        return foreign && !types.contains(eip.type()) ? eip.withType(to.text("eip.defaultType")) : eip;
    }

    private Optional<Region> region(ResourceId subnet) {
        return topology.find(subnet, Subnet.class)
                .flatMap(found -> topology.find(found.vpc(), Vpc.class))
                .flatMap(vpc -> topology.find(vpc.region(), Region.class));
    }

    /// What stands at the same place of the new list, or at its end; the value itself if neither list has it.
    private static String same(String value, List<String> old, List<String> next) {
        int place = old.indexOf(value);
        return place < 0 || next.isEmpty() || next.contains(value) ? value : next.get(Math.min(place, next.size() - 1));
    }
}
