package org.vpcstudio.check.rule.vip;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.vpcstudio.catalog.CloudProfile;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.edit.Connecting;
import org.vpcstudio.edit.Created;
import org.vpcstudio.edit.Creating;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.edit.IdSource;
import org.vpcstudio.edit.Moving;
import org.vpcstudio.edit.Preset;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.diagram.Box;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.Region;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.Vpc;

/// A second server for a VIP: like the first, in another zone, drawn beside what its subnet holds.
record Standby(ResourceId vip, ResourceId active) implements Edit.Planned {
    private static final int GAP = 32;

    /// Luck that depends on the VIP alone, so that the same design is offered the same remedy.
    static IdSource ids(Vip vip) {
        return new IdSource(new SplittableRandom(vip.id().value().hashCode()));
    }

    /// Adds the standby and binds it; empty when the subnet has no room or the first server is not in it.
    static Optional<Edit> of(RuleContext context, Vip vip, Ecs active) {
        boolean room = nic(active, vip).isPresent()
                && context.topology()
                        .find(vip.subnet(), Subnet.class)
                        .flatMap(context.index()::freeForServer)
                        .isPresent();
        return room ? Optional.of(new Standby(vip.id(), active.id())) : Optional.empty();
    }

    private static Optional<Nic> nic(Ecs active, Vip vip) {
        return active.nics().stream()
                .filter(nic -> nic.subnet().equals(vip.subnet()))
                .findFirst();
    }

    /// Nothing when the design has changed so much that it does not go any more.
    @Override
    public Edit plan(Document document) {
        return document.topology()
                .find(vip, Vip.class)
                .flatMap(found -> document.topology()
                        .find(active, Ecs.class)
                        .flatMap(first -> nic(first, found).map(nic -> plan(document, found, first, nic))))
                .orElse(Edit.all());
    }

    private static Edit plan(Document document, Vip vip, Ecs active, Nic nic) {
        Optional<ResourceId> subnet = Optional.of(vip.subnet());
        if (Creating.refusal(document, Preset.ECS, subnet).isPresent()) {
            return Edit.all();
        }
        IdSource ids = ids(vip);
        Box place = place(document, vip.subnet(), active.id());
        Created created = Creating.create(document, Preset.ECS, subnet, place.x(), place.y(), ids);
        Document with = created.step().edit().apply(document);
        Ecs fresh = with.topology().find(created.id(), Ecs.class).orElseThrow();
        Edit likeFirst = new Edit.Put(like(document, active, nic, fresh));
        with = likeFirst.apply(document.withTopology(document.topology().with(fresh)));
        Edit drawn = new Edit.Place(fresh.id(), place);
        with = drawn.apply(with);
        Edit grown = Moving.move(with, Set.of(fresh.id()), 0, 0, "").edit();
        Edit bound = Connecting.connect(with, vip.id(), fresh.id(), ids).edit();
        return Edit.all(likeFirst, drawn, grown, bound);
    }

    private static Ecs like(Document document, Ecs active, Nic nic, Ecs fresh) {
        Nic own = fresh.nics().getFirst();
        return fresh.withZone(otherZone(document, active, nic, fresh.zone()))
                .withRole(active.role())
                .withFlavor(active.flavor())
                .withGuest(active.guest().withAddresses(List.of()).withIpForward(false))
                .withNic(own.withGuestName(nic.guestName()).withSecurityGroups(nic.securityGroups()));
    }

    private static String otherZone(Document document, Ecs active, Nic nic, String proposed) {
        if (!proposed.equals(active.zone())) {
            return proposed;
        }
        Topology topology = document.topology();
        CloudProfile profile = CloudProfile.of(document.profile());
        return topology
                .find(nic.subnet(), Subnet.class)
                .flatMap(subnet -> topology.find(subnet.vpc(), Vpc.class))
                .flatMap(vpc -> topology.find(vpc.region(), Region.class))
                .map(Region::code)
                .map(profile::zones)
                .stream()
                .flatMap(List::stream)
                .filter(zone -> !zone.equals(active.zone()))
                .findFirst()
                .orElse(proposed);
    }

    /// To the right of everything in the subnet, in the row of the first server.
    private static Box place(Document document, ResourceId subnet, ResourceId active) {
        Box size = new Box(GAP, GAP, Preset.ECS.width(), Preset.ECS.height());
        int right = document.topology().childrenOf(subnet).stream()
                .map(Resource::id)
                .flatMap(id -> document.diagram().box(id).stream())
                .mapToInt(box -> box.x() + box.width())
                .max()
                .orElse(0);
        return document.diagram()
                .box(active)
                .orElse(size)
                .at(right + GAP, document.diagram().box(active).orElse(size).y());
    }
}
