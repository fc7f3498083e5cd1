package org.vpcstudio.check.rule.naming;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.Internet;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.Placed;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.SecurityGroup;
import org.vpcstudio.model.topology.SecurityRule;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Unplaced;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.Vpc;

/// Every reference of a design.
final class References {
    private References() {}

    static Stream<Reference> of(Topology topology) {
        return topology.all().stream().flatMap(resource -> of(resource, topology));
    }

    private static Stream<Reference> of(Resource resource, Topology topology) {
        return switch (resource) {
            case Vpc vpc -> Stream.of(needed(vpc, "region", vpc.region(), Kind.REGION));
            case Subnet subnet -> Stream.of(needed(subnet, "vpc", subnet.vpc(), Kind.VPC));
            case SecurityGroup group -> of(group);
            case Ecs ecs -> ecs.nics().stream().flatMap(nic -> of(ecs, nic));
            case Vip vip -> of(vip);
            case KeepalivedCluster cluster -> of(cluster);
            case Eip eip -> of(eip);
            case AccessIntent intent -> of(intent, topology);
            case Placed _, Unplaced _ -> Stream.empty();
        };
    }

    private static Stream<Reference> of(SecurityGroup group) {
        Stream<Reference> remotes = IntStream.range(0, group.rules().size())
                .boxed()
                .flatMap(i -> group.rules().get(i).remote() instanceof SecurityRule.Remote.Group(ResourceId remote)
                        ? Stream.of(new Reference(
                                group,
                                "rules." + i + ".remote",
                                remote.value(),
                                Kind.SECURITY_GROUP,
                                List.of(new Edit.Put(group.withRules(
                                        without(group.rules(), group.rules().get(i)))))))
                        : Stream.empty());
        return Stream.concat(Stream.of(needed(group, "region", group.region(), Kind.REGION)), remotes);
    }

    /// The last security group of an interface is not forgotten: without any it would be worse off.
    private static Stream<Reference> of(Ecs ecs, Nic nic) {
        String path = "nics." + nic.id() + ".";
        Stream<Reference> groups = nic.securityGroups().stream().map(group -> {
            List<ResourceId> others = without(nic.securityGroups(), group);
            return new Reference(
                    ecs,
                    path + "securityGroups",
                    group.value(),
                    Kind.SECURITY_GROUP,
                    others.isEmpty() ? List.of() : List.of(new Edit.Put(ecs.withNic(nic.withSecurityGroups(others)))));
        });
        return Stream.concat(Stream.of(needed(ecs, path + "subnet", nic.subnet(), Kind.SUBNET)), groups);
    }

    private static Stream<Reference> of(Vip vip) {
        return Stream.concat(
                Stream.of(needed(vip, "subnet", vip.subnet(), Kind.SUBNET)),
                listed(vip, "bindings", vip.bindings(), Kind.ECS, vip::withBindings));
    }

    private static Stream<Reference> of(KeepalivedCluster cluster) {
        Stream<Reference> nodes = cluster.nodes().stream().flatMap(node -> {
            String path = "nodes." + node.ecs();
            Edit without = new Edit.Put(cluster.withNodes(without(cluster.nodes(), node)));
            Function<List<NicRef>, Resource> put = peers -> cluster.withNode(node.withPeers(peers));
            return Stream.concat(
                    Stream.of(new Reference(cluster, path, node.ecs().value(), Kind.ECS, List.of(without))),
                    listed(cluster, path + ".peers", node.peers(), Kind.ECS, put));
        });
        return Stream.concat(listed(cluster, "vips", cluster.vips(), Kind.VIP, cluster::withVips), nodes);
    }

    private static Stream<Reference> of(Eip eip) {
        Stream<Reference> targets = eip.targets().stream().map(target -> {
            Edit without = new Edit.Put(eip.withTargets(without(eip.targets(), target)));
            return switch (target) {
                case Eip.Target.OfVip(ResourceId vip) ->
                    new Reference(eip, "targets", vip.value(), Kind.VIP, List.of(without));
                case Eip.Target.OfNic(NicRef nic) ->
                    new Reference(eip, "targets", nic.toString(), Kind.ECS, List.of(without));
                case Eip.Target.OfNat(ResourceId gateway) ->
                    new Reference(eip, "targets", gateway.value(), Kind.NAT_GATEWAY, List.of(without));
                case Eip.Target.OfVpn(ResourceId gateway) ->
                    new Reference(eip, "targets", gateway.value(), Kind.VPN_GATEWAY, List.of(without));
            };
        });
        return Stream.concat(Stream.of(needed(eip, "region", eip.region(), Kind.REGION)), targets);
    }

    /// An intent without one of its ends says nothing: it goes.
    private static Stream<Reference> of(AccessIntent intent, Topology topology) {
        List<Edit> gone = List.of(new Edit.Remove(intent.id()));
        boolean fromInternet = topology.find(intent.client(), Internet.class).isPresent();
        boolean toEip = topology.find(intent.target(), Eip.class).isPresent();
        return Stream.of(
                new Reference(intent, "client", intent.client().value(), fromInternet ? Kind.INTERNET : Kind.ECS, gone),
                new Reference(intent, "target", intent.target().value(), toEip ? Kind.EIP : Kind.VIP, gone));
    }

    private static Reference needed(Resource owner, String property, ResourceId target, Kind kind) {
        return new Reference(owner, property, target.value(), kind, List.of());
    }

    private static <T> Stream<Reference> listed(
            Resource owner, String property, List<T> targets, Kind kind, Function<List<T>, Resource> put) {
        return targets.stream()
                .map(target -> new Reference(
                        owner,
                        property,
                        target.toString(),
                        kind,
                        List.of(new Edit.Put(put.apply(without(targets, target))))));
    }

    private static <T> List<T> without(List<T> all, T gone) {
        return all.stream().filter(one -> !Objects.equals(one, gone)).toList();
    }
}
