package org.vpcstudio.testing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vpcstudio.model.Document;
import org.vpcstudio.model.net.Written;
import org.vpcstudio.model.topology.CustomerGateway;
import org.vpcstudio.model.topology.DirectConnection;
import org.vpcstudio.model.topology.Ecs;
import org.vpcstudio.model.topology.Eip;
import org.vpcstudio.model.topology.Guest;
import org.vpcstudio.model.topology.KeepalivedCluster;
import org.vpcstudio.model.topology.KeepalivedNode;
import org.vpcstudio.model.topology.NatGateway;
import org.vpcstudio.model.topology.RealServer;
import org.vpcstudio.model.topology.Remarks;
import org.vpcstudio.model.topology.ResourceId;
import org.vpcstudio.model.topology.Route;
import org.vpcstudio.model.topology.SecurityRule.Remote;
import org.vpcstudio.model.topology.Site;
import org.vpcstudio.model.topology.Subnet;
import org.vpcstudio.model.topology.Vip;
import org.vpcstudio.model.topology.VirtualGateway;
import org.vpcstudio.model.topology.VirtualInterface;
import org.vpcstudio.model.topology.VirtualServer;
import org.vpcstudio.model.topology.Vpc;
import org.vpcstudio.model.topology.VpcPeering;
import org.vpcstudio.model.topology.VpnConnection;
import org.vpcstudio.model.topology.VpnGateway;

/// Clean designs around the HA pair of {@link Designs}, one for each way to reach or to use it. Public addresses are
/// those for documentation (RFC 5737).
public final class Worked {
    public static final ResourceId TABLE = Designs.id("rtb-vpc-ha");
    public static final ResourceId SITE = Designs.id("site-berlin");
    public static final ResourceId CUSTOMER_GATEWAY = Designs.id("cgw-1");
    public static final ResourceId VPN_GATEWAY = Designs.id("vpngw-1");
    public static final ResourceId VPN_1 = Designs.id("vpn-1");
    public static final ResourceId VPN_2 = Designs.id("vpn-2");
    public static final ResourceId VPN_EIP_1 = Designs.id("eip-vpn-1");
    public static final ResourceId VPN_EIP_2 = Designs.id("eip-vpn-2");
    public static final ResourceId VIRTUAL_GATEWAY = Designs.id("vgw-1");
    public static final ResourceId LINE_1 = Designs.id("dc-biere");
    public static final ResourceId LINE_2 = Designs.id("dc-magdeburg");
    public static final ResourceId INTERFACE_1 = Designs.id("vif-1");
    public static final ResourceId INTERFACE_2 = Designs.id("vif-2");
    public static final ResourceId PEERING = Designs.id("peering-ab");
    public static final ResourceId VPC_A = Designs.id("vpc-a");
    public static final ResourceId VPC_B = Designs.id("vpc-b");
    public static final ResourceId TABLE_A = Designs.id("rtb-vpc-a");
    public static final ResourceId TABLE_B = Designs.id("rtb-vpc-b");
    public static final ResourceId SUBNET_A = Designs.id("subnet-a01");
    public static final ResourceId SUBNET_B = Designs.id("subnet-b-ha");
    public static final ResourceId CLIENT_A = Designs.id("ecs-a01-1");
    public static final ResourceId VIP_B = Designs.id("vip-b");
    public static final ResourceId VIRTUAL_SERVER = Designs.id("vs-http");
    public static final ResourceId BACKEND_1 = Designs.id("ecs-rs-1");
    public static final ResourceId BACKEND_2 = Designs.id("ecs-rs-2");
    public static final ResourceId SG_BACKEND = Designs.id("sg-rs");
    public static final ResourceId NAT = Designs.id("nat-1");
    public static final ResourceId NAT_EIP = Designs.id("eip-nat");
    public static final ResourceId SNAT_TABLE = Designs.id("rtb-snat");

    private Worked() {}

    public static Stream<Document> all() {
        return Stream.of(lvs(), vpn(), directConnect(), peering(), snatServers(), nat())
                .map(Changes::document);
    }

