package org.vpcstudio.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.NatGateway;
import org.vpcstudio.model.topology.NicRef;
import org.vpcstudio.model.topology.Placed;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.VpnConnection;
import org.vpcstudio.model.topology.VpnGateway;
import org.vpcstudio.text.Message;

/// An EIP is the public address of a VIP, a server or a gateway. On a VIP it brings the promise that the Internet
/// reaches it, when the Internet is drawn; on a NAT gateway the subnets of the VPC go out with it.
///
/// @param end a VIP, a server, a NAT gateway or a VPN gateway
record Association(Document document, Eip eip, Placed end) implements Joint {
    /// One address for each of the two ends of a VPN gateway
    /// (`vpn:getting_started/s2c_enterprise_edition_vpn/overview.rst`).
    private static final int MOST_OF_VPN = 2;

    @Override
    public Optional<Message> refusal() {
        if (end instanceof Ecs ecs && ecs.primaryNic().isEmpty()) {
            return Optional.of(Message.of("edit.connect.no-nic", ecs.name()));
        }
        List<Eip> present = document.topology()
                .each(Eip.class)
                .filter(other -> other.targets().contains(target()))
                .toList();
        if (present.contains(eip)) {
            return Optional.of(Message.of("edit.connect.twice", eip.name(), end.name()));
        }
        return present.size() < most()
                ? Optional.empty()
                : Optional.of(Message.of(
                        "edit.connect.has-eip", end.name(), present.getFirst().name()));
    }

    private int most() {
        return switch (end) {
            case NatGateway _ -> Integer.MAX_VALUE;
            case VpnGateway _ -> MOST_OF_VPN;
            case Placed _ -> 1;
        };
    }

    private Eip.Target target() {
        return switch (end) {
            case Vip vip -> new Eip.Target.OfVip(vip.id());
            case Ecs ecs ->
                new Eip.Target.OfNic(
                        new NicRef(ecs.id(), ecs.primaryNic().orElseThrow().id()));
            case NatGateway gateway -> new Eip.Target.OfNat(gateway.id());
            case VpnGateway gateway -> new Eip.Target.OfVpn(gateway.id());
            case Placed other -> throw new IllegalArgumentException("No EIP for " + other);
        };
    }

    @Override
    public Step make(IdSource ids) {
        Draft draft = new Draft(document);
        freed(draft, eip.targets());
        draft.put(eip.withTargets(List.of(target())));
        if (end instanceof Vip vip) {
            Promising.fromInternet(document.topology(), eip, vip, ids).ifPresent(draft::put);
        } else if (end instanceof NatGateway gateway) {
            draft.put(leaving(gateway));
        } else if (end instanceof VpnGateway gateway) {
            addressed(draft, gateway.id());
        }
        return Step.of(Message.of("edit.associate", eip.name(), end.name()), draft.edit());
    }

    /// Of the connections to each site one that has no address yet gets this one.
    private void addressed(Draft draft, ResourceId gateway) {
        Map<ResourceId, VpnConnection> waiting = new LinkedHashMap<>();
        draft.topology()
                .each(VpnConnection.class)
                .filter(found -> found.gateway().equals(gateway) && found.eip().isEmpty())
                .forEach(found -> waiting.putIfAbsent(found.customerGateway(), found));
        waiting.values().forEach(found -> draft.put(found.withEip(Optional.of(eip.id()))));
    }

    /// The gateway with an SNAT rule for each subnet of its VPC that has none (NAT-001: one a subnet).
    private NatGateway leaving(NatGateway gateway) {
        Set<ResourceId> served =
                gateway.snat().stream().flatMap(rule -> rule.subnet().stream()).collect(Collectors.toSet());
        List<NatGateway.Snat> rules = new ArrayList<>(gateway.snat());
        document.topology()
                .each(Subnet.class)
                .filter(subnet -> subnet.vpc().equals(gateway.vpc()) && !served.contains(subnet.id()))
                .forEach(
                        subnet -> rules.add(new NatGateway.Snat(Optional.of(subnet.id()), Written.cidr(""), eip.id())));
        return gateway.withSnat(rules);
    }

    @Override
    public Edit cut() {
        List<Eip.Target> gone = eip.targets().stream()
                .filter(target -> target.end().equals(end.id()))
                .toList();
        if (gone.isEmpty()) {
            return Edit.all();
        }
        Draft draft = new Draft(document);
        freed(draft, gone);
        List<Eip.Target> left =
                eip.targets().stream().filter(target -> !gone.contains(target)).toList();
        return draft.put(eip.withTargets(left)).edit();
    }

    /// Gateways that lose an address lose what they did with it.
    private void freed(Draft draft, List<Eip.Target> targets) {
        for (Eip.Target target : targets) {
            switch (target) {
                case Eip.Target.OfNat(ResourceId id) ->
                    draft.topology().find(id, NatGateway.class).ifPresent(gateway -> draft.put(without(gateway)));
                case Eip.Target.OfVpn(ResourceId id) ->
                    draft.topology()
                            .each(VpnConnection.class)
                            .filter(found -> found.gateway().equals(id)
                                    && found.eip().filter(eip.id()::equals).isPresent())
                            .toList()
                            .forEach(found -> draft.put(found.withEip(Optional.empty())));
                case Eip.Target.OfVip _, Eip.Target.OfNic _ -> {}
            }
        }
    }

    private NatGateway without(NatGateway gateway) {
        return gateway.withSnat(gateway.snat().stream()
                        .filter(rule -> !rule.eip().equals(eip.id()))
                        .toList())
                .withDnat(gateway.dnat().stream()
                        .filter(rule -> !rule.eip().equals(eip.id()))
                        .toList());
    }
}
