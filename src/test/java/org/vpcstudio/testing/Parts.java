package org.vpcstudio.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.Guest;
import org.vpcstudio.model.topology.Nic;
import org.vpcstudio.model.topology.Remarks;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Route;
import org.vpcstudio.model.topology.RouteTable;
import org.vpcstudio.model.topology.SecurityGroup;
import org.vpcstudio.model.topology.SecurityRule;
import org.vpcstudio.model.topology.SecurityRule.Direction;
import org.vpcstudio.model.topology.SecurityRule.Remote;

/// Small pieces of designs, for tests that need one more.
public final class Parts {
    private Parts() {}

    public static RouteTable table(ResourceId id, ResourceId vpc, boolean main, Route... routes) {
        return new RouteTable(id, id.value(), Remarks.DEFAULT, vpc, main, List.of(routes));
    }

    public static Route route(String destination, Route.NextHop hop) {
        return new Route(Written.cidr(destination), hop);
    }

    public static Route auto(String destination, Route.NextHop hop) {
        return new Route(Written.cidr(destination), hop, Route.Origin.AUTO, "");
    }

    public static List<Written<Cidr>> ranges(String... ranges) {
        return Arrays.stream(ranges).map(Written::cidr).toList();
    }

    public static AccessIntent intent(String id, ResourceId client, ResourceId target, int port) {
        return new AccessIntent(Designs.id(id), id, client, target, "tcp", port, AccessIntent.Expect.ALLOW, 5000);
    }

    public static Eip eip(ResourceId id, String address, Eip.Target... targets) {
        return new Eip(
                id,
                id.value(),
                Designs.REGION,
                Written.address(address),
                "5_bgp",
                new Eip.Bandwidth(100),
                List.of(targets));
    }

    public static SecurityRule in(String protocol, String ports, Remote remote) {
        return new SecurityRule(Direction.INGRESS, protocol, ports, remote);
    }

    public static SecurityRule outAll() {
        return new SecurityRule(Direction.EGRESS, "all", "", new Remote.Anyone());
    }

    public static Remote range(String cidr) {
        return new Remote.Range(Written.cidr(cidr));
    }

    /// A group that lets everything out.
    public static SecurityGroup group(ResourceId id, SecurityRule... rules) {
        List<SecurityRule> all = new ArrayList<>(List.of(rules));
        all.add(outAll());
        return new SecurityGroup(id, id.value(), Designs.REGION, all);
    }

    static Ecs ecs(
            ResourceId id,
            Ecs.Role role,
            String zone,
            ResourceId subnet,
            String address,
            ResourceId group,
            boolean check,
            Guest guest) {
        Nic nic = new Nic("nic-1", "eth0", true, subnet, Written.address(address), List.of(group), check);
        return new Ecs(id, id.value(), zone, role, "s3.medium.2", List.of(nic), guest);
    }
}
