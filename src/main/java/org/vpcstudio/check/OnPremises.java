package org.vpcstudio.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.vpcstudio.edit.Edit;
import org.vpcstudio.model.net.Cidr;
import org.vpcstudio.model.net.Ipv4;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.AccessIntent;
import org.vpcstudio.model.topology.CustomerGateway;
import org.vpcstudio.model.topology.DirectConnection;
import org.vpcstudio.model.topology.Resource;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Route;
import org.vpcstudio.model.topology.Site;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.VirtualGateway;
import org.vpcstudio.model.topology.VirtualInterface;
import org.vpcstudio.model.topology.VpnConnection;
import org.vpcstudio.model.topology.VpnGateway;

/// Sites and the gateways that join them to VPCs, by VPN or Direct Connect. What the two have in common is checked here
/// for the rules of both.
public final class OnPremises {
    /// A gateway of a VPC as a site sees it.
    ///
    /// @param way the VPN connection or the line that leads to it
    /// @param local the ranges it offers to the site
    /// @param remote the ranges it reaches at the site
    public record Door(
            Resource gateway, Resource way, ResourceId vpc, List<Cidr> local, List<Cidr> remote, Route.NextHop hop) {
        public Door {
            local = List.copyOf(local);
            remote = List.copyOf(remote);
        }
    }

    /// A VIP that somebody at a site is to use by its own address.
    private record Wish(AccessIntent intent, Vip vip, Subnet subnet, Ipv4 address) {}

    private OnPremises() {}

    /// What can be read of a list of ranges.
    public static List<Cidr> ranges(List<Written<Cidr>> written) {
        return written.stream()
                .flatMap(cidr -> cidr.value().stream())
                .map(Cidr::network)
                .toList();
    }

    /// The gateways that join this site to VPCs, one for each connection.
    public static List<Door> doors(RuleContext context, Site site) {
        Stream<Door> tunnels = context.index().referring(site.id(), CustomerGateway.class).stream()
                .flatMap(end -> context.index().referring(end.id(), VpnConnection.class).stream())
                .flatMap(tunnel -> context.topology().find(tunnel.gateway(), VpnGateway.class).stream()
                        .map(gateway -> door(gateway, tunnel)));
        Stream<Door> lines = context.index().referring(site.id(), DirectConnection.class).stream()
                .flatMap(line -> context.index().referring(line.id(), VirtualInterface.class).stream()
                        .flatMap(link -> context.topology().find(link.gateway(), VirtualGateway.class).stream()
                                .map(gateway -> door(gateway, line, link))));
        return Stream.concat(tunnels, lines).toList();
    }

    private static Door door(VpnGateway gateway, VpnConnection tunnel) {
        return new Door(
                gateway,
                tunnel,
                gateway.vpc(),
                ranges(gateway.localSubnets()),
                ranges(tunnel.customerSubnets()),
                new Route.NextHop.Vpn(gateway.id()));
    }

    private static Door door(VirtualGateway gateway, DirectConnection line, VirtualInterface link) {
        return new Door(
                gateway,
                line,
                gateway.vpc(),
                ranges(gateway.localSubnets()),
                ranges(link.remoteSubnets()),
                new Route.NextHop.DirectConnect(gateway.id()));
    }

    /// The networks that a VPC reaches outside the cloud.
    public static List<Cidr> behind(RuleContext context, ResourceId vpc) {
        Stream<Cidr> tunnels = context.index().referring(vpc, VpnGateway.class).stream()
                .flatMap(gateway -> context.index().referring(gateway.id(), VpnConnection.class).stream())
                .flatMap(tunnel -> ranges(tunnel.customerSubnets()).stream());
        Stream<Cidr> lines = context.index().referring(vpc, VirtualGateway.class).stream()
                .flatMap(gateway -> context.index().referring(gateway.id(), VirtualInterface.class).stream())
                .flatMap(link -> ranges(link.remoteSubnets()).stream());
        return Stream.concat(tunnels, lines).distinct().toList();
    }