    /// Two directors that balance port 80 over two backends by direct routing.
    public static Changes lvs() {
        Guest backend = Guest.PLAIN
                .withServices(List.of(new Guest.Service("nginx", "tcp", 80)))
                .withLoopbackVips(List.of(Written.address("192.168.10.100")))
                .withArpIgnore(1)
                .withArpAnnounce(2);
        return Changes.haPair()
                .withoutIntents()
                .remove(Designs.EIP, Designs.INTERNET)
                .guest(Designs.ECS_1, guest -> guest.withServices(List.of()))
                .guest(Designs.ECS_2, guest -> guest.withServices(List.of()))
                .node(Designs.ECS_1, Worked::watchingTheInterface)
                .node(Designs.ECS_2, Worked::watchingTheInterface)
                .group(group -> group.withRules(List.of(
                        Parts.in("all", "", new Remote.Group(Designs.SG_HA)),
                        Parts.in("tcp", "80", Parts.range("192.168.0.0/16")),
                        Parts.in("tcp", "22", Parts.range("192.168.20.0/24")),
                        Parts.outAll())))
                .add(
                        Parts.group(
                                SG_BACKEND,
                                Parts.in("all", "", new Remote.Group(SG_BACKEND)),
                                Parts.in("tcp", "80", Parts.range("192.168.0.0/16")),
                                Parts.in("tcp", "22", Parts.range("192.168.20.0/24"))),
                        Parts.ecs(
                                BACKEND_1,
                                Ecs.Role.BACKEND,
                                "eu-de-01",
                                Designs.SUBNET_HA,
                                "192.168.10.21",
                                SG_BACKEND,
                                false,
                                backend),
                        Parts.ecs(
                                BACKEND_2,
                                Ecs.Role.BACKEND,
                                "eu-de-02",
                                Designs.SUBNET_HA,
                                "192.168.10.22",
                                SG_BACKEND,
                                false,
                                backend),
                        new VirtualServer(
                                VIRTUAL_SERVER,
                                "vs-http",
                                Remarks.DEFAULT,
                                Designs.CLUSTER,
                                Designs.VIP,
                                80,
                                "tcp",
                                VirtualServer.Method.DR,
                                "rr",
                                Optional.empty(),
                                Optional.of(6),
                                Optional.empty(),
                                List.of(realServer(BACKEND_1), realServer(BACKEND_2))),
                        Parts.intent("intent-lb", Designs.CLIENT_1, Designs.VIP, 80));
    }

    private static KeepalivedNode watchingTheInterface(KeepalivedNode node) {
        return node.withTrackers(
                List.of(new KeepalivedNode.Tracker(KeepalivedNode.Tracker.Kind.INTERFACE, "eth0", 0, 1, 1, 1)));
    }

    private static RealServer realServer(ResourceId backend) {
        return new RealServer(
                Designs.nicOf(backend),
                80,
                1,
                Optional.of(new RealServer.HealthCheck(RealServer.HealthCheck.Type.TCP, 3, 1, 1, "")));
    }

    /// The VIP reached from a site by two VPN connections.
    public static Changes vpn() {
        return atSite("172.16.0.0/16", "172.16.0.50")
                .add(
                        new Subnet(
                                Designs.id("subnet-vpn"),
                                "subnet-vpn",
                                Designs.VPC,
                                Written.cidr("192.168.2.0/24"),
                                Written.address(""),
                                List.of(Written.address("100.125.4.25"))),
                        new CustomerGateway(
                                CUSTOMER_GATEWAY,
                                "cgw-1",
                                Remarks.DEFAULT,
                                SITE,
                                Written.address("198.51.100.22"),
                                65000,
                                true,
                                true,
                                true),
                        new VpnGateway(
                                VPN_GATEWAY,
                                "vpngw-1",
                                Remarks.DEFAULT,
                                Designs.VPC,
                                VpnGateway.Edition.ENTERPRISE,
                                VpnGateway.Network.PUBLIC,
                                "professional-1",
                                VpnGateway.HaMode.ACTIVE_ACTIVE,
                                Optional.of(Designs.id("subnet-vpn")),
                                Parts.ranges("192.168.10.0/24"),
                                64512),
                        Parts.eip(VPN_EIP_1, "203.0.113.21", new Eip.Target.OfVpn(VPN_GATEWAY)),
                        Parts.eip(VPN_EIP_2, "203.0.113.22", new Eip.Target.OfVpn(VPN_GATEWAY)),
                        connection(VPN_1, VPN_EIP_1, 70),
                        connection(VPN_2, VPN_EIP_2, 71),
                        Parts.table(
                                TABLE,
                                Designs.VPC,
                                true,
                                Parts.auto("172.16.0.0/16", new Route.NextHop.Vpn(VPN_GATEWAY))));
    }

