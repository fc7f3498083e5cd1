package org.vpcstudio.edit.copying;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vpcstudio.edit.Addresses;
import org.vpcstudio.edit.Nesting;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Internet;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Region;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.Vpc;
import org.vpcstudio.text.Message;

/// The containers that copies go into: what is pointed at if it takes them, else where the originals are.
final class Homes {
    private final Topology topology;
    private final Target target;
    private final Map<ResourceId, Optional<ResourceId>> hosts = new LinkedHashMap<>();
    private final Map<ResourceId, Message> refusals = new LinkedHashMap<>();
    private final Map<ResourceId, Long> room = new HashMap<>();
    private final boolean readdressing;
    private Topology planned;

    /// @param readdressing whether copies need free addresses and ranges
    Homes(Document document, Clip clip, Target target, boolean readdressing) {
        this.topology = document.topology();
        this.planned = topology;
        this.target = target;
        this.readdressing = readdressing;
        clip.roots().forEach(this::settle);
    }

    /// The container of each element that has one; empty for the open canvas.
    Map<ResourceId, Optional<ResourceId>> hosts() {
        return hosts;
    }

    /// Why elements cannot come along.
    Map<ResourceId, Message> refusals() {
        return refusals;
    }

    private void settle(Resource root) {
        Optional<ResourceId> host = host(root);
        Optional<Message> refusal = refusal(root, host);
        refusal.ifPresentOrElse(why -> refusals.put(root.id(), why), () -> hosts.put(root.id(), host));
    }

    private Optional<ResourceId> host(Resource root) {
        Kind kind = root.kind();
        Optional<ResourceId> pointed = Nesting.host(topology, kind, target.pointed());
        if (pointed.isPresent()) {
            return pointed;
        }
        boolean open = target instanceof Target.Under && kind == Kind.NOTE;
        Optional<ResourceId> original = root.parent()
                .filter(parent -> !open && topology.has(parent))
                .filter(parent ->
                        Nesting.refusal(topology, kind, Optional.of(parent)).isEmpty());
        boolean needsRegion = kind == Kind.VPC || kind == Kind.EIP;
        return original.isPresent() || !needsRegion
                ? original
                : topology.each(Region.class).findFirst().map(Region::id);
    }

    private Optional<Message> refusal(Resource root, Optional<ResourceId> host) {
        if (root instanceof Internet && topology.each(Internet.class).findAny().isPresent()) {
            return Optional.of(Message.of("edit.refused.second-internet"));
        }
        boolean homeless = host.isEmpty() && (root.kind() == Kind.VPC || root.kind() == Kind.EIP);
        Optional<Message> nesting = homeless
                ? Optional.of(Message.of("edit.paste.no-region"))
                : Nesting.refusal(topology, root.kind(), host);
        return nesting.isPresent() || !readdressing ? nesting : host.flatMap(id -> crowded(root, id));
    }

    private Optional<Message> crowded(Resource root, ResourceId host) {
        return switch (root) {
            case Ecs _, Vip _ -> crowded(host);
            case Subnet subnet -> crowded(subnet, host);
            case Resource _ -> Optional.empty();
        };
    }

    /// Subnets have so many addresses and no more.
    private Optional<Message> crowded(ResourceId host) {
        Optional<Subnet> subnet = topology.find(host, Subnet.class)
                .filter(found -> found.cidr().value().isPresent());
        if (subnet.isEmpty()) {
            return Optional.empty();
        }
        long left = room.computeIfAbsent(
                host,
                id -> Addresses.capacity(subnet.get())
                        - Addresses.used(topology, id).size());
        room.put(host, left - 1);
        return left > 0 ? Optional.empty() : Optional.of(Message.of("edit.full.subnet"));
    }

    /// VPCs have so many ranges and no more.
    private Optional<Message> crowded(Subnet subnet, ResourceId host) {
        Optional<Cidr> range = subnet.cidr().value();
        if (range.isEmpty()) {
            return Optional.empty();
        }
        Optional<Cidr> free = topology.find(host, Vpc.class).stream()
                .flatMap(vpc -> vpc.cidrs().stream())
                .flatMap(around -> around.value().stream())
                .flatMap(around -> Addresses.freeSubnetLike(planned, host, around, range.get()).stream())
                .findFirst();
        free.ifPresent(taken -> planned = planned.with(new Subnet(
                ResourceId.of("planned-" + planned.size()),
                "",
                host,
                Written.cidr(taken),
                Written.address(""),
                List.of())));
        return free.isPresent() ? Optional.empty() : Optional.of(Message.of("edit.full.vpc"));
    }
}