    private static Stream<Wish> wishes(RuleContext context, Site site) {
        return context.index().referring(site.id(), AccessIntent.class).stream()
                .filter(intent -> intent.client().equals(site.id()) && intent.expect() == AccessIntent.Expect.ALLOW)
                .flatMap(intent -> context.topology().find(intent.target(), Vip.class).stream()
                        .flatMap(vip -> vip.address().value().stream()
                                .flatMap(address -> context.topology().find(vip.subnet(), Subnet.class).stream()
                                        .map(subnet -> new Wish(intent, vip, subnet, address)))));
    }

    /// VIPs that a site is to use and that no gateway offers it, told at the gateways of one kind (VPN-001, DC-002).
    public static List<Finding> notOffered(RuleContext context, RuleInfo rule, Class<? extends Resource> kind) {
        List<Finding> findings = new ArrayList<>();
        context.each(Site.class).forEach(site -> {
            List<Door> doors = doors(context, site);
            wishes(context, site)
                    .filter(wish -> doors.stream()
                            .noneMatch(door -> door.local.stream().anyMatch(range -> range.contains(wish.address))))
                    .forEach(wish -> doors.stream()
                            .filter(door -> kind.isInstance(door.gateway) && !door.local.isEmpty())
                            .filter(door -> door.vpc.equals(wish.subnet.vpc())
                                    || doors.stream().noneMatch(other -> other.vpc.equals(wish.subnet.vpc())))
                            .map(Door::gateway)
                            .distinct()
                            .forEach(gateway -> findings.add(notOffered(rule, gateway, site, wish))));
        });
        return findings;
    }

    private static Finding notOffered(RuleInfo rule, Resource gateway, Site site, Wish wish) {
        Finding finding = rule.finding(
                        Anchor.at(gateway.id(), "localSubnets"),
                        gateway.name(),
                        wish.vip.name(),
                        site.name(),
                        wish.address)
                .withRelated(List.of(wish.vip.id(), wish.intent.id()));
        return finding.withFixes(wish.subnet.cidr().value().stream()
                .map(range -> rule.fix(offer(gateway, range.network()), wish.subnet.name(), gateway.name()))
                .toList());
    }

    private static Edit offer(Resource gateway, Cidr range) {
        List<Written<Cidr>> local = new ArrayList<>(
                switch (gateway) {
                    case VpnGateway vpn -> vpn.localSubnets();
                    case VirtualGateway line -> line.localSubnets();
                    default -> throw new IllegalArgumentException("Offers nothing: " + gateway.kind());
                });
        local.add(Written.cidr(range));
        return Property.put(gateway, "localSubnets", local);
    }

    /// Subnets of wanted VIPs whose own route table does not lead back to the site, which the default table would do
    /// by itself (VPN-022, DC-012).
    public static List<Finding> withoutWayBack(RuleContext context, RuleInfo rule, Class<? extends Resource> kind) {
        List<Finding> findings = new ArrayList<>();
        context.each(Site.class).forEach(site -> {
            List<Door> doors = doors(context, site);
            wishes(context, site)
                    .map(Wish::subnet)
                    .distinct()
                    .filter(subnet -> !subnet.routeTables().isEmpty())
                    .forEach(subnet -> doors.stream()
                            .filter(door -> kind.isInstance(door.gateway) && door.vpc.equals(subnet.vpc()))
                            .forEach(door -> findings.addAll(wayBack(context, rule, site, subnet, door))));
        });
        return findings.stream().distinct().toList();
    }

    private static List<Finding> wayBack(RuleContext context, RuleInfo rule, Site site, Subnet subnet, Door door) {
        return context.routing().table(subnet).stream()
                .filter(table -> !table.main())
                .flatMap(table -> door.remote.stream()
                        .filter(range -> table.routes().stream()
                                .noneMatch(route -> route.destination()
                                        .value()
                                        .filter(cidr -> cidr.contains(range))
                                        .isPresent()))
                        .map(range -> rule.finding(
                                        Anchor.at(table.id(), "routes"),
                                        table.name(),
                                        subnet.name(),
                                        site.name(),
                                        range)
                                .withRelated(List.of(subnet.id(), door.gateway.id()))
                                .withFix(rule.fix(Routing.added(table, range, door.hop), range, table.name()))))
                .toList();
    }
}