    private static VpnConnection connection(ResourceId id, ResourceId eip, int tunnel) {
        return new VpnConnection(
                id,
                id.value(),
                Remarks.DEFAULT,
                VPN_GATEWAY,
                Optional.of(eip),
                CUSTOMER_GATEWAY,
                VpnConnection.Routing.STATIC,
                Parts.ranges("172.16.0.0/16"),
                List.of(),
                Written.cidr("169.254." + tunnel + ".2/30"),
                Written.cidr("169.254." + tunnel + ".1/30"),
                "Studio-Vpn-2026",
                new VpnConnection.Ike("v2", "sha2-256", "aes-256-gcm-16", "group15", 86_400),
                new VpnConnection.Ipsec("esp", "sha2-256", "aes-256-gcm-16", "group15", 3600),
                Optional.empty());
    }

    /// The VIP reached from a site by two private lines.
    public static Changes directConnect() {
        return atSite("10.20.0.0/16", "10.20.1.50")
                .add(
                        line(LINE_1, "Biere"),
                        line(LINE_2, "Magdeburg"),
                        new VirtualGateway(
                                VIRTUAL_GATEWAY,
                                "vgw-1",
                                Remarks.DEFAULT,
                                Designs.VPC,
                                Parts.ranges("192.168.10.0/24"),
                                65146),
                        virtualInterface(INTERFACE_1, LINE_1, 30, "10.0.1"),
                        virtualInterface(INTERFACE_2, LINE_2, 31, "10.0.2"),
                        Parts.table(
                                TABLE,
                                Designs.VPC,
                                true,
                                Parts.auto("10.20.0.0/16", new Route.NextHop.DirectConnect(VIRTUAL_GATEWAY))));
    }

    private static DirectConnection line(ResourceId id, String location) {
        return new DirectConnection(id, id.value(), Remarks.DEFAULT, SITE, location, "1GE", 1000, "");
    }

    private static VirtualInterface virtualInterface(ResourceId id, ResourceId line, int vlan, String net) {
        return new VirtualInterface(
                id,
                id.value(),
                Remarks.DEFAULT,
                line,
                VIRTUAL_GATEWAY,
                vlan,
                Written.cidr(net + ".1/30"),
                Written.cidr(net + ".2/30"),
                Parts.ranges("10.20.0.0/16"),
                VirtualInterface.Routing.BGP,
                65010,
                "md5-key",
                Optional.empty());
    }

    private static Changes atSite(String range, String client) {
        return Changes.haPair()
                .group(group -> group.withRules(
                        Stream.concat(group.rules().stream(), Stream.of(Parts.in("tcp", "443", Parts.range(range))))
                                .toList()))
                .add(
                        new Site(
                                SITE,
                                "site-berlin",
                                Remarks.DEFAULT,
                                Parts.ranges(range),
                                List.of(),
                                true,
                                65000,
                                List.of(new Site.Client("desk", Written.address(client)))),
                        Parts.intent("intent-site", SITE, Designs.VIP, 443));
    }

    /// A VPC whose servers use a VIP of another one.
    public static Changes peering() {
        Changes pair = new Changes(renamed(Designs.haPair()));
        return pair.add(
                new Vpc(VPC_A, "vpc-a", Designs.REGION, Written.cidr("172.16.0.0/16")),
                new Subnet(
                        SUBNET_A,
                        "subnet-a01",
                        VPC_A,
                        Written.cidr("172.16.0.0/24"),
                        Written.address(""),
                        List.of(Written.address("100.125.4.25"))),
                Parts.group(Designs.id("sg-a"), Parts.in("all", "", new Remote.Group(Designs.id("sg-a")))),
                Parts.ecs(
                        CLIENT_A,
                        Ecs.Role.CLIENT,
                        "eu-de-01",
                        SUBNET_A,
                        "172.16.0.111",
                        Designs.id("sg-a"),
                        true,
                        Guest.PLAIN),
                new VpcPeering(PEERING, "peering-ab", Remarks.DEFAULT, VPC_A, VPC_B, VpcPeering.Status.ACTIVE, "", ""),
                Parts.table(TABLE_A, VPC_A, true, Parts.route("10.0.0.0/16", new Route.NextHop.Peering(PEERING))),
                Parts.table(TABLE_B, VPC_B, true, Parts.route("172.16.0.0/16", new Route.NextHop.Peering(PEERING))),
                Parts.intent("intent-a", CLIENT_A, VIP_B, 443));
    }

