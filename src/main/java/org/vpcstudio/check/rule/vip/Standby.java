package org.vpcstudio.check.rule.vip;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
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
import org.vpcstudio.model.topology.Vip;

/// A second server for a VIP: like the first, in another zone, drawn beside what its subnet holds.
final class Standby {
    private static final int GAP = 32;

    private Standby() {}

    /// Luck that depends on the VIP alone, so that the same design is offered the same remedy.
    static IdSource ids(Vip vip) {
        return new IdSource(new SplittableRandom(vip.id().value().hashCode()));
    }

    /// Adds the standby and binds it; empty when the subnet has no room or the first server is not in it.
    static Optional<Edit> of(RuleContext context, Vip vip, Ecs active) {
        Document document = context.document();
        Optional<ResourceId> subnet = Optional.of(vip.subnet());
        Optional<Nic> nic = active.nics().stream()
                .filter(n -> n.subnet().equals(vip.subnet()))
                .findFirst();
        if (nic.isEmpty() || Creating.refusal(document, Preset.ECS, subnet).isPresent()) {
            return Optional.empty();
        }
        IdSource ids = ids(vip);
        Box place = place(document, vip.subnet(), active.id());
        Created created = Creating.create(document, Preset.ECS, subnet, place.x(), place.y(), ids);
        Document with = created.step().edit().apply(document);
        Ecs fresh = with.topology().find(created.id(), Ecs.class).orElseThrow();
        Edit likeFirst = new Edit.Put(like(context, active, nic.get(), fresh));
        with = likeFirst.apply(document.withTopology(document.topology().with(fresh)));
        Edit drawn = new Edit.Place(fresh.id(), place);
        with = drawn.apply(with);
        Edit grown = Moving.move(with, Set.of(fresh.id()), 0, 0, "").edit();
        Edit bound = Connecting.connect(with, vip.id(), fresh.id(), ids).edit();
        return Optional.of(Edit.all(likeFirst, drawn, grown, bound));
    }

    private static Ecs like(RuleContext context, Ecs active, Nic nic, Ecs fresh) {
        Nic own = fresh.nics().getFirst();
        return fresh.withZone(otherZone(context, active, nic, fresh.zone()))
                .withRole(active.role())
                .withFlavor(active.flavor())
                .withGuest(active.guest().withAddresses(List.of()).withIpForward(false))
                .withNic(own.withGuestName(nic.guestName()).withSecurityGroups(nic.securityGroups()));
    }

    private static String otherZone(RuleContext context, Ecs active, Nic nic, String proposed) {
        if (!proposed.equals(active.zone())) {
            return proposed;
        }
        return context.index().regionOf(nic.subnet()).map(Region::code).map(context.profile()::zones).stream()
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
