package org.vpcstudio.check.rule.address;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vpcstudio.check.Index;
import org.vpcstudio.check.RuleContext;
import org.vpcstudio.check.ServerNic;
import org.vpcstudio.edit.Addresses;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.Vpc;

/// Moves a subnet to another range together with all that lives in it.
final class Renumbering {
    private Renumbering() {}

    /// The next free range for the subnet in its VPC with as many addresses, or what {@link Addresses#freeSubnet} has.
    static Optional<Cidr> freeRange(RuleContext context, Subnet subnet, Vpc vpc) {
        List<Subnet> others = context.index().subnetsOf(vpc.id()).stream()
                .filter(other -> !other.id().equals(subnet.id()))
                .toList();
        int longest = context.profile().limit("subnet.maxPrefixApi").orElse(Cidr.MAX_PREFIX);
        return Addresses.freeSubnet(Topology.of(others), vpc, longest)
                .flatMap(free -> subnet.cidr()
                        .value()
                        .filter(cidr -> cidr.prefix() >= free.prefix())
                        .map(cidr -> new Cidr(free.first(), cidr.prefix())));
    }

    /// The subnet in its new range; gateway, interfaces and VIPs keep their distance from its start.
    static Edit move(Index index, Subnet subnet, Cidr to) {
        Cidr from = subnet.cidr().value().map(Cidr::network).orElse(to);
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.Put(subnet.withCidr(Written.cidr(to)).withGateway(moved(subnet.gateway(), from, to))));
        Map<ResourceId, Ecs> servers = new LinkedHashMap<>();
        for (ServerNic server : index.nicsIn(subnet.id())) {
            Ecs ecs = servers.getOrDefault(server.ecs().id(), server.ecs());
            servers.put(
                    ecs.id(),
                    ecs.withNic(server.nic().withAddress(moved(server.nic().address(), from, to))));
        }
        servers.values().forEach(ecs -> edits.add(new Edit.Put(ecs)));
        for (Vip vip : index.vipsIn(subnet.id())) {
            edits.add(new Edit.Put(vip.withAddress(moved(vip.address(), from, to))));
        }
        return Edit.all(edits);
    }

    private static Written<Ipv4> moved(Written<Ipv4> address, Cidr from, Cidr to) {
        return address.value()
                .filter(from::contains)
                .map(old -> Written.address(
                        to.first().plus(old.value() - from.first().value())))
                .orElse(address);
    }
}