    /// The HA pair in the other VPC, without the rest.
    private static Document renamed(Document pair) {
        Changes next = new Changes(pair)
                .withoutIntents()
                .remove(
                        Designs.EIP,
                        Designs.INTERNET,
                        Designs.CLIENT_1,
                        Designs.CLIENT_2,
                        Designs.SG_CLIENT,
                        Designs.SUBNET_CLIENT,
                        Designs.SUBNET_HA,
                        Designs.VPC,
                        Designs.VIP)
                .add(
                        new Vpc(VPC_B, "vpc-b", Designs.REGION, Written.cidr("10.0.0.0/16")),
                        new Subnet(
                                SUBNET_B,
                                "subnet-b-ha",
                                VPC_B,
                                Written.cidr("10.0.10.0/24"),
                                Written.address(""),
                                List.of(Written.address("100.125.4.25"))),
                        new Vip(
                                VIP_B,
                                "vip-b",
                                SUBNET_B,
                                Written.address("10.0.10.100"),
                                List.of(Designs.nicOf(Designs.ECS_1), Designs.nicOf(Designs.ECS_2))))
                .cluster(cluster -> cluster.withVips(List.of(VIP_B)))
                .group(group -> group.withRules(List.of(
                        Parts.in("all", "", new Remote.Group(Designs.SG_HA)),
                        Parts.in("tcp", "443", Parts.range("172.16.0.0/24")),
                        Parts.outAll())));
        return next.nic(Designs.ECS_1, nic -> nic.withSubnet(SUBNET_B).withAddress(Written.address("10.0.10.11")))
                .nic(Designs.ECS_2, nic -> nic.withSubnet(SUBNET_B).withAddress(Written.address("10.0.10.12")))
                .document();
    }

    /// The clients' subnet goes out by the HA pair, whose VIP is the next hop.
    public static Changes snatServers() {
        return Changes.haPair()
                .withoutIntents()
                .remove(Designs.EIP)
                .guest(Designs.ECS_1, guest -> guest.withIpForward(true))
                .cluster(Worked::forwardingWithTheMaster)
                .change(Designs.SUBNET_CLIENT, Subnet.class, subnet -> subnet.withRouteTables(List.of(SNAT_TABLE)))
                .add(
                        Parts.table(TABLE, Designs.VPC, true),
                        Parts.table(
                                SNAT_TABLE,
                                Designs.VPC,
                                false,
                                Parts.route("0.0.0.0/0", new Route.NextHop.OfVip(Designs.VIP))),
                        Parts.eip(
                                Designs.id("eip-nat-1"),
                                "203.0.113.31",
                                new Eip.Target.OfNic(Designs.nicOf(Designs.ECS_1))),
                        Parts.eip(
                                Designs.id("eip-nat-2"),
                                "203.0.113.32",
                                new Eip.Target.OfNic(Designs.nicOf(Designs.ECS_2))),
                        Parts.intent("intent-1", Designs.CLIENT_1, Designs.VIP, 443));
    }

    private static KeepalivedCluster forwardingWithTheMaster(KeepalivedCluster cluster) {
        String sysctl = "sysctl -w net.ipv4.ip_forward=";
        return cluster.withNodes(cluster.nodes().stream()
                .map(node ->
                        node.withNotifyScripts(new KeepalivedNode.NotifyScripts(sysctl + 1, sysctl + 0, sysctl + 0)))
                .toList());
    }

    /// The clients' subnet goes out by a NAT gateway, which leads port 8443 to the VIP.
    public static Changes nat() {
        return Changes.haPair()
                .add(
                        new NatGateway(
                                NAT,
                                "nat-1",
                                Remarks.DEFAULT,
                                Designs.VPC,
                                Optional.of(Designs.SUBNET_CLIENT),
                                List.of(new NatGateway.Snat(
                                        Optional.of(Designs.SUBNET_CLIENT), Written.cidr(""), NAT_EIP)),
                                List.of(new NatGateway.Dnat(
                                        NAT_EIP, "tcp", 8443, new NatGateway.Target.OfVip(Designs.VIP), 443))),
                        Parts.eip(NAT_EIP, "203.0.113.40", new Eip.Target.OfNat(NAT)),
                        Parts.table(TABLE, Designs.VPC, true, Parts.route("0.0.0.0/0", new Route.NextHop.Nat(NAT))));
    }
}
