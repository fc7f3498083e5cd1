package org.vpcstudio.edit;

import java.util.Optional;
import java.util.stream.Stream;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Kind;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Topology;
import org.vpcstudio.model.topology.Vip;

/// New addresses for what comes into another subnet.
public final class Readdressing {
    private Readdressing() {}

    /// How many addresses of servers and VIPs that are in both designs differ.
    public static int count(Document before, Document after) {
        long servers = before.topology()
                .each(Ecs.class)
                .flatMap(ecs -> ecs.nics().stream()
                        .filter(nic -> after.topology()
                                .find(ecs.id(), Ecs.class)
                                .flatMap(same -> same.nic(nic.id()))
                                .map(Nic::address)
                                .filter(address -> !address.equals(nic.address()))
                                .isPresent()))
                .count();
        Stream<Vip> vips = before.topology()
                .each(Vip.class)
                .filter(vip -> after.topology()
                        .find(vip.id(), Vip.class)
                        .filter(same -> !same.address().equals(vip.address()))
                        .isPresent());
        return Math.toIntExact(servers + vips.count());
    }

    /// The same offset in the new range when it is free there, otherwise the next free address.
    static Written<Ipv4> address(Topology topology, ResourceId from, ResourceId to, Written<Ipv4> old, Kind kind) {
        Optional<Subnet> target = topology.find(to, Subnet.class);
        Optional<Cidr> before =
                topology.find(from, Subnet.class).flatMap(s -> s.cidr().value());
        Optional<Cidr> after = target.flatMap(s -> s.cidr().value());
        if (target.isEmpty() || after.isEmpty()) {
            return old;
        }
        if (before.isPresent() && old.value().filter(before.get()::contains).isPresent()) {
            long offset = old.value().get().value() - before.get().first().value();
            if (offset < after.get().size()) {
                Ipv4 same = after.get().first().plus(offset);
                if (!Addresses.used(topology, to).contains(same)
                        && !Addresses.reserved(target.get()).contains(same)) {
                    return Written.address(same);
                }
            }
        }
        Optional<Ipv4> free = kind == Kind.VIP
                ? Addresses.freeForVip(topology, target.get())
                : Addresses.freeForServer(topology, target.get());
        return free.map(Written::address).orElse(old);
    }
}
